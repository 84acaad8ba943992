package se.exportcheck.cases.followup;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Women and men who lead and own a company (I10 of the domain brief 1.9): counts that it gives of its own accord, of nobody
 * in particular.
 *
 * @param leadingWomen women in the operative leadership
 * @param leadingMen men in the operative leadership; known when the women are
 * @param ownedByWomen the part of the company that women own, per cent
 */
@Embeddable
public record Leadership(
        @Nullable Integer leadingWomen,
        @Nullable Integer leadingMen,
        @Nullable Integer ownedByWomen) {

    /** How many lead the company; none when it is not told. */
    public Optional<Integer> leading() {
        return leadingWomen == null || leadingMen == null ? Optional.empty() : Optional.of(leadingWomen + leadingMen);
    }

    /** The part of those who lead that are women, per cent with one decimal; none where nobody leads or it is not told. */
    public Optional<BigDecimal> shareOfWomen() {
        var all = leading().orElse(0);
        if (leadingWomen == null || all == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(leadingWomen)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
    }
}
