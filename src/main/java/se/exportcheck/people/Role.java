package se.exportcheck.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person may do, as the sign-in provider says it. SYSTEM is the program's own clockwork and no person. */
public enum Role {
    APPLICANT,
    REGISTRAR,
    CASE_OFFICER,
    DECISION_MAKER,
    PAYMENTS_OFFICER,
    MANAGER,
    PARTNER_ADVISER,
    AUDITOR,
    ADMINISTRATOR,
    SYSTEM;

    /** The name of the role in tokens: {@code case-officer}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Role> ofToken(String token) {
        return Stream.of(values())
                .filter(role -> role != SYSTEM && role.token().equals(token))
                .findFirst();
    }
}
