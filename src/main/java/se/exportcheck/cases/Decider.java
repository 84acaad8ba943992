package se.exportcheck.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Matter;

/**
 * Who decides, for which day and by what right (förvaltningslagen 31 §).
 *
 * @param subject the person's at the sign-in provider; what kind of body it is for one that has none there
 * @param authority null where no right is stated: a court's, or of somebody who turns out to have none
 * @param on the day of the decision
 * @param at when it is entered
 */
record Decider(
        String subject,
        String name,
        @Nullable String title,
        @Nullable Authority authority,
        LocalDate on,
        Instant at) {

    /** Somebody by their mandate for what is decided. */
    static Decider delegate(Actor actor, Matter matter, Instant now) {
        return delegate(actor, Optional.of(matter), now);
    }

    static Decider delegate(Actor actor, Optional<Matter> matter, Instant now) {
        var authority = matter.flatMap(decided -> actor.mandateFor(decided, Stockholm.dateOf(now)))
                .map(Authority::of)
                .orElse(null);
        return person(actor, authority, now);
    }

    static Decider person(Actor actor, @Nullable Authority authority, Instant now) {
        return new Decider(actor.subject(), actor.name(), actor.title(), authority, Stockholm.dateOf(now), now);
    }

    /** The committee or its chair. Neither has an identity at the sign-in provider. */
    static Decider outside(Resolution resolution, Actor recorder, Instant now) {
        var authority = Authority.of(resolution, recorder);
        return new Decider(authority.kind().name(), resolution.decider(), null, authority, resolution.decidedOn(), now);
    }

    /** Whose judgment the region only keeps. */
    static Decider court(Appeal judged, Instant now) {
        var judgment = Objects.requireNonNull(judged.judgment());
        return new Decider("COURT", Objects.requireNonNull(judged.court()), null, null, judgment.judgedOn(), now);
    }
}
