package se.exportcheck.cases.changes;

import java.util.List;

/** A step with a request for a change as one person sees it: open, or held up by what stands in the way. */
public record ChangeStep(ChangeAction action, List<ChangeGuard> obstacles) {

    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
