package se.exportcheck.cases.clocks;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;

/**
 * When the company can expect its decision: by how long the region's decisions have taken or, where there are too few
 * of them, by the day that is aimed at.
 *
 * @param target null while the application is not complete
 */
public record Expectation(
        LocalDate receivedOn, @Nullable Pace pace, @Nullable LocalDate target, int targetDays, LocalDate today) {

    public static Expectation of(GrantCase grantCase, Optional<Pace> pace, LocalDate today) {
        return new Expectation(
                Objects.requireNonNull(grantCase.receivedOn()),
                pace.orElse(null),
                DecisionTarget.of(grantCase).map(DecisionTarget::day).orElse(null),
                grantCase.schemeVersion().limits().decisionTargetDays(),
                today);
    }

    /** The day by which half of the companies have had their decision; null when it has passed or is not known. */
    public @Nullable LocalDate likely() {
        return pace == null ? null : yetToCome(receivedOn.plusDays(pace.median()));
    }

    /** The day by which nine of ten have; null when it has passed or is not known. */
    public @Nullable LocalDate atTheLatest() {
        return pace == null ? null : yetToCome(receivedOn.plusDays(pace.nineOfTen()));
    }

    /** The day that a letter can name: by which nine of ten have had theirs, else the day that is aimed at. */
    public LocalDate by() {
        return Objects.requireNonNullElseGet(atTheLatest(), () -> receivedOn.plusDays(targetDays));
    }

    private @Nullable LocalDate yetToCome(LocalDate day) {
        return day.isBefore(today) ? null : day;
    }
}
