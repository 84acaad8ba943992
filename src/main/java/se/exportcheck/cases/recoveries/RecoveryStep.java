package se.exportcheck.cases.recoveries;

import java.util.List;

/** A step with a recovery as one person sees it: open, or held up by what stands in the way. */
public record RecoveryStep(RecoveryAction action, List<RecoveryGuard> obstacles) {

    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
