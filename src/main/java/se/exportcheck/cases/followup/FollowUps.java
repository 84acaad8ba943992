package se.exportcheck.cases.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.exportcheck.cases.GrantCase;

/** The region's follow-ups. */
@ApplicationScoped
public class FollowUps implements PanacheRepository<FollowUp> {

    public List<FollowUp> due(LocalDate today, int most) {
        return find("dueOn <= ?1 order by dueOn, id", today).page(0, most).list();
    }

    public Optional<FollowUp> of(GrantCase grantCase, int months) {
        return find("grantCase = ?1 and months = ?2", grantCase, months).firstResultOptional();
    }
}
