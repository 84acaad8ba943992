package se.exportcheck.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How the region answers requests for documents (domain brief 2.9): how promptly, and how its refusals are appealed. The
 * law names no number of days and the region knows its court of appeal, so all of it is the region's to say.
 *
 * @param days working days to answer
 * @param court the administrative court of appeal (<i>kammarrätt</i>); null until it is known, and then none goes out
 * @param appealSv how to appeal, in the letter
 */
@Embeddable
public record DisclosureTerms(
        @Column(name = "disclosure_days") int days,
        @Column(name = "disclosure_court") @Nullable String court,
        @Column(name = "disclosure_appeal_sv") String appealSv,
        @Column(name = "disclosure_appeal_en") String appealEn) {

    /** A refusal can say how it is appealed. */
    public boolean isAppealStated() {
        return court != null;
    }

    public String appeal(boolean swedish) {
        return swedish ? appealSv : appealEn;
    }
}
