package se.exportcheck.cases.disclosures;

import static se.exportcheck.cases.disclosures.DisclosureGuard.*;
import static se.exportcheck.cases.disclosures.DisclosureStatus.AWAITING_DECISION;
import static se.exportcheck.cases.disclosures.DisclosureStatus.DECIDED;
import static se.exportcheck.cases.disclosures.DisclosureStatus.HANDED_OUT;
import static se.exportcheck.cases.disclosures.DisclosureStatus.NEW;
import static se.exportcheck.cases.disclosures.DisclosureStatus.OPEN;
import static se.exportcheck.cases.disclosures.DisclosureStatus.REFUSED;
import static se.exportcheck.cases.disclosures.DisclosureStatus.SETTLED;
import static se.exportcheck.cases.disclosures.DisclosureStatus.TOLD;
import static se.exportcheck.cases.disclosures.DisclosureStatus.WITHDRAWN;
import static se.exportcheck.people.Role.CASE_OFFICER;
import static se.exportcheck.people.Role.DECISION_MAKER;
import static se.exportcheck.people.Role.REGISTRAR;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.people.Role;

/**
 * The steps of a request for disclosure in one table. Nothing is refused in writing before the requester has been told
 * so and has asked for a decision (offentlighets- och sekretesslagen 6 kap. 3 §).
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets and lists are unmodifiable
public enum DisclosureAction {
    REGISTER(Set.of(NEW), OPEN, Set.of(CASE_OFFICER, REGISTRAR)),
    HAND_OUT(Set.of(OPEN, TOLD, AWAITING_DECISION), HANDED_OUT, Set.of(CASE_OFFICER, REGISTRAR)),
    /** The requester is told what is not handed out and why, and that a written decision can be asked for. */
    TELL(Set.of(OPEN), TOLD, Set.of(CASE_OFFICER, REGISTRAR)),
    ASK_DECISION(Set.of(TOLD), AWAITING_DECISION, Set.of(CASE_OFFICER, REGISTRAR)),
    SETTLE(Set.of(TOLD), SETTLED, Set.of(CASE_OFFICER, REGISTRAR)),
    WITHDRAW(Set.of(OPEN, TOLD, AWAITING_DECISION), WITHDRAWN, Set.of(CASE_OFFICER, REGISTRAR)),
    DECIDE(Set.of(AWAITING_DECISION), DECIDED, Set.of(DECISION_MAKER), DELEGATED, FOUR_EYES),
    /** What the committee or its chair has decided (kommunallagen 6 kap. 38 and 39 §§). */
    RECORD_DECISION(Set.of(AWAITING_DECISION), DECIDED, Set.of(REGISTRAR), FOUR_EYES),
    /** It goes out with how it is appealed, or not at all. */
    DISPATCH(Set.of(DECIDED), REFUSED, Set.of(CASE_OFFICER, REGISTRAR), APPEAL_STATED);

    private final Set<DisclosureStatus> from;
    private final DisclosureStatus to;
    private final Set<Role> by;
    private final List<DisclosureGuard> guards;

    DisclosureAction(Set<DisclosureStatus> from, DisclosureStatus to, Set<Role> by, DisclosureGuard... guards) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.guards = Stream.concat(Stream.of(RIGHT_STATUS, RIGHT_ROLE, NO_CONFLICT, NOT_OF_COMPANY), Stream.of(guards))
                .toList();
    }

    public Set<DisclosureStatus> from() {
        return from;
    }

    public DisclosureStatus to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    /** All that must hold, status and role first. */
    public List<DisclosureGuard> guards() {
        return guards;
    }

    /** The last part of the address where the step is taken. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
