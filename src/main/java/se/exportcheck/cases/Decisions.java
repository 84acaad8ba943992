package se.exportcheck.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.letters.WithheldNames;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Remedy;

/** What is kept of the region's decisions beside the decisions themselves: their documents, and who has read them. */
@ApplicationScoped
public class Decisions {

    private final EntityManager database;
    private final CaseAid aid;
    private final LendingRates rates;

    Decisions(EntityManager database, CaseAid aid, LendingRates rates) {
        this.database = database;
        this.aid = aid;
        this.rates = rates;
    }

    /**
     * Decides what is proposed. What it grants of aid of minor importance is counted, and entered in the ledger, while
     * nobody else can grant such aid to the same undertaking.
     */
    public Decision decide(GrantCase grantCase, FinalHandling handling, Actor actor, Instant now) {
        var standing = aid.held(grantCase, Stockholm.dateOf(now));
        var decision = grantCase.decide(actor, now, standing).after(handling);
        database.persist(decision);
        aid.decided(decision, standing, actor, now);
        return decision;
    }

    /** Keeps what the committee or its chair has decided; aid of minor importance is counted as on that day, and today. */
    public Decision record(
            GrantCase grantCase, Resolution resolution, FinalHandling handling, Actor actor, Instant now) {
        var standing = aid.held(grantCase, resolution.decidedOn(), Stockholm.dateOf(now));
        var decision =
                grantCase.recordDecision(resolution, actor, now, standing).after(handling);
        database.persist(decision);
        aid.decided(decision, standing, actor, now);
        return decision;
    }

    /** Decides what is proposed about a change. A grant that it lowers counts as that much less (domain brief DM-12). */
    public Decision decide(ChangeRequest change, FinalHandling handling, Actor actor, Instant now) {
        var decision = change.decide(actor, now).after(handling);
        database.persist(decision);
        aid.changed(decision, actor, now);
        return decision;
    }

    /** Keeps what the committee or its chair has decided about a change. */
    public Decision record(
            ChangeRequest change, Resolution resolution, FinalHandling handling, Actor actor, Instant now) {
        var decision = change.recordDecision(resolution, actor, now).after(handling);
        database.persist(decision);
        aid.changed(decision, actor, now);
        return decision;
    }

    /** Decides what is proposed about a recovery. What it takes back of the grant counts no longer as aid (DM-18). */
    public Decision decide(Recovery recovery, FinalHandling handling, Actor actor, Instant now) {
        return reclaimed(recovery.decide(actor, now).after(handling), actor, now);
    }

    /** Keeps what the committee or its chair has decided about a recovery. */
    public Decision record(Recovery recovery, Resolution resolution, FinalHandling handling, Actor actor, Instant now) {
        return reclaimed(recovery.recordDecision(resolution, actor, now).after(handling), actor, now);
    }

    /** Decides what is proposed to be set off. */
    public Decision decide(SetOff setOff, FinalHandling handling, Actor actor, Instant now) {
        var decision = setOff.decide(actor, now).after(handling);
        database.persist(decision);
        return decision;
    }

    /** Keeps what the committee or its chair has decided to set off. */
    public Decision record(SetOff setOff, Resolution resolution, FinalHandling handling, Actor actor, Instant now) {
        var decision = setOff.recordDecision(resolution, actor, now).after(handling);
        database.persist(decision);
        return decision;
    }

    private Decision reclaimed(Decision decision, Actor actor, Instant now) {
        database.persist(decision);
        aid.follow(decision.grantCase(), "Återkrav eller hävning i ärendet", actor, now);
        return decision;
    }

    /** Refuses to decide a case now that the company has asked to have decided (förvaltningslagen 12 §); that goes out at once. */
    public Decision refuseDelay(GrantCase grantCase, String why, DeliveryChannel how, Actor actor, Instant now) {
        var decision = grantCase.refuseDecision(why, how, actor, now);
        database.persist(decision);
        return decision;
    }

    /** Keeps that the committee or its chair has refused it; that goes out at once. */
    public Decision recordRefusal(
            GrantCase grantCase,
            String why,
            Resolution resolution,
            FinalHandling handling,
            DeliveryChannel how,
            Actor actor,
            Instant now) {
        var decision = grantCase.recordRefusal(why, resolution, how, actor, now).after(handling);
        database.persist(decision);
        return decision;
    }

    /** Decides that payment is stopped; that goes out at once. */
    public Decision decide(PaymentStop stop, DeliveryChannel how, Actor actor, Instant now) {
        var decision = stop.decide(how, actor, now);
        database.persist(decision);
        return decision;
    }

    /** Keeps that the committee or its chair has decided that payment is stopped; that goes out at once. */
    public Decision record(
            PaymentStop stop,
            Resolution resolution,
            FinalHandling handling,
            DeliveryChannel how,
            Actor actor,
            Instant now) {
        var decision = stop.recordDecision(resolution, how, actor, now).after(handling);
        database.persist(decision);
        return decision;
    }

    /** What is against putting this right: the delegation, the scheme, the year's money or the room for aid. */
    public List<Guard> obstacles(Decision slip, Rectification put, Actor actor, Instant now) {
        var grantCase = slip.grantCase();
        var more = put.granted() == null ? List.<Guard>of() : aid.roomFor(grantCase, put.granted(), now);
        return Stream.concat(grantCase.barriersToPut(slip, put, actor, now).stream(), more.stream())
                .toList();
    }

    /** Decides that a slip of the pen is put right. What is granted by the right amount is in the ledger too. */
    public Decision rectify(Decision slip, Rectification put, Actor actor, Instant now) {
        var grantCase = slip.grantCase();
        var obstacles = obstacles(slip, put, actor, now);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(CaseAction.DECIDE, obstacles);
        }
        var decision = grantCase.rectify(slip, put, actor, now);
        database.persist(decision);
        if (put.isOfAmount()) {
            aid.follow(grantCase, "Rättelse i ärendet", actor, now);
        }
        return decision;
    }

    /**
     * A court has judged: what is granted is what the court has said, in the ledger too.
     *
     * @param terms what it has put in place of the decision; null unless it has changed what is granted
     */
    public void judge(Appeal appeal, Judgment judged, Judgment.@Nullable Terms terms, Actor actor, Instant now) {
        appeal.demand(AppealAction.RECORD_JUDGMENT, actor, now);
        var granted = aid.grantedByCourt(appeal, judged, terms);
        appeal.record(judged, terms, granted, actor, now).ifPresent(database::persist);
        aid.follow(appeal.grantCase(), "Ändrat eller upphävt av domstol", actor, now);
        var recovery = appeal.decision().recovery();
        if (recovery != null && judged.result().isOverturning()) {
            recovery.recount(rates.table(), Actor.system(actor.region()), now);
        }
        var setOff = appeal.decision().setOff();
        if (setOff != null && judged.result().isOverturning()) {
            setOff.overturn(rates.table(), Actor.system(actor.region()), now);
        }
    }

    /** Decides that an appeal came too late. */
    public Decision dismiss(Appeal appeal, Actor actor, Instant now) {
        var decision = appeal.dismiss(actor, now);
        database.persist(decision);
        return decision;
    }

    /** Keeps that the committee or its chair has decided that an appeal came too late. */
    public Decision record(Appeal appeal, Resolution resolution, FinalHandling handling, Actor actor, Instant now) {
        var decision = appeal.recordDismissal(resolution, actor, now).after(handling);
        database.persist(decision);
        return decision;
    }

    /** Keeps a payment decision, and how its letter reads. */
    public void keep(Decision payment, List<FrozenPage> pages) {
        database.persist(payment);
        freeze(payment, pages);
    }

    /** Keeps the decision as it reads today, in each language; it is never rendered anew. */
    public void freeze(Decision decision, List<FrozenPage> pages) {
        pages.forEach(page -> database.persist(new DecisionDocument(decision, page, false)));
    }

    /** The company gets these in place of the document, since the names in it are withheld from it, and why. */
    public void withhold(Decision decision, List<FrozenPage> unnamed, String why, Actor actor, Instant now) {
        database.persist(new WithheldNames(decision, why, actor, now));
        unnamed.forEach(page -> database.persist(new DecisionDocument(decision, page, true)));
    }

    /** Empty when the company is told who decided. */
    public Optional<WithheldNames> withheld(Decision decision) {
        return database.createQuery("from WithheldNames where decision = :decision", WithheldNames.class)
                .setParameter("decision", decision)
                .getResultStream()
                .findFirst();
    }

    /** The names in some decision of the case are withheld from the company. */
    public boolean withholdsNames(GrantCase grantCase) {
        return withheldIn(grantCase).isPresent();
    }

    /** When that was last decided, and why. */
    public Optional<WithheldNames> withheldIn(GrantCase grantCase) {
        return database.createQuery(
                        "from WithheldNames w where w.decision.grantCase = :case order by w.id desc",
                        WithheldNames.class)
                .setParameter("case", grantCase)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What the company reads: a copy without names where they are withheld. */
    public Optional<DecisionDocument> notice(Decision decision, String language) {
        return document(decision, language, true).or(() -> document(decision, language, false));
    }

    public Optional<DecisionDocument> document(Decision decision, String language) {
        return document(decision, language, false);
    }

    private Optional<DecisionDocument> document(Decision decision, String language, boolean notice) {
        return database.createQuery(
                        "from DecisionDocument where decision = :decision and language = :language and notice = :notice",
                        DecisionDocument.class)
                .setParameter("decision", decision)
                .setParameter("language", language)
                .setParameter("notice", notice)
                .getResultStream()
                .findFirst();
    }

    /** A party has read the decision (förvaltningslagen 33 §). Only the first time counts. */
    public void read(Decision decision, Actor reader, Instant now) {
        database.createNativeQuery("""
                        insert into decision_read (decision_id, reader, read_at, last_day)
                        values (:decision, :reader, :at, :last) on conflict do nothing""")
                .setParameter("decision", decision.id())
                .setParameter("reader", reader.subject())
                .setParameter("at", now)
                .setParameter("last", StatutoryTime.lastDay(Stockholm.dateOf(now), Remedy.TIME))
                .executeUpdate();
        decision.grantCase().received(decision, Stockholm.dateOf(now));
    }

    /**
     * The last day when a decision was made by any of these rules of the delegation order; empty when none was.
     *
     * @param decider the subject of whoever decided; null for anybody
     */
    public Optional<LocalDate> lastOnDelegation(Set<Long> rules, @Nullable String decider) {
        return Optional.ofNullable(database.createQuery(
                        "select max(d.decidedOn) from Decision d where d.authority.delegationRuleId in :rules"
                                + " and (:decider is null or d.decider = :decider)",
                        LocalDate.class)
                .setParameter("rules", rules)
                .setParameter("decider", decider)
                .getSingleResult());
    }

    /** When the party first said that the decision is read. */
    public Optional<Instant> firstRead(Decision decision) {
        var first = (Instant) database.createNativeQuery(
                        "select min(read_at) from decision_read where decision_id = :decision", Instant.class)
                .setParameter("decision", decision.id())
                .getSingleResult();
        return Optional.ofNullable(first);
    }
}
