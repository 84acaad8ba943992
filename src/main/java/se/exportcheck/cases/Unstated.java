package se.exportcheck.cases;

import java.util.Optional;
import java.util.stream.Stream;

/** A fact that cases are counted by and that some say nothing of. */
public enum Unstated {
    MUNICIPALITY("municipality"),
    SIZE_CLASS("sizeClass"),
    OFFERING("offering"),
    STRENGTH_AREA("strengthArea");

    private final String fact;

    Unstated(String fact) {
        this.fact = fact;
    }

    /** As it is called among the {@link Facts} and among the filters of the list. */
    public String fact() {
        return fact;
    }

    public static Optional<Unstated> of(String fact) {
        return Stream.of(values()).filter(each -> each.fact.equals(fact)).findFirst();
    }
}
