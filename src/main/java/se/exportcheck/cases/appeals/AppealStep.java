package se.exportcheck.cases.appeals;

import java.util.List;

/** A step with an appeal as one person sees it: open, or held up by what stands in the way. */
public record AppealStep(AppealAction action, List<AppealGuard> obstacles) {

    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
