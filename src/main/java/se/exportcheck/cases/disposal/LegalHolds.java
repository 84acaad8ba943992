package se.exportcheck.cases.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.Role;

/** What holds the region's cases. */
@ApplicationScoped
public class LegalHolds {

    /** Whoever learns of an appeal, an audit or a complaint may hold a case: that harms nobody. */
    public static final Set<Role> PLACERS = Set.of(Role.REGISTRAR, Role.CASE_OFFICER, Role.MANAGER);

    private final EntityManager database;

    LegalHolds(EntityManager database) {
        this.database = database;
    }

    /** All of a case, newest first. */
    public List<LegalHold> of(GrantCase grantCase) {
        return database.createQuery(
                        "select distinct h from LegalHold h left join fetch h.releases where h.grantCase = :case order by h.id desc",
                        LegalHold.class)
                .setParameter("case", grantCase)
                .getResultList();
    }

    /** One of a case that is not lifted. */
    public Optional<LegalHold> open(GrantCase grantCase, long id) {
        return of(grantCase).stream()
                .filter(hold -> hold.id() == id && hold.release().isEmpty())
                .findFirst();
    }

    /** @param grantCase held by the caller, so that nobody disposes of it meanwhile */
    public void place(GrantCase grantCase, HoldGround ground, String reason, Entered entered) {
        if (grantCase.status().isPrivate()) {
            throw new StepRefused(DisposalAction.HOLD, List.of(DisposalGuard.SOMETHING_KEPT));
        }
        database.persist(new LegalHold(grantCase, ground, reason, entered));
    }

    public void lift(LegalHold hold, String reason, Entered entered) {
        database.persist(new HoldRelease(hold, reason, entered));
    }
}
