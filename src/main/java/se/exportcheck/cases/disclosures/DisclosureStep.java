package se.exportcheck.cases.disclosures;

import java.util.List;

/** A step as one person sees it: open, or held up by what stands in the way. */
public record DisclosureStep(DisclosureAction action, List<DisclosureGuard> obstacles) {

    public DisclosureStep {
        obstacles = List.copyOf(obstacles);
    }

    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
