package se.exportcheck.deciding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Mandate;
import se.exportcheck.people.Matter;

/**
 * How far a decision maker's delegation reaches in a case, and who may decide instead.
 *
 * @param beyond the matter is beyond the person's delegation today
 * @param amount what is proposed
 * @param limit the most that the person may decide in such a matter today; null when they may decide nothing of the kind
 * @param others those who may decide it today, each once
 */
public record Powers(
        boolean beyond, Kronor amount, @Nullable Kronor limit, List<Mandate> others) {

    static Powers of(GrantCase grantCase, Actor actor, List<Mandate> inForce, LocalDate today) {
        return of(grantCase, grantCase.presenter(), grantCase.matter().orElseThrow(), actor, inForce, today);
    }

    static Powers of(ChangeRequest change, Actor actor, List<Mandate> inForce, LocalDate today) {
        return of(change.grantCase(), change.presenter(), change.matter().orElseThrow(), actor, inForce, today);
    }

    static Powers of(Recovery recovery, Actor actor, List<Mandate> inForce, LocalDate today) {
        return of(recovery.grantCase(), recovery.presenter(), recovery.matter().orElseThrow(), actor, inForce, today);
    }

    static Powers of(SetOff setOff, Actor actor, List<Mandate> inForce, LocalDate today) {
        return of(setOff.grantCase(), setOff.presenter(), setOff.matter(), actor, inForce, today);
    }

    private static Powers of(
            GrantCase grantCase,
            @Nullable String presenter,
            Matter matter,
            Actor actor,
            List<Mandate> inForce,
            LocalDate today) {
        var beyond = actor.mandateFor(matter, today).isEmpty();
        return new Powers(
                beyond,
                matter.amount(),
                limit(matter, actor, today),
                others(grantCase, presenter, matter, actor, inForce));
    }

    private static @Nullable Kronor limit(Matter matter, Actor actor, LocalDate today) {
        return actor.mandates().stream()
                .filter(mandate -> mandate.isInForce(today) && mandate.coversKind(matter))
                .map(Mandate::maxAmount)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Neither whoever prepared the case nor whoever is in conflict of interest. */
    private static List<Mandate> others(
            GrantCase grantCase, @Nullable String presenter, Matter matter, Actor actor, List<Mandate> inForce) {
        var people = inForce.stream()
                .filter(mandate -> mandate.covers(matter))
                .filter(mandate -> !mandate.person().equals(actor.subject()))
                .filter(mandate -> !grantCase.wasPreparedBy(mandate.person()))
                .filter(mandate -> !mandate.person().equals(presenter))
                .filter(mandate -> !grantCase.impartiality().isInConflict(mandate.person()))
                .toList();
        return people.stream()
                .filter(mandate -> people.stream()
                                .filter(other -> other.person().equals(mandate.person()))
                                .findFirst()
                                .orElseThrow()
                        == mandate)
                .toList();
    }
}
