package se.exportcheck.cases;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** The part that somebody takes in a case, in a way that can affect its decision (förvaltningslagen 16 §). */
public enum Part {
    /** <i>Handläggare</i>, of the case or of one of its claims. */
    OFFICER,
    /** <i>Föredragande</i>. */
    PRESENTER,
    DECISION_MAKER,
    /** An adviser who gives an opinion. */
    OPINION_GIVER,
    ATTESTER,
    /** Whatever else: registering, assigning, paying. */
    OTHER;

    /** The parts that somebody's roles can give them; at least one. */
    public static Set<Part> of(Actor actor) {
        var parts = actor.roles().stream()
                .flatMap(Part::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        return parts.isEmpty() ? EnumSet.of(OTHER) : parts;
    }

    private static Stream<Part> of(Role role) {
        return switch (role) {
            case CASE_OFFICER -> Stream.of(OFFICER, PRESENTER);
            case DECISION_MAKER -> Stream.of(DECISION_MAKER);
            case PARTNER_ADVISER -> Stream.of(OPINION_GIVER);
            case PAYMENTS_OFFICER -> Stream.of(ATTESTER);
            case APPLICANT, REGISTRAR, MANAGER, AUDITOR, ADMINISTRATOR, SYSTEM -> Stream.empty();
        };
    }
}
