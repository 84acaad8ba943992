package se.exportcheck.cases.appeals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * <i>Dom</i> or <i>beslut</i> of a court on an appeal.
 *
 * @param caseNumber the court's own number
 * @param summary what it means for the company and the region, in a few words
 */
@Embeddable
public record Judgment(
        @Column(name = "judgment") @Enumerated(EnumType.STRING)
        Result result,

        @Column(name = "judged_on") LocalDate judgedOn,
        @Column(name = "judged_as") String caseNumber,
        @Column(name = "judgment_summary") @Nullable String summary) {

    /** What became of the decision. */
    public enum Result {
        UPHELD,
        CHANGED,
        /** Set aside, and sent back to the region to be examined again. */
        REMITTED
    }
}
