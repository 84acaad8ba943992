package se.exportcheck.schemes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps a draft of a scheme version from being published; each has words that say so. */
public enum PublishObstacle {
    /** It is published already. */
    PUBLISHED,
    /** Who publishes has written in it (SOD-5). */
    OWN_WORK,
    /** It would have been in force before anybody knew. */
    BEGINS_IN_THE_PAST,
    /** Another published version holds on some of its days. */
    OVERLAPS,
    /** A number is beyond another that it must keep to. */
    CONTRADICTS_ITSELF,
    /** Aid under the block exemption is given until a last day, which must be known (GB-08). */
    END_OF_BASIS_UNKNOWN,
    /** Nothing could be granted from its first day on. */
    BASIS_ENDS_BEFORE,
    /** The block exemption lets at most half of the cost be paid (GB-01, GB-02). */
    SHARE_TOO_HIGH,
    /** Its decisions would be appealed as those on another legal basis are (2022:1468, 37 §; kommunallagen 13 kap.). */
    APPEAL_MISFITS_BASIS,
    /** The court or the notice board that decision letters name is missing. */
    APPEAL_NOT_STATED,
    /** A decision to grant would state no condition (2022:1468, 26 §). */
    NO_CONDITIONS,
    /** Nothing would be examined before a proposal. */
    NO_CHECKLIST,
    /** Something that the ordinance forbids would not be asked about, or would not keep anybody from a grant. */
    CHECKS_MISSING,
    /** A grant could not be revoked for any breach of its conditions (förvaltningslagen 37 §). */
    NO_REVOCATION_RESERVED;

    /** Without words for how these are appealed they could not go out. */
    private static final Set<Ruling> MUST_BE_STATED = EnumSet.of(
            Ruling.GRANT,
            Ruling.PARTIAL_GRANT,
            Ruling.REFUSAL,
            Ruling.DISMISSAL,
            Ruling.WRITE_OFF,
            Ruling.CHANGE,
            Ruling.EXTENSION,
            Ruling.NON_PAYMENT,
            Ruling.RECOVERY);

    boolean stands(SchemeVersion version, Editor publisher, LocalDate today) {
        var values = ParameterValues.of(version);
        return switch (this) {
            case PUBLISHED -> version.isPublished();
            case OWN_WORK -> version.isWrittenBy(publisher);
            case BEGINS_IN_THE_PAST -> version.validFrom().isBefore(today);
            case OVERLAPS -> version.scheme().hasOverlap(version);
            case CONTRADICTS_ITSELF -> Stream.of(Parameter.values()).anyMatch(values::isBelowFloor);
            case END_OF_BASIS_UNKNOWN -> version.legalBasis().isBlockExemption() && version.legalBasisValidTo() == null;
            case BASIS_ENDS_BEFORE -> !version.canGrantOn(version.validFrom());
            case SHARE_TOO_HIGH ->
                version.legalBasis().isTooHigh(version.grant().share());
            case APPEAL_MISFITS_BASIS -> version.legalBasis().appealRegime() != version.appealRegime();
            case APPEAL_NOT_STATED ->
                MUST_BE_STATED.stream()
                        .anyMatch(ruling -> version.remedyAgainst(ruling).isEmpty());
            case NO_CONDITIONS -> version.conditions().isEmpty();
            case NO_CHECKLIST -> version.checklist().isEmpty();
            case CHECKS_MISSING -> !version.missingChecks().isEmpty();
            case NO_REVOCATION_RESERVED -> version.conditions().stream().noneMatch(GrantCondition::reservesRevocation);
        };
    }
}
