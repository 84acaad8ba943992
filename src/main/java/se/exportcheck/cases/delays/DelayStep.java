package se.exportcheck.cases.delays;

import java.util.List;

/** A step as one person sees it: open, or held up by what stands in the way. */
public record DelayStep(DelayAction action, List<DelayGuard> obstacles) {

    public DelayStep {
        obstacles = List.copyOf(obstacles);
    }

    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
