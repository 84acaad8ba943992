package se.exportcheck.demo;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.DismissalGround;
import se.exportcheck.cases.Formalities;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.Proposal;
import se.exportcheck.cases.Unheard;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.appeals.Timeliness;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.changes.ChangeProposal;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.cases.changes.Wish;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.delivery.Evidence;
import se.exportcheck.cases.delivery.Notified;
import se.exportcheck.cases.dossier.OralNote;
import se.exportcheck.cases.followup.Economy;
import se.exportcheck.cases.followup.Economy.OtherAid;
import se.exportcheck.cases.followup.FinalReport;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.cases.followup.Leadership;
import se.exportcheck.cases.handling.Dissent;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.instalments.Instalment;
import se.exportcheck.cases.nonpayment.NonPaymentGround;
import se.exportcheck.cases.reconsideration.ChangeGround;
import se.exportcheck.cases.recoveries.Invoice;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryGround;
import se.exportcheck.cases.recoveries.Repayment;
import se.exportcheck.cases.size.SizeAssessments;
import se.exportcheck.companies.size.SmeCalculation;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Answer;

/** Leads a received demo case, day by day after its arrival, to where its scene has it. Every step is the domain's own. */
class DemoStory {

    private final GrantCase grantCase;
    private final DemoVenture row;
    private final LocalDate today;
    private final DemoPeople people;
    private final DemoLetters letters;
    private final Cases cases;
    private final CaseAid aid;
    private final SizeAssessments sizes;
    private final Map<String, Long> partners;

    DemoStory(
            GrantCase grantCase,
            DemoVenture row,
            LocalDate today,
            DemoPeople people,
            DemoLetters letters,
            Cases cases,
            CaseAid aid,
            SizeAssessments sizes,
            Map<String, Long> partners) {
        this.grantCase = grantCase;
        this.row = row;
        this.today = today;
        this.people = people;
        this.letters = letters;
        this.cases = cases;
        this.aid = aid;
        this.sizes = sizes;
        this.partners = partners;
    }

    void play() {
        switch (row.scene()) {
            case DRAFT, AWAITING_SIGNATURE, RECEIVED, RECEIVED_ON_PAPER -> {}
            case ASSIGNED ->
                grantCase.assign(
                        people.manager(),
                        on(1),
                        people.officer().subject(),
                        people.officer().name());
            case IN_REVIEW -> review(7);
            case MOVED -> {
                review(7);
                var to = people.otherOfficer();
                grantCase.reassign(people.manager(), on(6), to.subject(), to.name(), "Hanna är föräldraledig.");
            }
            case DELAYED -> {
                review(9);
                grantCase.notifyDelay(
                        today.plusDays(24),
                        "Vi väntar på ett yttrande om satsningen, och vår handläggare har varit borta.",
                        people.officer(),
                        on(50));
                letters.steps().delayed(grantCase, people.officer(), on(50));
            }
            case DECISION_REQUESTED -> {
                review(14);
                grantCase.requestDecision("Mässan är i vår och vi behöver boka snart.", signatory(), on(190));
            }
            case AWAITING_COMPLETION -> {
                review(3);
                asking().completion();
            }
            case ENJOINED -> {
                review(3);
                asking().injunction();
            }
            case AWAITING_OPINION -> {
                review(4);
                asking().opinion(requireNonNull(partners.get("Almi")), "Är företaget moget för den här marknaden?");
                asking().opinion(requireNonNull(partners.get("Business Sweden")), "Hur är efterfrågan på marknaden?");
            }
            case HEARING -> {
                review(18);
                asking().hearing("Löpande annonsering räknas som vanlig drift och ger inte rätt till stöd (18 §).");
            }
            case WITHDRAWN -> {
                review(5);
                grantCase.withdraw(signatory(), on(12), "Företaget har återkallat sin ansökan.");
            }
            case PROPOSED_REFUSAL -> propose(refusal("Leasing av fordon är inte stödberättigande.", "COST-01"));
            case PROPOSED -> propose(grant());
            case DECIDED -> decide(grant());
            case REFUSED -> {
                dispatch(refusal("Löpande annonsering är vanlig drift (18 §).", "COST-01"));
                appeal();
            }
            case JUDGED -> {
                dispatch(refusal("Löpande annonsering är vanlig drift (18 §).", "COST-01"));
                appeal();
                sentBack();
            }
            case DISMISSED ->
                dispatch(Proposal.without(Outcome.DISMISSAL, "Verksamheten bedrivs i ett annat län och prövas där.")
                        .on(Formalities.unheard(Unheard.OWN_MATERIAL, "Företaget har själv uppgett arbetsstället.")
                                .dismissing(DismissalGround.WRONG_AUTHORITY, null)));
            case AWAITING_ACCEPTANCE -> dispatch(grant());
            case ACTIVE -> accept();
            case RECONSIDERED -> reconsider();
            case CHANGE_REQUESTED -> requestChange();
            case EXTENDED -> extend();
            case CLAIMED, CLAIM_PROPOSED, CLAIM_ATTESTED, CLAIM_SENT, CLAIM_PAID -> claim();
            case RECLAIMED -> reclaim();
            case SET_OFF -> setOff();
            case FINAL_CLAIM, FINAL_CLAIM_PAID -> finalClaim();
            case FOLLOW_UP, FOLLOW_UP_SENT, CLOSED -> conclude();
        }
    }

    private void review(int answered) {
        impartial(people.officer(), 1);
        grantCase.takeOn(people.officer(), on(1));
        grantCase.checklist().rows().stream().limit(answered).forEach(row -> {
            var needed = row.item().grantsOnlyIf();
            grantCase.check(row.item().code(), needed == null ? Answer.YES : needed, null, people.officer(), on(2));
        });
        assessSize();
        grantCase.note("Ringde kontaktpersonen och gick igenom tidplanen.", people.officer(), on(2));
        grantCase.noteOral(
                new OralNote.Information(
                        "Företagets kontaktperson",
                        Stockholm.dateOf(on(2)),
                        OralNote.Way.PHONE,
                        "Satsningen är inte påbörjad. Första mötet med konsulten hålls när beslutet har kommit."),
                people.officer(),
                on(2));
    }

    /** The company stands alone: its own figures decide. */
    private void assessSize() {
        var rate = sizes.rate(grantCase).orElseThrow();
        var own = sizes.declared(grantCase).orElseThrow();
        var calculation = new SmeCalculation(own, List.of(), rate.kronor());
        sizes.keep(grantCase, calculation, rate, "Siffrorna stämmer med årsredovisningen.", people.officer(), on(2));
    }

    private DemoAsking asking() {
        var asked = Math.max(3, row.days() - 8);
        return new DemoAsking(grantCase, letters.steps(), people.officer(), this::on, asked, today.plusDays(6));
    }

    private Proposal grant() {
        var cost =
                grantCase.application().eligibleCost(grantCase.schemeVersion()).total();
        var amount = grantCase.schemeVersion().grant().largest(cost);
        return Proposal.grant(
                        Outcome.GRANT,
                        amount,
                        cost,
                        Share.HALF,
                        "Åtgärden är ett första steg på en ny marknad, ligger utanför vanlig drift och stärker företagets"
                                + " konkurrenskraft. Företaget uppfyller villkoren i 6, 17 och 18 §§ förordningen (2022:1468).")
                .prioritised(
                        "Åtgärden leder direkt till ett första exportavtal och uppfyller därför stödets syfte väl.");
    }

    private static Proposal refusal(String reasons, String criterion) {
        return Proposal.without(Outcome.REFUSAL, reasons).on(Formalities.NONE.failing(List.of(criterion)));
    }

    private void propose(Proposal proposal) {
        review(Integer.MAX_VALUE);
        if (proposal.outcome() == Outcome.REFUSAL) {
            asking().heard("Vi avser att avslå ansökan. " + proposal.reasons(), signatory());
        }
        aid.confirm(grantCase, List.of(), people.officer(), on(18));
        aid.calculate(grantCase, people.officer(), on(20));
        grantCase.propose(proposal, people.officer(), on(20), aid.standing(grantCase, Stockholm.dateOf(on(20))));
    }

    private void decide(Proposal proposal) {
        propose(proposal);
        var decider = delegate(proposal.granted());
        impartial(decider, 24);
        letters.decisions().decide(grantCase, handling(proposal), decider, on(24));
    }

    /** The region's lawyer was there when the region said no, and would have asked the company once more. */
    private static FinalHandling handling(Proposal proposal) {
        var lawyer = "Karin Ek, regionjurist";
        var opinion = "Jag anser att företaget borde ha fått komplettera sin ansökan innan den avgjordes.";
        return proposal.outcome() == Outcome.REFUSAL
                ? new FinalHandling(List.of(lawyer), List.of(new Dissent(lawyer, opinion)))
                : FinalHandling.BY_NOBODY_ELSE;
    }

    /** Whoever decides as much by the demo's delegation order. */
    private Actor delegate(Kronor amount) {
        return amount.amount() <= 100_000 ? people.decider() : people.director();
    }

    private void dispatch(Proposal proposal) {
        decide(proposal);
        var how = proposal.outcome().isGrant() ? DeliveryChannel.PORTAL : DeliveryChannel.REGISTERED;
        grantCase.dispatch(how, people.registrar(), on(25));
    }

    /** The company appeals against what may not be appealed: the court is to say so. */
    private void appeal() {
        var day = Stockholm.dateOf(on(40));
        var content = new Appeal.Content(row.company(), day, "Annonserna är riktade till en ny marknad.");
        var refused = grantCase.decisions().getFirst();
        var received = new Notified(Stockholm.dateOf(on(28)), Evidence.RECEIPT);
        grantCase.recordReceipt(refused, received, people.registrar(), on(30));
        var appeal = grantCase.appeal(refused, content, AppealAction.REGISTER, people.registrar(), on(40));
        var assessment = "Beslutet får enligt 37 § förordningen (2022:1468) inte överklagas. Domstolen prövar det.";
        appeal.examine(new Timeliness(null, false, false, assessment), people.officer(), on(42));
        appeal.forward(people.registrar(), on(43), null);
        appeal.enterNumber("2231-26", people.registrar(), on(55));
    }

    /** The court thinks otherwise than the region, and the manager is to take the case up again. */
    private void sentBack() {
        var day = Stockholm.dateOf(on(150));
        var summary = "Annonserna avser en ny marknad. Regionen ska pröva ansökan i sak.";
        var judgment = new Judgment(Judgment.Result.REMITTED, day, "2231-26", summary);
        letters.judgments().keep(grantCase.appeals().getFirst(), judgment, null, people.registrar(), on(152));
    }

    /** What the company has told turns out to be wrong: whether it keeps its grant is examined again. */
    private void reconsider() {
        accept();
        impartial(people.officer(), 100);
        grantCase.reconsider(
                ChangeGround.MISLED,
                "Konsulten var anlitad innan ansökan kom in, enligt en faktura som företaget har skickat.",
                people.officer(),
                on(100));
    }

    private void accept() {
        dispatch(grant());
        grantCase.accept(signatory(), on(32));
    }

    /** The fair is dropped: all of its money is to go to what comes first in the plan. */
    private void requestChange() {
        accept();
        var first = row.costs().getFirst();
        var plan = new CostPlan(Map.of(first.costType(), grantCase.application().totalCost()));
        request(
                Wish.change(
                        "Vi använder hela budgeten till detta: " + first.description() + ".",
                        "Mässan vi skulle ställa ut på är inställd i år.",
                        plan),
                100);
    }

    private void extend() {
        accept();
        var end = grantCase.endsOn().orElseThrow().plusMonths(4);
        var change = request(Wish.extension(end, "Vår partner på marknaden kan ta emot oss först i vår."), 200);
        change.review(people.officer(), on(203));
        var reasons = "Företaget har rimliga skäl för mer tid, och åtgärden är i övrigt densamma.";
        change.propose(ChangeProposal.extension(change, end, reasons), people.officer(), on(204));
        var decider = delegate(grantCase.granted());
        impartial(decider, 206);
        letters.decisions().decide(change, FinalHandling.BY_NOBODY_ELSE, decider, on(206));
        change.dispatch(people.registrar(), on(207));
    }

    private ChangeRequest request(Wish wish, int day) {
        var change = grantCase.draftChange(wish, signatory(), on(day));
        grantCase.requestChange(change, signatory(), on(day));
        return change;
    }

    private void claim() {
        accept();
        var claim = claim(false, "0.5", 150);
        switch (row.scene()) {
            case CLAIM_PROPOSED -> pay(claim, ClaimStatus.PROPOSED, 160);
            case CLAIM_ATTESTED -> pay(claim, ClaimStatus.DECIDED, 160);
            case CLAIM_SENT -> pay(claim, ClaimStatus.SENT_TO_ECONOMY, 160);
            case CLAIM_PAID, RECLAIMED, SET_OFF -> pay(claim, ClaimStatus.PAID, 160);
            default -> {}
        }
    }

    /** A fair that the company never went to: what is paid is reclaimed, and some of it has come back with interest. */
    private void reclaim() {
        claim();
        cases.flush(); // paid before less is granted: the database lets nobody pay more than there is
        var officer = people.officer();
        var happened = "Mässan som företaget fick stöd för blev av utan företaget, och montern var avbokad.";
        var grounds = List.of(RecoveryGround.NOT_USED, RecoveryGround.CONDITIONS_NOT_FOLLOWED);
        var recovery = grantCase.openRecovery(grounds, happened, officer, on(200));
        recovery.hear(happened, Stockholm.dateOf(on(215)), officer, on(201));
        letters.steps().heard(recovery, officer, on(201));
        recovery.answer("Vi hann inte med mässan men har använt studien.", signatory(), on(212));
        var reasons = "Stödet avsåg en mässa som inte har genomförts. Villkoren är inte följda (29 § 3 och 4).";
        var reclaimed = Kronor.of(grantCase.paid().amount());
        recovery.propose(recovery.proposal(true, reclaimed, null, reasons, null), officer, on(216));
        var decider = delegate(Objects.requireNonNull(recovery.proposal()).weight());
        impartial(decider, 217);
        letters.decisions().decide(recovery, FinalHandling.BY_NOBODY_ELSE, decider, on(218));
        declared(people.registrar(), 219);
        recovery.dispatch(DeliveryChannel.REGISTERED, people.registrar(), on(219));
        var got = new Notified(Stockholm.dateOf(on(221)), Evidence.RECEIPT);
        grantCase.recordReceipt(recovery.decision().orElseThrow(), got, people.registrar(), on(222));
        declared(people.payer(), 249);
        var due = Stockholm.dateOf(on(280));
        recovery.invoice(new Invoice("F-20417", due, "Bankgiro 5050-1055"), people.payer(), on(250));
        var part = new Repayment.Sum(Stockholm.dateOf(on(260)), new BigDecimal("10000.00"), "OCR 20417");
        recovery.repay(part, letters.rates().table(), people.payer(), on(261));
        divide(recovery);
    }

    /** What is owed of the first payment is to be taken from the second. */
    private void setOff() {
        claim();
        cases.flush(); // paid before less is granted, as above
        var scene = new DemoSetOff(grantCase, people, letters, this::on);
        var decider = delegate(Kronor.of(20_000));
        impartial(decider, 200);
        declared(people.registrar(), 200);
        declared(people.payer(), 200);
        var recovery = scene.reclaim(signatory(), decider);
        report(254);
        pay(claim(true, "0.4", 255), ClaimStatus.DECIDED, 258);
        scene.propose(recovery, signatory());
    }

    private void divide(Recovery recovery) {
        recovery.askForInstalments("Vi klarar inte att betala allt på en gång.", signatory(), on(262));
        var owed = recovery.balance(letters.rates().table(), Stockholm.dateOf(on(265)))
                .total();
        var parts = Instalment.monthly(owed, 6, today.plusDays(10));
        recovery.planInstalments(parts, letters.rates().table(), people.payer(), on(265));
        letters.instalments().planned(recovery, owed, people.payer(), on(265));
    }

    private void declared(Actor actor, int day) {
        if (!grantCase.impartiality().hasDeclared(actor, Part.OTHER)) {
            grantCase.declare(Part.OTHER, null, actor, on(day));
        }
    }

    private void finalClaim() {
        accept();
        report(260);
        var claim = claim(true, "0.95", 265);
        if (row.scene() != DemoScene.FINAL_CLAIM) {
            pay(claim, ClaimStatus.PAID, 270);
        }
    }

    private void report(int day) {
        var content = new FinalReport.Content(
                new FinalReport.Account(
                        "Alla planerade aktiviteter är genomförda.",
                        "En resa ersattes av ett digitalt möte.",
                        "Två nya kunder och en återförsäljare.",
                        "Vi fortsätter på marknaden med egna medel."),
                economy(),
                FollowUp.WithoutCheque.YES_SMALLER,
                indicators("1.15"),
                Set.copyOf(row.markets()),
                new FinalReport.Before(Set.of(), women(row.facts().employees()), new Leadership(1, 2, 30)));
        grantCase.report(content, signatory(), on(day));
    }

    private Economy economy() {
        var change = row.scene() == DemoScene.FINAL_CLAIM
                ? "Almi har beviljat oss en konsultcheck på 40 000 kronor för en förstudie."
                : null;
        return new Economy(
                row.costs().stream()
                        .map(Cost::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .longValue(),
                "Exportchecken och egna medel.",
                "En exportkonsult för marknadsundersökning och kundmöten.",
                change == null ? OtherAid.UNCHANGED : OtherAid.CHANGED,
                change);
    }

    /** Two in five. */
    private static BigDecimal women(BigDecimal employees) {
        return employees.multiply(new BigDecimal("0.4")).setScale(1, RoundingMode.HALF_UP);
    }

    private void conclude() {
        finalClaim();
        grantCase.conclude(people.officer(), on(285));
        if (row.scene() != DemoScene.FOLLOW_UP) {
            ask(grantCase.followUps().getFirst(), 645);
        }
        if (row.scene() == DemoScene.CLOSED) {
            answer(0, 652, "1.3");
            ask(grantCase.followUps().getLast(), 1010);
            answer(1, 1017, "1.6");
            grantCase.close(people.officer(), on(1025), "Båda uppföljningarna är besvarade.");
            letters.steps().closed(grantCase, people.officer(), on(1025));
        }
    }

    private void ask(FollowUp followUp, int day) {
        followUp.moveOn(Actor.system(people.officer().region()), on(day));
        letters.steps().followUp(followUp, on(day));
    }

    private void answer(int index, int day, String growth) {
        var answer = new FollowUp.Answer(
                indicators(growth),
                Set.copyOf(row.markets()),
                FollowUp.WithoutCheque.YES_LATER,
                new Leadership(2, 2, 30),
                null);
        grantCase.followUps().get(index).answer(answer, signatory(), on(day));
    }

    private Indicators indicators(String growth) {
        Function<Long, Long> grown = amount ->
                BigDecimal.valueOf(amount).multiply(new BigDecimal(growth)).longValue();
        var before = row.facts();
        return new Indicators(
                grown.apply(before.turnover()),
                grown.apply(before.goodsExport() + 400_000),
                grown.apply(before.servicesExport()),
                before.employees().add(BigDecimal.ONE),
                2,
                women(before.employees().add(BigDecimal.ONE)));
    }

    private Claim claim(boolean lastOne, String part, int day) {
        var claim = grantCase.beginClaim(lastOne, signatory(), on(day));
        var number = 0;
        for (var cost : row.costs()) {
            number++;
            claim.add(new ClaimLine.Voucher(
                    cost.costType(),
                    cost.description(),
                    "A" + (100 + number),
                    cost.supplier() == null ? "Resebyrån i Mälardalen AB" : cost.supplier(),
                    invoiceNumber(claim, number),
                    Stockholm.dateOf(on(day - 40)),
                    Stockholm.dateOf(on(day - 25)),
                    Stockholm.dateOf(on(day - 20)),
                    Stockholm.dateOf(on(day - 10)),
                    cost.amount().multiply(new BigDecimal(part)).setScale(2)));
        }
        grantCase.submitClaim(claim, signatory(), on(day));
        return claim;
    }

    /** The travel agency's invoice is claimed by two companies. */
    private String invoiceNumber(Claim claim, int number) {
        var isShared = Set.of(DemoScene.CLAIMED, DemoScene.FINAL_CLAIM).contains(row.scene())
                && claim.lines().size() == 1;
        return isShared ? "RB-2207" : "%s-%d%d".formatted(grantCase.number(), claim.ordinal(), number);
    }

    private void pay(Claim claim, ClaimStatus until, int day) {
        claim.review(people.officer(), on(day));
        claim.lines().forEach(line -> claim.reviewLine(line, line.amount(), null, null, people.officer()));
        if (row.scene() == DemoScene.CLAIM_ATTESTED) {
            hear(claim, day);
        }
        claim.propose(people.officer(), on(day + 1));
        if (until.compareTo(ClaimStatus.DECIDED) >= 0) {
            impartial(people.attester(), day + 3);
            claim.attest(people.attester(), on(day + 3));
            letters.payments().decided(claim, people.attester(), on(day + 3));
        }
        if (until.compareTo(ClaimStatus.SENT_TO_ECONOMY) >= 0) {
            impartial(people.payer(), day + 4);
            claim.send(people.payer(), on(day + 4));
        }
        if (until == ClaimStatus.PAID) {
            claim.confirmPaid(people.attester(), on(day + 7), Stockholm.dateOf(on(day + 7)));
        }
    }

    /** A tenth of a cost is not to be paid on a ground of 29 §, and the company says what it thinks of that. */
    private void hear(Claim claim, int day) {
        var line = claim.lines().getFirst();
        claim.reviewLine(
                line,
                line.amount().multiply(new BigDecimal("0.9")).setScale(2, RoundingMode.HALF_UP),
                ClaimLine.Reason.NOT_ELIGIBLE,
                NonPaymentGround.NOT_USED_FOR_PURPOSE,
                "En tiondel avser ett annat bolag.",
                people.officer());
        claim.communicate(
                "Av fakturan framgår att en tiondel avser ett systerbolag, som inte har fått stödet.",
                people.officer(),
                on(day));
        letters.payments().communicated(claim, people.officer(), on(day));
        claim.comment("Systerbolaget hjälpte oss. Vi menar att hela kostnaden är vår.", signatory(), on(day + 1));
    }

    /** Says that there is no conflict of interest, in every part that this person may come to take. */
    private void impartial(Actor actor, int day) {
        Part.of(actor).stream()
                .filter(part -> !grantCase.impartiality().hasDeclared(actor, part))
                .forEach(part -> grantCase.declare(part, null, actor, on(day)));
    }

    private Actor signatory() {
        return people.signatory(grantCase.company());
    }

    private Instant on(int day) {
        return DemoCases.morning(today.minusDays(row.days()).plusDays(day));
    }
}
