package se.exportcheck.following;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.companies.MarketCode;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;

/** The figures of a form as they were typed; both the final report and the follow-up ask for them. */
record Figures(
        @Nullable String turnover,
        @Nullable String goodsExport,
        @Nullable String servicesExport,
        @Nullable String employees,
        @Nullable String newCustomers) {

    static Figures of(Indicators indicators) {
        return new Figures(
                Numbers.written(indicators.turnover()),
                Numbers.written(indicators.goodsExport()),
                Numbers.written(indicators.servicesExport()),
                Numbers.written(indicators.employees()),
                Numbers.written(indicators.newCustomers()));
    }

    /** Export is a part of the turnover. */
    FormErrors check(FormErrors errors, FollowingMessages words) {
        var export = kronor(goodsExport) + kronor(servicesExport);
        return !errors.any() && export > kronor(turnover)
                ? errors.with("goodsExport", words.exportAboveTurnover())
                : errors;
    }

    Indicators toIndicators() {
        return new Indicators(
                kronor(turnover),
                kronor(goodsExport),
                kronor(servicesExport),
                Numbers.decimal(employees).orElse(BigDecimal.ZERO),
                (int) kronor(newCustomers));
    }

    private static long kronor(@Nullable String typed) {
        return Numbers.whole(typed).orElse(0L);
    }

    /** Every code is that of a foreign market; nothing chosen is no market. */
    static FormErrors checkMarkets(FormErrors errors, String field, List<String> codes, FollowingMessages words) {
        var known = markets(codes).stream()
                .allMatch(code -> MarketCode.refusal(code).isEmpty());
        return known ? errors : errors.with(field, words.unknownMarket());
    }

    static Set<String> markets(List<String> codes) {
        return codes.stream().filter(code -> !code.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }
}
