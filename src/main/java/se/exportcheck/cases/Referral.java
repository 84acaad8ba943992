package se.exportcheck.cases;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a case a partner is shown, to give its opinion on it; nothing else (<i>remiss</i>, förvaltningslagen 26 §).
 *
 * @param documents the ids of the files
 */
public record Referral(Set<ReferredPart> parts, Set<Long> documents) {

    public static final Referral NOTHING = new Referral(Set.of(), Set.of());

    /** All of the application, and none of the files. */
    public static final Referral APPLICATION = new Referral(EnumSet.allOf(ReferredPart.class), Set.of());

    /** The same with who applies for what, which the letter to the partner tells: it is referred always. */
    Referral withSummary() {
        return new Referral(
                Stream.concat(parts.stream(), Stream.of(ReferredPart.SUMMARY)).collect(Collectors.toSet()), documents);
    }

    public Referral {
        parts = Set.copyOf(parts);
        documents = Set.copyOf(documents);
    }
}
