package se.exportcheck.cases.instalments;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The region's plans to pay back in parts. */
@ApplicationScoped
public class InstalmentPlans implements PanacheRepository<InstalmentPlan> {

    /** The ids of plans that apply and have a part whose day has passed, paid or not; for the program's own clockwork. */
    public List<Long> begunBefore(LocalDate today, int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct p.id from InstalmentPlan p join p.parts part where part.dueOn < :today"
                                + " and p.recovery.status = INSTALMENT and p.id = (select max(newer.id)"
                                + " from InstalmentPlan newer where newer.recovery = p.recovery) order by p.id",
                        Long.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }
}
