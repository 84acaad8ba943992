package se.exportcheck.following;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.companies.MarketCode;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** The figures that a company is followed by, as they are typed; both the final report and the follow-up ask for them. */
record Figures(
        @RestForm
        @NotBlank(message = "{following.kronorMissing}")
        @Typed(value = Kind.KRONOR, message = "{following.kronor}")
        @Nullable
        String turnover,

        @RestForm
        @NotBlank(message = "{following.kronorMissing}")
        @Typed(value = Kind.KRONOR, message = "{following.kronor}")
        @Nullable
        String goodsExport,

        @RestForm
        @NotBlank(message = "{following.kronorMissing}")
        @Typed(value = Kind.KRONOR, message = "{following.kronor}")
        @Nullable
        String servicesExport,

        @RestForm @NotBlank(message = "{following.customers}") @Count(message = "{following.customers}") @Nullable
        String newCustomers,

        @RestForm
        @NotBlank(message = "{following.employees}")
        @Typed(value = Kind.EMPLOYEES, message = "{following.employees}")
        @Nullable
        String employees,

        @RestForm
        @NotBlank(message = "{following.employedWomen}")
        @Typed(value = Kind.EMPLOYEES, message = "{following.employedWomen}")
        @Nullable
        String employedWomen) {

    static Figures of(Indicators indicators) {
        return new Figures(
                Numbers.written(indicators.turnover()),
                Numbers.written(indicators.goodsExport()),
                Numbers.written(indicators.servicesExport()),
                Numbers.written(indicators.newCustomers()),
                Numbers.written(indicators.employees()),
                Numbers.written(indicators.employedWomen()));
    }

    /** What is known before anybody has answered; nobody has counted the new customers yet. */
    static Figures known(Indicators indicators) {
        var all = of(indicators);
        return new Figures(all.turnover, all.goodsExport, all.servicesExport, null, all.employees, all.employedWomen);
    }

    /** Export is a part of the turnover, and women are some of all. */
    FormErrors check(FormErrors errors, FollowingMessages words) {
        var export = kronor(goodsExport) + kronor(servicesExport);
        var checked = !errors.any() && export > kronor(turnover)
                ? errors.with("goodsExport", words.exportAboveTurnover())
                : errors;
        return checkWomen(checked, "employedWomen", employedWomen, Numbers.decimal(employees), words);
    }

    static FormErrors checkWomen(
            FormErrors errors, String field, @Nullable String typed, Optional<BigDecimal> of, FollowingMessages words) {
        var isMore = Numbers.decimal(typed)
                .filter(women -> of.filter(all -> women.compareTo(all) > 0).isPresent())
                .isPresent();
        return isMore && errors.first(field) == null ? errors.with(field, words.womenAboveAll()) : errors;
    }

    Indicators toIndicators() {
        return new Indicators(
                kronor(turnover),
                kronor(goodsExport),
                kronor(servicesExport),
                Numbers.decimal(employees).orElse(BigDecimal.ZERO),
                (int) kronor(newCustomers),
                Numbers.decimal(employedWomen).orElse(null));
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
