package se.exportcheck.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.budget.Budgets;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.AppealGuard;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.application.DeclaredAid;
import se.exportcheck.cases.dossier.NewMaterial;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.ownership.ConfirmedUndertaking;
import se.exportcheck.companies.ownership.PersonDecision;
import se.exportcheck.companies.ownership.UndertakingFile;
import se.exportcheck.companies.ownership.Undertakings;
import se.exportcheck.deminimis.AidAccount;
import se.exportcheck.deminimis.AidCalculations;
import se.exportcheck.deminimis.AidDuplicates;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.deminimis.AidWindow;
import se.exportcheck.deminimis.ExchangeRates;
import se.exportcheck.money.BudgetRoom;
import se.exportcheck.money.Currency;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Regions;

/** Aid of minor importance in a case: what the company has had, what an officer confirms and counts, what is granted. */
@ApplicationScoped
public class CaseAid {

    private final Undertakings undertakings;
    private final AidLedger ledger;
    private final ExchangeRates rates;
    private final AidCalculations calculations;
    private final AidDuplicates duplicates;
    private final Regions regions;
    private final CompanyCases companyCases;
    private final Budgets budgets;

    CaseAid(
            Undertakings undertakings,
            AidLedger ledger,
            ExchangeRates rates,
            AidCalculations calculations,
            AidDuplicates duplicates,
            Regions regions,
            CompanyCases companyCases,
            Budgets budgets) {
        this.undertakings = undertakings;
        this.ledger = ledger;
        this.rates = rates;
        this.calculations = calculations;
        this.duplicates = duplicates;
        this.regions = regions;
        this.companyCases = companyCases;
        this.budgets = budgets;
    }

    /** What the company has declared on paper, of aid and of owners, is its own, and not that of the one whose number was typed. */
    public void move(GrantCase grantCase, OrganisationNumber before, String why, Actor actor, Instant now) {
        var entered = entered(actor, now);
        ledger.disown(id(grantCase), before, why, entered);
        undertakings.hold();
        undertakings.disown(before, id(grantCase), entered);
        declare(grantCase, actor, now);
    }

    public UndertakingFile undertaking(GrantCase grantCase) {
        return undertakings.of(grantCase.organisationNumber(), grantCase.companyName());
    }

    /** All that is known; only of a case whose aid is of minor importance. */
    public AidFile file(GrantCase grantCase, LocalDate today) {
        var undertaking = undertaking(grantCase);
        var account = account(grantCase, undertaking, today);
        var members = undertaking.undertaking().organisationNumbers();
        return new AidFile(
                undertaking,
                account,
                duplicates.unsettled(account),
                duplicates.toldApart(account),
                ledger.annulled(members),
                ledger.corrected(members),
                calculations.last(id(grantCase), grantCase.heldSince()),
                isConfirmed(grantCase, undertaking),
                calculations.isFresh(id(grantCase), grantCase.heldSince(), account, today));
    }

    /** What a proposal or a decision would rest on now; somebody else may grant aid the moment after. */
    public AidStanding standing(GrantCase grantCase, LocalDate today) {
        var aid = grantCase.aidRegulation().isEmpty()
                ? AidStanding.none()
                : standing(grantCase, undertaking(grantCase), today);
        return aid.within(budgets.room(grantCase.schemeVersion(), today.getYear(), id(grantCase)));
    }

    /** The same, with nobody else granting aid to the undertaking, or of the year's money, until this transaction has ended. */
    public AidStanding held(GrantCase grantCase, LocalDate today) {
        var aid = heldAid(grantCase, today);
        return aid.within(budgets.held(grantCase.schemeVersion(), today.getYear(), id(grantCase)));
    }

    private AidStanding heldAid(GrantCase grantCase, LocalDate today) {
        if (grantCase.aidRegulation().isEmpty()) {
            return AidStanding.none();
        }
        var members = undertaking(grantCase).undertaking().members();
        ledger.hold(members);
        var undertaking = undertaking(grantCase);
        if (!undertaking.undertaking().members().equals(members)) {
            throw new OptimisticLockException("The undertaking has changed while others decided");
        }
        return standing(grantCase, undertaking, today);
    }

    /**
     * The same for a decision made on another day and recorded today: there must be room for it that day, and beside all
     * aid that has been granted since, on the day of each.
     */
    AidStanding held(GrantCase grantCase, LocalDate decidedOn, LocalDate today) {
        var standing = held(grantCase, decidedOn);
        var days = new AidWindow(AidWindow.of(decidedOn).from(), today);
        return standing.recorded(
                today, rates.within(days, grantCase.schemeVersion().rateSource()));
    }

    /** What the company says in its application becomes part of the ledger when the application is received. */
    public void declare(GrantCase grantCase, Actor actor, Instant now) {
        var declared = grantCase.application().aid().stream()
                .map(aid -> declared(grantCase, aid))
                .toList();
        ledger.declare(declared, grantCase.organisationNumber(), id(grantCase), entered(actor, now));
        proposeLinks(grantCase, entered(actor, now));
    }

    /** The owners that the company names become links, which an officer confirms or ends; known ones are there already. */
    private void proposeLinks(GrantCase grantCase, Entered entered) {
        var holdings = grantCase.application().holdings();
        if (holdings.isEmpty()) {
            return;
        }
        undertakings.hold();
        var file = undertaking(grantCase);
        var known = file.ownership().links();
        holdings.stream()
                .map(holding -> holding.link(file.undertaking().company()))
                .filter(link -> known.stream().noneMatch(link::saysTheSameAs))
                .forEach(link -> undertakings.declare(link, id(grantCase), entered));
    }

    /**
     * What the company itself can know of its room: what it has declared in the application, and what the region has
     * granted to it and sent. Empty where no aid of minor importance is given.
     */
    public Optional<AidAccount> ownAccount(GrantCase grantCase, LocalDate today) {
        return grantCase.aidRegulation().map(regulation -> {
            var word = new Entered("", grantCase.companyName(), grantCase.createdAt());
            var declared = grantCase.application().aid().stream()
                    .map(aid -> AidEntry.declared(declared(grantCase, aid), id(grantCase), word));
            var granted = sentGrants(grantCase.organisationNumber());
            var source = grantCase.schemeVersion().rateSource();
            return AidAccount.of(
                    today,
                    regulation,
                    Stream.concat(declared, granted.stream()).toList(),
                    rates.within(AidWindow.of(today), source));
        });
    }

    private List<AidEntry> sentGrants(OrganisationNumber number) {
        var grants = ledger.standing(List.of(number)).stream()
                .filter(AidEntry::isGrant)
                .toList();
        var unsent = companyCases.unsent(
                grants.stream().map(AidEntry::caseId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return grants.stream()
                .filter(grant -> grant.caseId() == null || !unsent.contains(grant.caseId()))
                .toList();
    }

    /** Where it turns out to be of others than was known, the company is to be heard on that (förvaltningslagen 25 §). */
    public void confirm(GrantCase grantCase, Collection<PersonDecision> decisions, Actor actor, Instant now) {
        var known = undertaking(grantCase);
        var confirmed = undertakings.confirm(known, decisions, id(grantCase), entered(actor, now));
        if (!confirmed.saysWhatWasKnown(known.confirmed(), known.undertaking().company())) {
            grantCase.found(NewMaterial.Kind.OWNERS, actor, now);
        }
    }

    /** Keeps what is left today, with every row that it stands on. */
    public void calculate(GrantCase grantCase, Actor actor, Instant now) {
        var undertaking = undertaking(grantCase);
        var account = account(grantCase, undertaking, Stockholm.dateOf(now));
        var confirmed = undertaking.confirmed().orElseThrow();
        calculations.keep(id(grantCase), confirmed.id(), account, account.room().orElseThrow(), entered(actor, now));
    }

    /** A change has been decided: what it lowers the grant to counts instead. */
    void changed(Decision decision, Actor actor, Instant now) {
        if (decision.outcome().isGrant()) {
            ledger.lower(
                    id(decision.grantCase()),
                    decision.granted().toDecimal(),
                    "Ändringsbeslut i ärendet",
                    entered(actor, now));
        }
    }

    /** A grant that is changed keeps its day in the ledger; only what it is raised by is granted now (domain brief 6.5). */
    private void changedGrant(Decision decision, AidStanding standing, Entered entered) {
        var caseId = id(decision.grantCase());
        ledger.lower(caseId, decision.granted().toDecimal(), "Ändringsbeslut i ärendet", entered);
        var more = decision.granted().toDecimal().subtract(ledger.grantedIn(caseId));
        var aid = decision.aid();
        if (aid != null && more.signum() > 0) {
            ledger.enter(granted(decision, aid, more, entered));
            keep(decision, standing, entered);
        }
    }

    private void keep(Decision decision, AidStanding standing, Entered entered) {
        var account = Objects.requireNonNull(standing.account());
        var check = account.check(decision.granted()).orElseThrow();
        calculations.keep(
                id(decision.grantCase()), Objects.requireNonNull(standing.undertaking()), account, check, entered);
    }

    /** A decision has been made: what it grants is in the ledger from that moment, what it ends counts no longer. */
    void decided(Decision decision, AidStanding standing, Actor actor, Instant now) {
        var grantCase = decision.grantCase();
        var entered = entered(actor, now);
        if (decision.isChangeOfGrant()) {
            changedGrant(decision, standing, entered);
            return;
        }
        ledger.lower(id(grantCase), BigDecimal.ZERO, "Ersatt genom nytt beslut i ärendet", entered);
        var aid = decision.aid();
        if (aid != null) {
            ledger.enter(granted(decision, aid, decision.granted().toDecimal(), entered));
            keep(decision, standing, entered);
        }
    }

    /**
     * What makes what a court has granted aid of minor importance; null where it is not, or nothing is granted. Whether
     * there is room for it the court has not asked.
     */
    @Nullable
    GrantedAid grantedByCourt(Appeal appeal, Judgment judged, Judgment.@Nullable Terms terms) {
        var grantCase = appeal.grantCase();
        if (terms == null
                || !terms.outcome().isGrant()
                || grantCase.aidRegulation().isEmpty()) {
            return null;
        }
        var granted = GrantedAid.of(held(grantCase, judged.judgedOn()));
        if (granted == null) {
            throw new StepRefused(AppealAction.RECORD_JUDGMENT, List.of(AppealGuard.RATE_KNOWN));
        }
        return granted;
    }

    /** What a court grants on that day can be counted in euro; aid of another kind is not. */
    public boolean knowsRate(GrantCase grantCase, LocalDate day) {
        return grantCase.aidRegulation().isEmpty() || GrantedAid.of(standing(grantCase, day)) != null;
    }

    /** What stands in the way of granting so much: only what it is more than is granted already needs room (DM-R16). */
    List<Guard> roomFor(GrantCase grantCase, Kronor granted, Instant now) {
        if (!grantCase.granted().isLessThan(granted)) {
            return List.of();
        }
        var aid = heldAid(grantCase, Stockholm.dateOf(now));
        var obstacles = new ArrayList<Guard>();
        if (!heldBudget(grantCase).covers(granted)) {
            obstacles.add(Guard.WITHIN_BUDGET);
        }
        if (grantCase.aidRegulation().isPresent() && !aid.hasRoomFor(granted.minus(grantCase.granted()))) {
            obstacles.add(Guard.AID_ROOM);
        }
        return obstacles;
    }

    /** What is left of the year whose money the grant takes of: that of its decision, whenever it is put right. */
    private BudgetRoom heldBudget(GrantCase grantCase) {
        var year = Objects.requireNonNull(grantCase.decidedOn()).getYear();
        return budgets.held(grantCase.schemeVersion(), year, id(grantCase));
    }

    /** What is granted now counts, no more and no less; entries of before are corrected by others. */
    void follow(GrantCase grantCase, String why, Actor actor, Instant now) {
        if (grantCase.aidRegulation().isEmpty()) {
            return;
        }
        var entered = entered(actor, now);
        var amount = grantCase.granted().toDecimal();
        ledger.lower(id(grantCase), amount, why, entered);
        var more = amount.subtract(ledger.grantedIn(id(grantCase)));
        grantCase
                .decision()
                .filter(inForce -> more.signum() > 0)
                .ifPresent(inForce ->
                        rateOf(inForce).ifPresent(aid -> ledger.enter(granted(inForce.written(), aid, more, entered))));
    }

    /** A change of a grant says nothing of the aid: that is what the decision before it said. */
    private static Optional<GrantedAid> rateOf(Decision inForce) {
        return inForce.grantCase().decisions().reversed().stream()
                .dropWhile(decision -> decision != inForce)
                .map(Decision::aid)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private AidStanding standing(GrantCase grantCase, UndertakingFile undertaking, LocalDate today) {
        var account = account(grantCase, undertaking, today);
        var version = undertaking
                .confirmed()
                .filter(confirmed -> isConfirmed(grantCase, undertaking))
                .map(ConfirmedUndertaking::id)
                .orElse(null);
        return AidStanding.of(
                account,
                version,
                version != null && calculations.isFresh(id(grantCase), grantCase.heldSince(), account, today));
    }

    /** Until a case is decided anew, an earlier grant in it that lapsed does not count against it. */
    private AidAccount account(GrantCase grantCase, UndertakingFile undertaking, LocalDate today) {
        var undecided = CaseStatus.UNDECIDED.contains(grantCase.status());
        var entries = ledger.standing(undertaking.undertaking().organisationNumbers()).stream()
                .filter(entry -> !undecided || !entry.isGrantOf(id(grantCase)))
                .toList();
        var source = grantCase.schemeVersion().rateSource();
        return AidAccount.of(
                today, grantCase.aidRegulation().orElseThrow(), entries, rates.within(AidWindow.of(today), source));
    }

    private static boolean isConfirmed(GrantCase grantCase, UndertakingFile undertaking) {
        return undertaking.isConfirmedSince(Objects.requireNonNull(grantCase.receivedOn()));
    }

    private AidEntry granted(Decision decision, GrantedAid aid, BigDecimal amount, Entered entered) {
        var grantCase = decision.grantCase();
        var number = Objects.requireNonNull(grantCase.number());
        return AidEntry.granted(
                new AidEntry.Aid(
                        grantCase.organisationNumber(),
                        grantCase.companyName(),
                        decision.decidedOn(),
                        regions.current().name(),
                        grantCase.schemeVersion().nameSv() + ", " + number,
                        aid.regulation(),
                        Currency.SEK,
                        amount,
                        aid.rate()),
                id(grantCase),
                Objects.requireNonNull(decision.id()),
                entered);
    }

    /** What applicants call their aid says nothing of the regulation; an officer corrects it where it is not the general. */
    private static AidEntry.Aid declared(GrantCase grantCase, DeclaredAid aid) {
        return new AidEntry.Aid(
                grantCase.organisationNumber(),
                aid.recipient(),
                aid.grantedOn(),
                aid.giver(),
                aid.measure(),
                AidRegulation.GENERAL,
                aid.currency(),
                aid.amount(),
                null);
    }

    private static Entered entered(Actor actor, Instant now) {
        return new Entered(actor.subject(), actor.name(), now);
    }

    private static Long id(GrantCase grantCase) {
        return Objects.requireNonNull(grantCase.id());
    }
}
