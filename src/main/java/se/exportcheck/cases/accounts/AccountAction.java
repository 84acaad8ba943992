package se.exportcheck.cases.accounts;

import static se.exportcheck.cases.accounts.AccountGuard.*;
import static se.exportcheck.people.Role.APPLICANT;
import static se.exportcheck.people.Role.CASE_OFFICER;
import static se.exportcheck.people.Role.PAYMENTS_OFFICER;
import static se.exportcheck.people.Role.REGISTRAR;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.people.Role;

/**
 * The steps of a change of account in one table: whoever has registered or checked it does not approve it (PAY-05), and
 * whoever has attested a payment neither checks nor approves (SOD-3).
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets and lists are unmodifiable
public enum AccountAction {
    ASK(Set.of(APPLICANT), OWN_CASE, SIGNATORY, MAY_BE_PAID, NONE_OPEN),
    /** The same on paper, as whoever took it in has read it. */
    ASK_ON_PAPER(Set.of(REGISTRAR, CASE_OFFICER), NO_CONFLICT, NOT_OF_COMPANY, MAY_BE_PAID, NONE_OPEN),
    CHECK(Set.of(CASE_OFFICER), ASKED, NO_CONFLICT, NOT_OF_COMPANY, NOT_ATTESTER),
    APPROVE(
            Set.of(CASE_OFFICER, PAYMENTS_OFFICER),
            CHECKED,
            NO_CONFLICT,
            NOT_OF_COMPANY,
            NOT_REGISTRAR,
            NOT_CHECKER,
            NOT_ATTESTER),
    REFUSE(Set.of(CASE_OFFICER, PAYMENTS_OFFICER), OPEN, NO_CONFLICT, NOT_OF_COMPANY);

    private final Set<Role> by;
    private final List<AccountGuard> guards;

    AccountAction(Set<Role> by, AccountGuard... guards) {
        this.by = by;
        this.guards = Stream.concat(Stream.of(RIGHT_ROLE), Stream.of(guards)).toList();
    }

    public Set<Role> by() {
        return by;
    }

    /** All that must hold, the role first. */
    public List<AccountGuard> guards() {
        return guards;
    }

    /** The last part of the address where the step is taken. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
