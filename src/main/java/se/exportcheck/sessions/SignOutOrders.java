package se.exportcheck.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import se.exportcheck.people.Actor;

/** Administrators sign people out; that they did is kept, and stands in the audit log. */
@ApplicationScoped
public class SignOutOrders {

    private final Sessions sessions;
    private final EntityManager database;
    private final Clock clock;

    SignOutOrders(Sessions sessions, EntityManager database, Clock clock) {
        this.sessions = sessions;
        this.database = database;
        this.clock = clock;
    }

    /** Ends the person's sessions and writes down who did, in one transaction. */
    public void signOut(String subject, String name, Actor administrator) {
        database.createNativeQuery("""
                        insert into sign_out_order (subject, subject_name, entered_at, entered_by, entered_by_name)
                        values (:subject, :name, :at, :by, :byName)""")
                .setParameter("subject", subject)
                .setParameter("name", name)
                .setParameter("at", clock.instant())
                .setParameter("by", administrator.subject())
                .setParameter("byName", administrator.name())
                .executeUpdate();
        sessions.endAll(subject);
    }
}
