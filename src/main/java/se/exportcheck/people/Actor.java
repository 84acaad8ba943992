package se.exportcheck.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in one region.
 *
 * @param subject the identity at the sign-in provider
 * @param title the post, as a decision states it; null for applicants
 * @param companies companies that the person may see and edit applications of
 * @param signatoryOf companies that the person may sign for (firmatecknare or ombud)
 * @param partner the partner organisation whose adviser the person is
 * @param mandates what the delegation order lets the person decide, on some days or others
 */
public record Actor(
        String subject,
        String name,
        @Nullable String title,
        Set<Role> roles,
        String region,
        Set<Long> companies,
        Set<Long> signatoryOf,
        Optional<Long> partner,
        List<Mandate> mandates) {

    private static final Set<Role> READERS = Set.of(
            Role.REGISTRAR, Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENTS_OFFICER, Role.MANAGER, Role.AUDITOR);

    public Actor {
        mandates = List.copyOf(mandates);
    }

    /** Somebody to whom nothing is delegated. */
    public Actor(
            String subject,
            String name,
            @Nullable String title,
            Set<Role> roles,
            String region,
            Set<Long> companies,
            Set<Long> signatoryOf,
            Optional<Long> partner) {
        this(subject, name, title, roles, region, companies, signatoryOf, partner, List.of());
    }

    public Actor with(List<Mandate> delegated) {
        return new Actor(subject, name, title, roles, region, companies, signatoryOf, partner, delegated);
    }

    /** The program's own clockwork: deadlines that pass, mails that are sent. */
    public static Actor system(String region) {
        return new Actor(
                "system", "Exportcheck", null, Set.of(Role.SYSTEM), region, Set.of(), Set.of(), Optional.empty());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Set<Role> some) {
        return some.stream().anyMatch(roles::contains);
    }

    /** By what the person may decide the matter on that day: their own right before a deputy's. */
    public Optional<Mandate> mandateFor(Matter matter, LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.isInForce(day) && mandate.covers(matter))
                .min(Comparator.comparing(Mandate::isDeputy).thenComparing(Mandate::item));
    }

    /** Staff who may write in the cases that they read; an auditor may not. */
    public boolean worksWithCases() {
        return READERS.stream().anyMatch(role -> role != Role.AUDITOR && roles.contains(role));
    }

    /** Whoever may see who has done and read what. */
    public boolean readsAuditLog() {
        return is(Role.AUDITOR) || is(Role.MANAGER);
    }

    /** Staff of the region who may read its received cases. */
    public boolean readsAllCases() {
        return isAnyOf(READERS);
    }
}
