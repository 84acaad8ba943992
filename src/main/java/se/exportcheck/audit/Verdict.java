package se.exportcheck.audit;

import java.util.Optional;

/**
 * What a check of a log came to.
 *
 * @param root how far the log was found whole
 */
public record Verdict(Root root, Optional<Flaw> flaw) {

    static Verdict whole(Root root) {
        return new Verdict(root, Optional.empty());
    }

    Verdict but(Flaw flaw) {
        return new Verdict(root, Optional.of(flaw));
    }

    public boolean isWhole() {
        return flaw.isEmpty();
    }
}
