package se.exportcheck.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The staff of the region. Their roles are known from when they last signed in, so a step may still be refused. */
@ApplicationScoped
public class Colleagues {

    private final EntityManager database;

    Colleagues(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked") // a native query into a record
    public List<Colleague> all() {
        return database.createNativeQuery("""
                        select subject, name, title from membership
                        where company_id is null and partner_id is null order by name, subject""", Colleague.class).getResultList();
    }

    /** Those who last signed in with the role. */
    @SuppressWarnings("unchecked") // a native query into a record
    public List<Colleague> inRole(Role role) {
        return database.createNativeQuery("""
                        select subject, name, title from membership
                        where company_id is null and partner_id is null and :role = any(roles)
                        order by name, subject""", Colleague.class)
                .setParameter("role", role.token())
                .getResultList();
    }

    public Optional<Colleague> with(String subject) {
        return all().stream()
                .filter(colleague -> colleague.subject().equals(subject))
                .findFirst();
    }
}
