package se.exportcheck.cases.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the venture cost and who paid it, as the final report tells (domain brief 1.9).
 *
 * @param totalCost all that the venture cost, whole kronor
 * @param financing how it was paid
 * @param consultants who was hired for what
 * @param otherAidChange what other aid there is now; only when it has changed
 */
@Embeddable
public record Economy(
        long totalCost,
        String financing,
        String consultants,
        @Enumerated(EnumType.STRING) OtherAid otherAid,
        @Nullable String otherAidChange) {

    /** Whether other aid is still as the company declared it. */
    public enum OtherAid {
        UNCHANGED,
        CHANGED
    }

    /** What has come or gone of other aid; empty when it is as it was declared. */
    public Optional<String> changedAid() {
        return otherAid == OtherAid.CHANGED ? Optional.ofNullable(otherAidChange) : Optional.empty();
    }
}
