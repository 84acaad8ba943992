package se.exportcheck.administering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.deminimis.ExchangeRate;
import se.exportcheck.deminimis.RateSource;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;

/**
 * One euro rate as it was typed.
 *
 * @param replaces ticked when it corrects one that is there
 */
record RateForm(
        @RestForm @Nullable String source,
        @RestForm @Nullable String dayDay,
        @RestForm @Nullable String dayMonth,
        @RestForm @Nullable String dayYear,
        @RestForm @Nullable String rate,
        @RestForm @Nullable String replaces) {

    private static final LocalDate OLDEST = LocalDate.of(1999, 1, 1);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([.,]\\d{1,6})?");

    static RateForm blank() {
        return new RateForm(RateSource.INFOREURO.name(), null, null, null, null, null);
    }

    public DateInput day() {
        return new DateInput(dayDay, dayMonth, dayYear);
    }

    FormErrors errors(LocalDate today, RateMessages words) {
        var errors = FormErrors.none();
        if (chosen().isEmpty()) {
            errors = errors.with("source", words.sourceMissing());
        }
        var day = day().date().filter(each -> !each.isBefore(OLDEST));
        if (day.isEmpty()) {
            errors = errors.with("day", words.dayWrong());
        } else if (chosen().filter(of -> RateRow.isAhead(day.get(), of, today)).isPresent()) {
            errors = errors.with("day", words.dayAhead());
        }
        return kronor().filter(RateRow::isLikely).isPresent() ? errors : errors.with("rate", words.rateWrong());
    }

    /** To be made of a form that nothing is wrong with. */
    ExchangeRate toRate() {
        var of = chosen().orElseThrow();
        return new ExchangeRate(kronor().orElseThrow(), of.latest(day().date().orElseThrow()), of);
    }

    boolean isCorrection() {
        return replaces != null;
    }

    private Optional<BigDecimal> kronor() {
        return Optional.of(Text.of(rate))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.')));
    }

    private Optional<RateSource> chosen() {
        return Stream.of(RateSource.values())
                .filter(each -> each.name().equals(source))
                .findFirst();
    }
}
