package se.exportcheck;

import static se.exportcheck.DemoPeople.actor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Conflict;
import se.exportcheck.cases.DismissalGround;
import se.exportcheck.cases.Formalities;
import se.exportcheck.cases.FrozenPage;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.Proposal;
import se.exportcheck.cases.Submission;
import se.exportcheck.cases.Unheard;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.appeals.Timeliness;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.Edit;
import se.exportcheck.cases.application.Section;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.arrivals.ArrivalKind;
import se.exportcheck.cases.arrivals.Channel;
import se.exportcheck.cases.changes.ChangeProposal;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.Wish;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.claims.CostPeriod;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.followup.Economy;
import se.exportcheck.cases.followup.Economy.OtherAid;
import se.exportcheck.cases.followup.FinalReport;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.cases.followup.Leadership;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.cases.reconsideration.ChangeGround;
import se.exportcheck.companies.Company;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.ownership.OwnershipLink;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.money.Currency;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Answer;
import se.exportcheck.schemes.Call;
import se.exportcheck.schemes.Editor;
import se.exportcheck.schemes.IntakeMode;

/**
 * "Given a case in review": makes cases of Mälarsensor AB (people applicant and signatory) through the domain, never by
 * SQL, as of the test's clock. Each state goes through those before it; {@code officer} prepares and {@code decider}
 * decides. The venture costs 200 000 kronor and 100 000 is sought. {@link #act} takes any further step.
 */
public final class Story {

    /** 100 000 kronor, half of 200 000. */
    public static final Proposal GRANT = Proposal.grant(
            Outcome.GRANT,
            Kronor.of(100_000),
            new BigDecimal("200000.00"),
            Share.HALF,
            "Åtgärden stärker företagets export.");

    private Story() {}

    /** A draft that can be signed; its reference. */
    public static UUID draft() {
        return draft("Mässa i Hamburg");
    }

    public static UUID draft(String title) {
        return draft(title, in(() -> callWhere(call -> call.intakeMode() == IntakeMode.CONTINUOUS)));
    }

    /** The same under a call of which the clock may be within the days or not. */
    public static UUID draft(String title, Call call) {
        return draft(title, call, DemoPeople.MALARSENSOR, "applicant");
    }

    private static UUID draft(String title, Call call, String number, String editor) {
        return in(() -> {
            var company = Backstage.get()
                    .companies
                    .with(OrganisationNumber.fromString(number))
                    .orElseThrow();
            var open = Backstage.get().calls.findById(call.id());
            var grantCase = new GrantCase(UUID.randomUUID(), open, company, Origin.PORTAL, now());
            Applications.fill(grantCase.edit(actor(editor)), title, today());
            grantCase.nameAfterVenture();
            Backstage.get().cases.persist(grantCase);
            return grantCase.reference();
        });
    }

    /** The call that has a last day to apply. */
    public static Call round() {
        return in(() -> callWhere(call -> call.intakeMode() == IntakeMode.ROUND));
    }

    private static Call callWhere(Predicate<Call> rule) {
        return Backstage.get().calls.list("from Call c join fetch c.schemeVersion order by c.id").stream()
                .filter(rule)
                .findFirst()
                .orElseThrow();
    }

    /** A draft of a new version of the scheme, written by {@code admin}; its id. */
    public static long schemeDraft() {
        return in(() -> {
            var published = Backstage.get().calls.findAll().firstResult().schemeVersion();
            var draft = published.next(new Editor("admin", "Adam Norén"), now());
            Backstage.get().database.persist(draft);
            Backstage.get().database.flush();
            return Objects.requireNonNull(draft.id());
        });
    }

    /** As the application is frozen, with its title and no more. */
    private static final String PAGE = "<!DOCTYPE html><html lang=\"sv\"><head><title>Ansökan</title></head><body>"
            + "<article class=\"app-frozen\"><h1>Ansökan</h1><p>%s</p></article></body></html>";

    public static UUID awaitingSignature() {
        return submitted(draft());
    }

    public static UUID submitted(UUID draft) {
        act(draft, "applicant", GrantCase::submit);
        return draft;
    }

    public static CaseNumber received() {
        return received("Mässa i Hamburg");
    }

    public static CaseNumber received(String title) {
        return received(submitted(draft(title)), "signatory", title);
    }

    /** The same under a call of which the clock must be within the days. */
    public static CaseNumber received(String title, Call call) {
        return received(submitted(draft(title, call)), "signatory", title);
    }

    /** The same of Bergslagens Trähus AB, whose only person is {@code applicant2}. */
    public static CaseNumber receivedFromTrahus() {
        var title = "Trähus i Bayern";
        var call = in(() -> callWhere(each -> each.intakeMode() == IntakeMode.CONTINUOUS));
        var reference = draft(title, call, DemoPeople.TRAHUS, "applicant2");
        act(reference, "applicant2", GrantCase::submit);
        return received(reference, "applicant2", title);
    }

    /** The same of a draft that is submitted. */
    public static CaseNumber received(UUID submitted, String signatory) {
        return received(submitted, signatory, "Mässa i Hamburg");
    }

    /** What other stories have granted the company of a draft counts no longer. */
    public static void withoutGrants(UUID draft) {
        act(draft, "applicant", (grantCase, actor, now) -> {
            var by = new Entered(actor.subject(), actor.name(), now);
            var ledger = Backstage.get().ledger;
            ledger.standing(List.of(grantCase.organisationNumber())).stream()
                    .filter(entry -> entry.isGrant() && entry.amount().signum() > 0)
                    .forEach(entry -> ledger.correct(entry, BigDecimal.ZERO, "Återkallat", by));
        });
    }

    private static CaseNumber received(UUID reference, String signatory, String title) {
        return in(() -> {
            var grantCase = find(reference);
            var numbers = Backstage.get().numbers;
            grantCase.sign(actor(signatory), now(), () -> numbers.next(today().getYear()));
            var page = new FrozenPage(
                    "sv", PAGE.formatted(title.replace("&", "&amp;").replace("<", "&lt;")), new byte[0]);
            Backstage.get().database.persist(new Submission(grantCase, page, actor(signatory), now()));
            return grantCase.number();
        });
    }

    /** The same of a company that says this industry of itself; null when it says none. */
    public static CaseNumber receivedFrom(@Nullable String industryCode) {
        var draft = draft();
        act(draft, "applicant", (grantCase, actor, now) -> {
            var application = grantCase.edit(actor);
            var edit = new Edit(application.versionOf(Section.COMPANY), actor.name(), now);
            application.describeCompany(
                    Applications.inIndustry(Objects.requireNonNull(application.company()), industryCode), edit);
        });
        return received(submitted(draft), "signatory");
    }

    /** An application of Mälarsensor AB that came with the post and says nothing that can be typed in. */
    public static CaseNumber onPaper() {
        return onPaper(application -> {});
    }

    /** The same where the organisation number cannot be read. */
    public static CaseNumber onPaperNameless() {
        return in(() -> {
            var reference = UUID.randomUUID();
            var company = Backstage.get().companies.knownAs(OrganisationNumber.missing(reference), "Suddig AB");
            return onPaper(reference, company, application -> {});
        });
    }

    /** The same that says all: a fair in Hamburg. */
    public static CaseNumber onPaperWhole() {
        return onPaper(application -> Applications.fill(application, "Mässa i Hamburg", today()));
    }

    /** The same that says all, of anybody; it says more. */
    public static CaseNumber onPaperOf(OrganisationNumber number, String name, Consumer<Application> says) {
        return in(() -> onPaper(UUID.randomUUID(), Backstage.get().companies.knownAs(number, name), application -> {
            Applications.fill(application, "Mässa i Hamburg", today());
            says.accept(application);
        }));
    }

    private static CaseNumber onPaper(Consumer<Application> says) {
        return in(() -> {
            var company = Backstage.get()
                    .companies
                    .with(OrganisationNumber.fromString(DemoPeople.MALARSENSOR))
                    .orElseThrow();
            return onPaper(UUID.randomUUID(), company, says);
        });
    }

    private static CaseNumber onPaper(UUID reference, Company company, Consumer<Application> says) {
        var call = callWhere(each -> each.intakeMode() == IntakeMode.CONTINUOUS);
        var grantCase = new GrantCase(reference, call, company, Origin.PAPER, now());
        var registrar = actor("registrar");
        says.accept(grantCase.edit(registrar));
        if (!grantCase.application().isComplete(Section.ATTACHMENTS)) {
            grantCase.edit(registrar).attachmentsDone(new Edit(0, registrar.name(), now()));
        }
        grantCase.nameAfterVenture();
        Backstage.get().cases.persist(grantCase);
        var paper = Arrival.Paper.posted(ArrivalKind.APPLICATION, today(), company.name(), "Ansökan på papper");
        grantCase.registerApplication(
                paper, registrar, now(), () -> Backstage.get().numbers.next(today().getYear()));
        return grantCase.number();
    }

    public static CaseNumber inReview() {
        return then(received(), "officer", GrantCase::takeOn);
    }

    /** The first of the region's list of grounds of secrecy. */
    public static long secrecyGround() {
        return in(() -> Backstage.get()
                .database
                .createQuery("select min(g.id) from SecrecyGround g", Long.class)
                .getSingleResult());
    }

    /** In review and moved to {@code officer2}, who has not taken it over yet. */
    public static CaseNumber moved() {
        return moved(inReview());
    }

    public static CaseNumber moved(CaseNumber number) {
        return then(
                number,
                "manager",
                (grantCase, actor, now) ->
                        grantCase.reassign(actor, now, "officer2", "Olle Sjögren", "Hanna är föräldraledig."));
    }

    /** The company is asked for the latest accounts within two weeks. */
    public static CaseNumber awaitingCompletion() {
        return then(
                inReview(),
                "officer",
                (grantCase, actor, now) -> grantCase.ask(
                        new Inquiry.Question(
                                Inquiry.Kind.COMPLETION,
                                "Vi behöver mer underlag.",
                                List.of("Senaste årsredovisningen", "Offert från konsulten"),
                                today().plusDays(14),
                                null),
                        actor,
                        now));
    }

    /** The company was asked for completion and never answered. */
    public static CaseNumber completionLapsed() {
        return then(
                then(
                        inReview(),
                        "officer",
                        (grantCase, actor, now) -> grantCase.ask(
                                new Inquiry.Question(
                                        Inquiry.Kind.COMPLETION,
                                        "Vi behöver mer underlag.",
                                        List.of("Senaste årsredovisningen"),
                                        today().minusDays(1),
                                        null),
                                actor,
                                now)),
                "officer",
                (grantCase, actor, now) -> grantCase.endWaiting(Actor.system(actor.region()), now));
    }

    /** Enjoined to complete within two weeks, on pain of dismissal. */
    public static CaseNumber enjoined() {
        return then(
                completionLapsed(),
                "officer",
                (grantCase, actor, now) -> grantCase.ask(
                        Inquiry.Question.injunction(
                                "Vi saknar fortfarande underlag.",
                                List.of("Senaste årsredovisningen"),
                                today().plusDays(14),
                                "Ansökan kan avvisas."),
                        actor,
                        now));
    }

    /** Almi, whose adviser is {@code adviser}, is asked for an opinion. */
    public static CaseNumber awaitingOpinion() {
        return then(
                inReview(),
                "officer",
                (grantCase, actor, now) -> grantCase.ask(
                        new Inquiry.Question(
                                Inquiry.Kind.OPINION,
                                "Är företaget moget för marknaden?",
                                List.of(),
                                today().plusDays(10),
                                DemoPeople.partner("Almi")),
                        actor,
                        now));
    }

    public static CaseNumber hearing() {
        return then(
                inReview(),
                "officer",
                (grantCase, actor, now) -> grantCase.ask(
                        new Inquiry.Question(
                                Inquiry.Kind.HEARING,
                                "Vi avser att avslå ansökan.",
                                List.of(),
                                today().plusDays(14),
                                null),
                        actor,
                        now));
    }

    /**
     * In review with every item of the checklist answered so that a grant is possible, and aid of minor importance
     * counted: there is none, and the company is its own undertaking.
     */
    public static CaseNumber checked() {
        return checked(received());
    }

    public static CaseNumber checked(CaseNumber received) {
        return checkedOff(then(received, "officer", GrantCase::takeOn));
    }

    /** The same of a case that is in review already. */
    public static CaseNumber checkedOff(CaseNumber inReview) {
        return then(
                counted(inReview),
                "officer",
                (grantCase, actor, now) -> grantCase
                        .schemeVersion()
                        .checklist()
                        .forEach(item -> grantCase.check(
                                item.code(),
                                item.grantsOnlyIf() == null ? Answer.YES : item.grantsOnlyIf(),
                                null,
                                actor,
                                now)));
    }

    /** A grant of 100 000 kronor, half of 200 000, is proposed. */
    public static CaseNumber proposed() {
        return proposed(GRANT);
    }

    public static CaseNumber proposed(Proposal proposal) {
        return then(checked(), "officer", proposing(proposal));
    }

    public static CaseNumber proposed(CaseNumber received, Proposal proposal) {
        return then(checked(received), "officer", proposing(proposal));
    }

    /** The officer proposes it, on what is known of aid of minor importance now. */
    public static Act proposing(Proposal proposal) {
        return (grantCase, actor, now) -> {
            var standing = Backstage.get().aid.standing(grantCase, Stockholm.dateOf(now));
            grantCase.propose(grounded(proposal), actor, now, standing);
        };
    }

    /** The same on formal grounds that are enough: nobody need be heard, and another authority is the right one. */
    private static Proposal grounded(Proposal proposal) {
        var unheard = Formalities.unheard(Unheard.OBVIOUSLY_UNNECESSARY, "Allt är företagets egna uppgifter.");
        return switch (proposal.outcome()) {
            case GRANT, WRITE_OFF -> proposal;
            case REFUSAL -> proposal.on(unheard.failing(List.of("ELIG-03")));
            case PARTIAL_GRANT -> proposal.on(unheard);
            case DISMISSAL -> proposal.on(unheard.dismissing(DismissalGround.WRONG_AUTHORITY, null));
        };
    }

    public static CaseNumber counted(CaseNumber number) {
        return then(number, "officer", counting());
    }

    /** What other stories have granted counts no longer; the undertaking is confirmed and the calculation kept. */
    public static Act counting() {
        return (grantCase, actor, now) -> {
            if (grantCase.aidRegulation().isEmpty()) {
                return; // it is no aid of minor importance
            }
            var stage = Backstage.get();
            var by = new Entered(actor.subject(), actor.name(), now);
            var members = stage.aid.undertaking(grantCase).undertaking().organisationNumbers();
            stage.ledger.standing(members).stream()
                    .filter(entry -> entry.amount().signum() > 0)
                    .forEach(entry -> stage.ledger.correct(entry, BigDecimal.ZERO, "Återkallat", by));
            recounting().by(grantCase, actor, now);
        };
    }

    /** The undertaking is confirmed and the calculation kept, on what there is. */
    public static Act recounting() {
        return (grantCase, actor, now) -> {
            Backstage.get().aid.confirm(grantCase, List.of(), actor, now);
            Backstage.get().aid.calculate(grantCase, actor, now);
        };
    }

    /** The company has had so much from Almi last year. */
    public static CaseNumber aided(CaseNumber number, String euro) {
        return then(
                number,
                "officer",
                (grantCase, actor, now) -> Backstage.get()
                        .ledger
                        .enter(AidEntry.registeredElsewhere(
                                new AidEntry.Aid(
                                        grantCase.organisationNumber(),
                                        grantCase.companyName(),
                                        today().minusYears(1),
                                        "Almi",
                                        "Rådgivning",
                                        AidRegulation.GENERAL,
                                        Currency.EUR,
                                        new BigDecimal(euro),
                                        null),
                                grantCase.id(),
                                new Entered(actor.subject(), actor.name(), now))));
    }

    /** One company of the region holds so many per cent of the votes in another. */
    public static void holds(String owner, String owned, int votes, CaseNumber number) {
        act(number, "officer", (grantCase, actor, now) -> {
            var link = new OwnershipLink(party(owner), party(owned), BigDecimal.valueOf(votes), Set.of());
            Backstage.get().undertakings.enter(link, grantCase.id(), new Entered(actor.subject(), actor.name(), now));
        });
    }

    /** Nobody holds anything in the company any more, nor it in others; what other stories have declared is ended. */
    public static CaseNumber alone(CaseNumber number) {
        return then(number, "officer", (grantCase, actor, now) -> {
            var undertakings = Backstage.get().undertakings;
            var by = new Entered(actor.subject(), actor.name(), now);
            undertakings
                    .of(grantCase.organisationNumber(), grantCase.companyName())
                    .links()
                    .forEach(link -> undertakings.end(link, grantCase.id(), by));
        });
    }

    private static Party party(String number) {
        var company = Backstage.get()
                .companies
                .with(OrganisationNumber.fromString(number))
                .orElseThrow();
        return Party.enterprise(company.organisationNumber(), company.name());
    }

    public static CaseNumber decided() {
        return then(proposed(), "decider", deciding());
    }

    /** The company asks on paper that its case be decided, and the registrar registers that; it came that day. */
    public static CaseNumber askedOnPaper(CaseNumber number, LocalDate day) {
        var paper = new Arrival.Paper(
                ArrivalKind.DECISION_REQUEST, Channel.POST, day, "Mälarsensor AB", "Begäran", null, "Karin Ek");
        return then(
                number,
                "registrar",
                (grantCase, actor, now) -> grantCase.registerDecisionRequest(paper, "Snart.", actor, now));
    }

    /** There is no decision yet, the decision maker says. */
    public static CaseNumber decisionRequestRefused(CaseNumber number) {
        return then(
                number,
                "decider",
                (grantCase, actor, now) -> Backstage.get()
                        .decisions
                        .refuseDelay(grantCase, "Yttrandet dröjer.", DeliveryChannel.PORTAL, actor, now));
    }

    /** A letter is sent; its id. */
    public static Long letter(CaseNumber number, LetterKind kind, Particulars particulars) {
        return in(() -> Backstage.get()
                .letters
                .send(find(number), kind, particulars, actor("officer"), now())
                .id());
    }

    /** The decision maker decides what is proposed. */
    public static Act deciding() {
        return (grantCase, actor, now) ->
                Backstage.get().decisions.decide(grantCase, FinalHandling.BY_NOBODY_ELSE, actor, now);
    }

    public static CaseNumber refused() {
        var proposal = Proposal.without(Outcome.REFUSAL, "Åtgärden är löpande drift.");
        return then(proposed(proposal), "decider", deciding());
    }

    /** Dismissed and sent, under a scheme that lets dismissals be appealed; the clock is in its days then. */
    public static CaseNumber appealable() {
        FrozenClock.get().moveTo(OtherSchemes.OPEN);
        var received = received("Mässa i Wien", OtherSchemes.dismissalsAppealable());
        var number = proposed(received, Proposal.without(Outcome.DISMISSAL, "Ansökan är inte kompletterad."));
        act(number, "decider", deciding());
        return then(number, "registrar", GrantCase::dispatch);
    }

    /** It is decided that the appeal came too late; that has not gone out yet. */
    public static CaseNumber dismissed(CaseNumber late) {
        return appeal(
                late,
                "decider",
                (appeal, actor, now) -> Backstage.get().decisions.dismiss(appeal, actor, now));
    }

    /** The first decision is appealed, by what has come to the registrar that day. */
    public static CaseNumber appealed(CaseNumber number, LocalDate day) {
        return then(number, "registrar", (grantCase, actor, now) -> {
            var content = new Appeal.Content(grantCase.companyName(), day, "Vi har kompletterat.");
            grantCase.appeal(grantCase.decisions().getFirst(), content, AppealAction.REGISTER, actor, now);
        });
    }

    /** The officer has found that the party received the decision on that day. */
    public static CaseNumber appealExamined(CaseNumber number, LocalDate notifiedOn) {
        var found = new Timeliness(notifiedOn, false, false, "Beslutet lästes samma dag som det skickades.");
        return appeal(number, "officer", (appeal, actor, now) -> appeal.examine(found, actor, now));
    }

    /** The first decision is appealed, and the court has said this of it. */
    public static CaseNumber judged(CaseNumber number, Judgment.Result result) {
        return judged(
                number, result, result == Judgment.Result.CHANGED ? Judgment.Terms.without(Outcome.REFUSAL) : null);
    }

    public static CaseNumber judged(CaseNumber number, Judgment.Result result, Judgment.@Nullable Terms terms) {
        return ruled(atCourt(number), result, terms);
    }

    /** The last decision is appealed, and the court sends it back to the region. */
    public static CaseNumber lastRemitted(CaseNumber number) {
        return lastJudged(number, Judgment.Result.REMITTED, null);
    }

    /** The last decision is appealed, and the court has said this of it. */
    public static CaseNumber lastJudged(CaseNumber number, Judgment.Result result, Judgment.@Nullable Terms terms) {
        then(number, "registrar", (grantCase, actor, now) -> {
            var content = new Appeal.Content(grantCase.companyName(), today(), "Vi har kompletterat.");
            grantCase.appeal(grantCase.decisions().getLast(), content, AppealAction.REGISTER, actor, now);
        });
        return ruled(handedOver(number), result, terms);
    }

    private static CaseNumber ruled(CaseNumber number, Judgment.Result result, Judgment.@Nullable Terms terms) {
        return then(number, "registrar", (grantCase, actor, now) -> {
            var judgment = new Judgment(result, today(), "1234-26", null);
            Backstage.get().decisions.judge(grantCase.appeals().getLast(), judgment, terms, actor, now);
        });
    }

    /** The first decision is appealed, and handed over. */
    public static CaseNumber atCourt(CaseNumber number) {
        return handedOver(appealed(number, today()));
    }

    private static CaseNumber handedOver(CaseNumber number) {
        appealExamined(number, today());
        return appeal(number, "registrar", (appeal, actor, now) -> {
            appeal.forward(actor, now, null);
            appeal.enterNumber("1234-26", actor, now);
        });
    }

    /** Takes a step with the case's last appeal. */
    public static CaseNumber appeal(CaseNumber number, String person, AppealAct act) {
        return then(
                number,
                person,
                (grantCase, actor, now) -> act.by(grantCase.appeals().getLast(), actor, now));
    }

    /** A decided grant is sent out and waits for the company's yes. */
    public static CaseNumber awaitingAcceptance() {
        return then(decided(), "registrar", GrantCase::dispatch);
    }

    public static CaseNumber active() {
        return then(awaitingAcceptance(), "signatory", GrantCase::accept);
    }

    /** Active, and the officer takes the grant up again, since the company has misled the region. */
    public static CaseNumber reconsidered() {
        return reconsidered(active(), ChangeGround.MISLED);
    }

    /** The company is told what is intended, and has commented on it. */
    public static CaseNumber heard(CaseNumber number, String intention) {
        var last = today().plusDays(14);
        act(
                number,
                "officer",
                (grantCase, actor, now) -> grantCase.ask(
                        new Inquiry.Question(Inquiry.Kind.HEARING, intention, List.of(), last, null), actor, now));
        return then(
                number,
                "applicant",
                (grantCase, actor, now) -> grantCase.answer(CaseAction.COMMENT, "Vi håller inte med.", actor, now));
    }

    /** The decision in force is taken up again on that ground. */
    public static CaseNumber reconsidered(CaseNumber number, ChangeGround ground) {
        return then(
                number,
                "officer",
                (grantCase, actor, now) -> grantCase.reconsider(ground, "Ett tips har visat sig stämma.", actor, now));
    }

    /** Active, with a first claim of 80 000 kronor sent in. */
    public static CaseNumber claimed() {
        return claimed(active());
    }

    /** The same of a case that is active already. */
    public static CaseNumber claimed(CaseNumber active) {
        return then(active, "signatory", (grantCase, actor, now) -> claim(grantCase, false, "80000.00", actor, now));
    }

    /** A first claim of 80 000 kronor is reviewed and attested: 40 000 are to be paid. */
    public static CaseNumber attested() {
        return claim(reviewed(claimed()), "attester", Claim::attest);
    }

    /** The first claim is reviewed, and its payment proposed. */
    public static CaseNumber reviewed(CaseNumber claimed) {
        return then(
                claimed,
                "officer",
                (grantCase, actor, now) -> review(grantCase.claims().getLast(), actor, now));
    }

    /** Active, and three months more are asked for. */
    public static CaseNumber extensionRequested() {
        return extensionRequested(active());
    }

    /** The same in a case that is active already. */
    public static CaseNumber extensionRequested(CaseNumber number) {
        var end = read(number, grantCase -> grantCase.endsOn().orElseThrow());
        return request(number, Wish.extension(end.plusMonths(3), "Mässan är flyttad till februari."));
    }

    /** Active, and this is asked for. */
    public static CaseNumber changeRequested(Wish wish) {
        return request(active(), wish);
    }

    private static CaseNumber request(CaseNumber number, Wish wish) {
        return then(
                number,
                "signatory",
                (grantCase, actor, now) ->
                        grantCase.requestChange(grantCase.draftChange(wish, actor, now), actor, now));
    }

    /** The officer proposes to give what is asked for. */
    public static CaseNumber changeProposed(Wish wish) {
        return then(changeRequested(wish), "officer", (grantCase, actor, now) -> {
            var change = grantCase.changes().getLast();
            change.review(actor, now);
            var end = wish.endOn();
            change.propose(
                    end == null
                            ? ChangeProposal.plan(change, wish.costs().total(), change.soughtGrant(), "Rimliga skäl.")
                            : ChangeProposal.extension(change, end, "Rimliga skäl."),
                    actor,
                    now);
        });
    }

    /** Takes a step with the case's last request for a change. */
    public static CaseNumber change(CaseNumber number, String person, ChangeAct act) {
        return then(
                number,
                person,
                (grantCase, actor, now) -> act.by(grantCase.changes().getLast(), actor, now));
    }

    /** The final report is written and the final claim, of 200 000 kronor, sent in. */
    public static CaseNumber finallyClaimed() {
        return then(active(), "signatory", (grantCase, actor, now) -> {
            report(grantCase, actor, now);
            claim(grantCase, true, "200000.00", actor, now);
        });
    }

    /** The final claim is paid in full. */
    public static CaseNumber paid() {
        var number = finallyClaimed();
        then(
                number,
                "officer",
                (grantCase, actor, now) -> review(grantCase.claims().getLast(), actor, now));
        claim(number, "attester", Claim::attest);
        claim(number, "payer", Claim::send);
        return claim(number, "attester", (claim, actor, now) -> claim.confirmPaid(actor, now, today()));
    }

    public static CaseNumber followUp() {
        return then(paid(), "officer", GrantCase::conclude);
    }

    /** Something that a person does with a case. */
    public interface Act {
        void by(GrantCase grantCase, Actor actor, Instant now);
    }

    /** Something that a person does with a claim. */
    public interface ClaimAct {
        void by(Claim claim, Actor actor, Instant now);
    }

    /** Something that a person does with an appeal. */
    public interface AppealAct {
        void by(Appeal appeal, Actor actor, Instant now);
    }

    /** Something that a person does with a request for a change. */
    public interface ChangeAct {
        void by(ChangeRequest change, Actor actor, Instant now);
    }

    /** Takes a step in the case, in a transaction of its own. */
    public static void act(CaseNumber number, String person, Act act) {
        run(() -> take(find(number), actor(person), act));
    }

    /** Both who have a delegation are in conflict, so that what is to be decided is the committee's. */
    public static void noDelegateMayDecide(CaseNumber number) {
        for (var person : List.of("decider", "director")) {
            act(
                    number,
                    person,
                    (grantCase, actor, now) -> grantCase.declare(
                            Part.DECISION_MAKER, new Conflict(Conflict.Ground.INTEREST, "Äger aktier."), actor, now));
        }
    }

    public static void act(UUID reference, String person, Act act) {
        run(() -> take(find(reference), actor(person), act));
    }

    /** Whoever acts for the region has said before that they have no conflict of interest. */
    private static void take(GrantCase grantCase, Actor actor, Act act) {
        if (grantCase.number() != null) {
            Part.of(actor).stream()
                    .filter(part -> part != Part.OTHER)
                    .filter(part -> !grantCase.impartiality().hasDeclared(actor, part))
                    .forEach(part -> grantCase.declare(part, null, actor, now()));
        }
        act.by(grantCase, actor, now());
    }

    /** Takes a step in the case's last claim. */
    public static CaseNumber claim(CaseNumber number, String person, ClaimAct act) {
        return then(
                number,
                person,
                (grantCase, actor, now) -> act.by(grantCase.claims().getLast(), actor, now));
    }

    /** Reads something off the case as it stands. */
    public static <T> T read(CaseNumber number, Function<GrantCase, T> look) {
        return in(() -> look.apply(find(number)));
    }

    public static <T> T read(UUID reference, Function<GrantCase, T> look) {
        return in(() -> look.apply(find(reference)));
    }

    /** The steps taken in the case, in order. */
    public static List<CaseAction> steps(CaseNumber number) {
        return read(
                number,
                grantCase ->
                        grantCase.events().stream().map(event -> event.action()).toList());
    }

    /** Works in the demo region of Västmanland, in a transaction of its own. */
    public static <T> T in(Supplier<T> work) {
        return in("vastmanland", work);
    }

    public static <T> T in(String region, Supplier<T> work) {
        return Backstage.get()
                .regions
                .inRegion(region, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private static void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    /** Takes a step in the case and goes on with its number. */
    public static CaseNumber then(CaseNumber number, String person, Act act) {
        act(number, person, act);
        return number;
    }

    /** The company writes the final report. */
    public static void report(CaseNumber number) {
        act(number, "applicant", Story::report);
    }

    public static void report(GrantCase grantCase, Actor actor, Instant now) {
        report(
                grantCase,
                new Economy(420_000, "Checken och egna medel.", "Inga.", OtherAid.UNCHANGED, null),
                actor,
                now);
    }

    public static void report(GrantCase grantCase, Economy economy, Actor actor, Instant now) {
        var content = new FinalReport.Content(
                new FinalReport.Account("Mässan genomfördes.", "Inga.", "Två kunder.", "Återförsäljare."),
                economy,
                FollowUp.WithoutCheque.NO,
                new Indicators(12_500_000, 2_000_000, 500_000, new BigDecimal("14.0"), 2, new BigDecimal("5.5")),
                Set.of("NO", "DE"),
                new FinalReport.Before(Set.of("NO"), new BigDecimal("4.0"), new Leadership(1, 2, 40)));
        grantCase.report(content, actor, now);
    }

    private static void claim(GrantCase grantCase, boolean lastOne, String amount, Actor actor, Instant now) {
        var claim = grantCase.beginClaim(lastOne, actor, now);
        voucher(claim, amount);
        grantCase.submitClaim(claim, actor, now);
    }

    /** Adds a row to a claim that is not sent in. */
    public static void voucher(Claim claim, String amount) {
        voucher(claim, CostType.CONSULT, amount);
    }

    /** The same, of another kind of cost. */
    public static void voucher(Claim claim, CostType type, String amount) {
        var ordered = claim.grantCase().costPeriod().map(CostPeriod::start).orElse(today());
        claim.add(new ClaimLine.Voucher(
                type,
                "Marknadsstudie Tyskland",
                "V1",
                "Exportkonsult %s-%d-%d AB"
                        .formatted(
                                claim.grantCase().number(),
                                claim.ordinal(),
                                claim.lines().size()),
                "1001",
                ordered,
                ordered,
                today(),
                today(),
                new BigDecimal(amount)));
    }

    private static void review(Claim claim, Actor actor, Instant now) {
        claim.review(actor, now);
        claim.lines().forEach(line -> claim.reviewLine(line, line.amount(), null, null, actor));
        claim.propose(actor, now);
    }

    private static GrantCase find(CaseNumber number) {
        return Backstage.get().cases.find("number", number).singleResult();
    }

    private static GrantCase find(UUID reference) {
        return Backstage.get().cases.find("reference", reference).singleResult();
    }

    private static Instant now() {
        return Backstage.get().clock.instant();
    }

    private static LocalDate today() {
        return Stockholm.today(Backstage.get().clock);
    }
}
