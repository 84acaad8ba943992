package se.exportcheck.cases.introductions;

import static se.exportcheck.cases.introductions.IntroductionGuard.*;
import static se.exportcheck.cases.introductions.IntroductionStatus.ACCEPTED;
import static se.exportcheck.cases.introductions.IntroductionStatus.CONTACTED;
import static se.exportcheck.cases.introductions.IntroductionStatus.NEW;
import static se.exportcheck.cases.introductions.IntroductionStatus.NOT_FOR_US;
import static se.exportcheck.cases.introductions.IntroductionStatus.OWN_CONTACT;
import static se.exportcheck.cases.introductions.IntroductionStatus.RETRACTED;
import static se.exportcheck.cases.introductions.IntroductionStatus.SHARED;
import static se.exportcheck.cases.introductions.IntroductionStatus.SUGGESTED;
import static se.exportcheck.cases.introductions.IntroductionStatus.TURNED_DOWN;
import static se.exportcheck.cases.introductions.IntroductionStatus.WITHDRAWN;
import static se.exportcheck.people.Role.APPLICANT;
import static se.exportcheck.people.Role.CASE_OFFICER;
import static se.exportcheck.people.Role.PARTNER_ADVISER;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.people.Role;

/**
 * The steps of an introduction in one table: nothing reaches the partner before the company has consented (<i>samtycke</i>,
 * offentlighets- och sekretesslagen 10 kap. 1 § and 12 kap. 2 §).
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets and lists are unmodifiable
public enum IntroductionAction {
    SUGGEST(Set.of(NEW), SUGGESTED, CASE_OFFICER, NO_CONFLICT, NOT_OF_COMPANY, NONE_OPEN),
    /** What the officer has written was wrong or is not needed any more, and nobody has answered it. */
    RETRACT(Set.of(SUGGESTED), RETRACTED, CASE_OFFICER, NO_CONFLICT, NOT_OF_COMPANY),
    /** The company asks itself, and consents with that. */
    ASK(Set.of(NEW), SHARED, APPLICANT, OWN_CASE, REACHED, NONE_OPEN),
    CONSENT(Set.of(SUGGESTED), SHARED, APPLICANT, OWN_CASE, REACHED),
    /** Nobody of the partner's can be told here: the company writes or calls itself. */
    TAKE_CONTACT(Set.of(SUGGESTED), OWN_CONTACT, APPLICANT, OWN_CASE),
    TURN_DOWN(Set.of(SUGGESTED), TURNED_DOWN, APPLICANT, OWN_CASE),
    ACCEPT(Set.of(SHARED), ACCEPTED, PARTNER_ADVISER, OWN_PARTNER),
    MAKE_CONTACT(Set.of(SHARED, ACCEPTED), CONTACTED, PARTNER_ADVISER, OWN_PARTNER),
    DECLINE(Set.of(SHARED, ACCEPTED), NOT_FOR_US, PARTNER_ADVISER, OWN_PARTNER),
    WITHDRAW(Set.of(SHARED, ACCEPTED, CONTACTED, NOT_FOR_US), WITHDRAWN, APPLICANT, OWN_CASE);

    /** What a partner can answer. */
    public static final List<IntroductionAction> ANSWERS = List.of(ACCEPT, MAKE_CONTACT, DECLINE);

    private final Set<IntroductionStatus> from;
    private final IntroductionStatus to;
    private final Role by;
    private final List<IntroductionGuard> guards;

    IntroductionAction(Set<IntroductionStatus> from, IntroductionStatus to, Role by, IntroductionGuard... guards) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.guards = Stream.concat(Stream.of(RIGHT_STATUS, RIGHT_ROLE), Stream.of(guards))
                .toList();
    }

    public Set<IntroductionStatus> from() {
        return from;
    }

    public IntroductionStatus to() {
        return to;
    }

    public Role by() {
        return by;
    }

    /** All that must hold, status and role first. */
    public List<IntroductionGuard> guards() {
        return guards;
    }

    /** The last part of the address where the step is taken. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<IntroductionAction> ofPath(String path) {
        return Stream.of(values()).filter(action -> action.path().equals(path)).findFirst();
    }
}
