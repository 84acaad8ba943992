package se.exportcheck.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** Where the navigation leads, and whom. */
public enum Destination {
    MY_CASES("/my/cases", Role.APPLICANT),
    MY_COMPANY("/my/company", Role.APPLICANT),
    INBOX("/inbox", Role.REGISTRAR, Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PARTNER_ADVISER, Role.MANAGER),
    PAYMENTS("/payments", Role.PAYMENTS_OFFICER, Role.MANAGER, Role.AUDITOR),
    CASES(
            "/cases",
            Role.REGISTRAR,
            Role.CASE_OFFICER,
            Role.DECISION_MAKER,
            Role.PARTNER_ADVISER,
            Role.PAYMENTS_OFFICER,
            Role.MANAGER,
            Role.AUDITOR),
    INTRODUCTIONS("/introductions", Role.PARTNER_ADVISER),
    DEADLINES("/deadlines", Role.CASE_OFFICER, Role.MANAGER, Role.AUDITOR),
    BUDGET("/budget", Role.MANAGER, Role.AUDITOR),
    FOLLOW_UPS("/follow-ups", Role.CASE_OFFICER, Role.MANAGER, Role.AUDITOR),
    REGISTER("/register", Role.CASE_OFFICER, Role.MANAGER, Role.AUDITOR),
    REPORTS("/reports", Role.MANAGER, Role.REGISTRAR, Role.PAYMENTS_OFFICER, Role.AUDITOR),
    ARCHIVE("/archive", Role.REGISTRAR, Role.MANAGER, Role.AUDITOR),
    AUDIT("/audit", Role.MANAGER, Role.AUDITOR),
    ADMINISTRATION("/admin", Role.ADMINISTRATOR);

    private final String path;
    private final Set<Role> roles;

    Destination(String path, Role... roles) {
        this.path = path;
        this.roles = Set.of(roles);
    }

    public String path() {
        return path;
    }

    boolean contains(String address) {
        return address.equals(path) || address.startsWith(path + "/");
    }

    static List<Destination> of(Actor actor) {
        return Stream.of(values())
                .filter(destination -> actor.isAnyOf(destination.roles))
                .toList();
    }
}
