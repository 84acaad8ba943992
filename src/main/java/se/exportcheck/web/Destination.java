package se.exportcheck.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the navigation leads, and whom. */
public enum Destination {
    MY_CASES("/my/cases", "applicant"),
    INBOX("/inbox", "registrar", "case-officer", "decision-maker", "partner-adviser"),
    PAYMENTS("/payments", "payments-officer"),
    CASES(
            "/cases",
            "registrar",
            "case-officer",
            "decision-maker",
            "partner-adviser",
            "payments-officer",
            "manager",
            "auditor"),
    BUDGET("/budget", "manager"),
    REPORTS("/reports", "manager", "auditor"),
    ADMINISTRATION("/admin", "administrator");

    private final String path;
    private final Set<String> roles;

    Destination(String path, String... roles) {
        this.path = path;
        this.roles = Set.of(roles);
    }

    public String path() {
        return path;
    }

    boolean contains(String address) {
        return address.equals(path) || address.startsWith(path + "/");
    }

    static List<Destination> of(Set<String> roles) {
        return Stream.of(values())
                .filter(destination -> destination.roles.stream().anyMatch(roles::contains))
                .toList();
    }
}
