package se.exportcheck.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a form makes once, however often it is sent: the form carries a key, and the key is kept with the
 * address of what was made, in the same transaction.
 */
@ApplicationScoped
public class SubmissionKeys {

    private final EntityManager database;

    SubmissionKeys(EntityManager database) {
        this.database = database;
    }

    /** The address of what the key has made already; a form without a key has made nothing. */
    public Optional<String> made(@Nullable UUID key) {
        if (key == null) {
            return Optional.empty();
        }
        return database.createNativeQuery("select made from submission_key where key = :key", String.class)
                .setParameter("key", key)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    /** The address of what the key made: now, or the first time. A second sender waits for the first. */
    public String once(UUID key, Supplier<String> make) {
        var isNew = database.createNativeQuery(
                                "insert into submission_key (key, made) values (:key, '') on conflict do nothing")
                        .setParameter("key", key)
                        .executeUpdate()
                == 1;
        if (!isNew) {
            return (String) database.createNativeQuery("select made from submission_key where key = :key", String.class)
                    .setParameter("key", key)
                    .getSingleResult();
        }
        var made = make.get();
        database.flush();
        database.createNativeQuery("update submission_key set made = :made where key = :key")
                .setParameter("made", made)
                .setParameter("key", key)
                .executeUpdate();
        return made;
    }
}
