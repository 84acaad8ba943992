package se.exportcheck.companies.size;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise, or a public body, that belongs together with the one whose size is asked for.
 *
 * @param number its number in a register, as it is written; null when it is not known
 * @param holding per cent of capital or votes, whichever is higher; the partner's for one behind a partner
 * @param publicBody state, region, municipality: its figures count nothing, its holding much
 */
@Embeddable
public record Relative(
        String name,
        @Nullable String number,
        @Enumerated(EnumType.STRING) Relation relation,
        BigDecimal holding,
        boolean publicBody) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public Relative {
        if (holding.signum() < 0 || holding.compareTo(ALL) > 0) {
            throw new IllegalArgumentException("Not a part of the whole: " + holding);
        }
    }

    /** The per cent of its figures that count. */
    public BigDecimal counted() {
        return publicBody ? BigDecimal.ZERO : relation.counted(holding);
    }

    /** It is the same enterprise, whatever is known of its holding. */
    public boolean isSameAs(Relative other) {
        return number == null ? name.equalsIgnoreCase(other.name) : number.equals(other.number);
    }

    /** It is a public body with a quarter or more. */
    boolean makesPublic() {
        return publicBody && relation.counted(holding).signum() > 0;
    }
}
