package se.exportcheck.cases.claims;

import java.util.List;

/** A step with a claim as one person sees it: open, or held up by what stands in the way. */
public record ClaimStep(ClaimAction action, List<ClaimGuard> obstacles) {

    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
