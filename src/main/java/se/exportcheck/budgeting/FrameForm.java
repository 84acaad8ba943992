package se.exportcheck.budgeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.FundingSource;
import se.exportcheck.schemes.Scheme;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** A new frame as it was typed. */
record FrameForm(
        @RestForm @Nullable String scheme,
        @RestForm @Nullable String source,
        @RestForm @Nullable String year,
        @RestForm @Nullable String amount,

        @NotBlank(message = "{budget.reasonMissing}")
        @Size(max = 500, message = "{budget.tooLong}")
        @Typed(Kind.TEXT)
        @RestForm
        @Nullable
        String reason) {

    /** More than any region gives. */
    private static final long MOST = 99_999_999_999L;

    private static final int YEARS_BACK = 10;
    private static final int YEARS_AHEAD = 5;

    static FrameForm blank(LocalDate today) {
        return new FrameForm(null, null, String.valueOf(today.getYear()), null, null);
    }

    FormErrors errors(FormErrors before, List<Scheme> schemes, LocalDate today, BudgetMessages words) {
        var errors = before;
        if (chosen(schemes).isEmpty()) {
            errors = errors.with("scheme", words.schemeMissing());
        }
        if (funds().isEmpty()) {
            errors = errors.with("source", words.sourceMissing());
        }
        var first = today.getYear() - YEARS_BACK;
        var last = today.getYear() + YEARS_AHEAD;
        if (number().filter(typed -> typed >= first && typed <= last).isEmpty()) {
            errors = errors.with("year", words.yearWrong(first, last));
        }
        return kronor(amount).filter(Kronor::isPositive).isPresent()
                ? errors
                : errors.with("amount", words.amountWrong());
    }

    Optional<Scheme> chosen(List<Scheme> schemes) {
        return schemes.stream()
                .filter(each -> String.valueOf(each.id()).equals(scheme))
                .findFirst();
    }

    Optional<FundingSource> funds() {
        return Stream.of(FundingSource.values())
                .filter(each -> each.name().equals(source))
                .findFirst();
    }

    Optional<Integer> number() {
        return Numbers.whole(year).filter(typed -> typed < 10_000).map(Long::intValue);
    }

    Kronor sum() {
        return kronor(amount).orElseThrow();
    }

    String why() {
        return Text.of(Objects.requireNonNull(reason));
    }

    /** A sum in whole kronor, if it is one that can be meant. */
    static Optional<Kronor> kronor(@Nullable String typed) {
        return Numbers.whole(typed).filter(sum -> sum <= MOST).map(Kronor::of);
    }
}
