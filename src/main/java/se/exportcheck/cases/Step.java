package se.exportcheck.cases;

import java.util.List;

/** A step of the life cycle as one person sees it: open, or held up by what stands in the way. */
public record Step(CaseAction action, List<Guard> obstacles) {

    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
