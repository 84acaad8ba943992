package se.exportcheck.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.people.Actor;
import se.exportcheck.people.People;

/** The secret addresses of people's calendars, one for each person at a time. */
@ApplicationScoped
class Feeds {

    private static final int SECRET_BYTES = 32;

    private final EntityManager database;
    private final People people;
    private final SecureRandom random = new SecureRandom();

    Feeds(EntityManager database, People people) {
        this.database = database;
        this.people = people;
    }

    Optional<Feed> current(Actor actor, LocalDate today) {
        return database.createQuery("from Feed f where f.person = :person and f.revokedAt is null", Feed.class)
                .setParameter("person", actor.subject())
                .getResultStream()
                .filter(feed -> feed.isOpen(today))
                .findFirst();
    }

    /** A new address; one that the person had before works no longer. The last part of it, which is kept nowhere. */
    String open(Actor actor, boolean whole, Instant now) {
        revoke(actor, now);
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.persist(new Feed(actor.subject(), whole, hash(secret), now, Stockholm.dateOf(now)));
        return secret;
    }

    void revoke(Actor actor, Instant now) {
        database.createQuery("from Feed f where f.person = :person and f.revokedAt is null", Feed.class)
                .setParameter("person", actor.subject())
                .getResultList()
                .forEach(feed -> feed.revoke(now));
        database.flush();
    }

    /** Empty for what was never an address, works no longer, or belongs to somebody who has left the region. */
    Optional<Feed> with(String secret, LocalDate today) {
        return database.createQuery("from Feed f where f.secretHash = :hash", Feed.class)
                .setParameter("hash", hash(secret))
                .getResultStream()
                .filter(feed -> feed.isOpen(today))
                .filter(feed -> people.withSubject(feed.person()).stream()
                        .anyMatch(person -> person.companyId() == null && person.partnerId() == null))
                .findFirst();
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
