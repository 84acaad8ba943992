package se.exportcheck.cases;

import java.util.List;

/** A step was not taken: something that must hold did not. */
public class StepRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Enum<?> action;
    private final transient List<? extends Enum<?>> obstacles;

    public StepRefused(Enum<?> action, List<? extends Enum<?>> obstacles) {
        super(action + " refused: " + obstacles);
        this.action = action;
        this.obstacles = List.copyOf(obstacles);
    }

    /** The step of the case, the claim or the follow-up. */
    public Enum<?> action() {
        return action;
    }

    /** The guards that did not hold. */
    public List<? extends Enum<?>> obstacles() {
        return obstacles;
    }
}
