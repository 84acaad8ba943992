package se.exportcheck.cases.stops;

import java.util.List;

/** A step as one person sees it: open, or held up by what stands in the way. */
public record StopStep(StopAction action, List<StopGuard> obstacles) {

    public StopStep {
        obstacles = List.copyOf(obstacles);
    }

    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
