package se.exportcheck.cases.setoffs;

import java.util.List;

/** A step as one user sees it: open, or held up by what is listed. */
public record SetOffStep(SetOffAction action, List<SetOffGuard> obstacles) {

    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
