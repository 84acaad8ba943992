package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.exportcheck.cases.Plain.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.companies.Company;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** Who has a conflict of interest takes no part (förvaltningslagen 16 to 18 §§; SOD-4, SOD-6). */
class ImpartialityTest {

    private static final Conflict COUSIN = new Conflict(Conflict.Ground.INTEREST, "Min kusin äger bolaget.");

    @Test
    void nobodyTakesACaseOnBeforeTheQuestionIsAnswered() {
        var grantCase = unasked(Stages.awaitingSignature());
        refuses(() -> grantCase.takeOn(OFFICER, NOW), Guard.DECLARED_AS_OFFICER);
        grantCase.declare(Part.OFFICER, null, OFFICER, NOW);
        grantCase.takeOn(OFFICER, NOW);
        Plain.check(grantCase);
        refuses(() -> grantCase.propose(GRANT, OFFICER, NOW, Plain.AID), Guard.DECLARED_AS_PRESENTER);
        grantCase.declare(Part.PRESENTER, null, OFFICER, NOW);
        grantCase.propose(GRANT, OFFICER, NOW, Plain.AID);
        refuses(() -> grantCase.decide(DECIDER, NOW, Plain.AID), Guard.DECLARED_AS_DECISION_MAKER);
        refuses(() -> grantCase.sendBack(DECIDER, NOW, "Nej"), Guard.DECLARED_AS_DECISION_MAKER);
    }

    @Test
    void theQuestionIsAskedByTheFormSoItKeepsNoFormShut() {
        var grantCase = unasked(Stages.awaitingSignature());
        assertThat(grantCase.mayTake(CaseAction.TAKE_ON, OFFICER, NOW)).isTrue();
        assertThat(grantCase.stepsFor(OFFICER, NOW)).allMatch(Step::isOpen);
        grantCase.demand(CaseAction.TAKE_ON, OFFICER, NOW);
    }

    @Test
    void anAdviserAnswersInTheirOwnPart() {
        var grantCase = unasked(Stages.awaitingSignature());
        grantCase.declare(Part.OFFICER, null, OFFICER, NOW);
        grantCase.takeOn(OFFICER, NOW);
        refusesToAsk(() -> grantCase.declare(Part.OPINION_GIVER, null, ADVISER, NOW));
        grantCase.ask(
                new Inquiry.Question(Inquiry.Kind.OPINION, "Moget?", List.of(), TODAY.plusDays(10), PARTNER),
                OFFICER,
                NOW);
        refuses(() -> grantCase.answer(CaseAction.GIVE_OPINION, "Ja", ADVISER, NOW), Guard.DECLARED_AS_OPINION_GIVER);
        grantCase.declare(Part.OPINION_GIVER, COUSIN, ADVISER, NOW);
        refuses(() -> grantCase.answer(CaseAction.GIVE_OPINION, "Ja", ADVISER, NOW), Guard.NO_CONFLICT);
    }

    @Test
    void anAttesterAnswersBeforeThePaymentDecision() {
        var grantCase = Stages.finallyClaimed();
        var claim = grantCase.claims().getLast();
        claim.review(OFFICER, NOW);
        claim.approveRest(OFFICER);
        claim.propose(OFFICER, NOW);
        var other = staff("attester2", Role.PAYMENTS_OFFICER);
        refusesClaim(() -> claim.attest(other, NOW), ClaimGuard.DECLARED_AS_ATTESTER);
        grantCase.declare(Part.ATTESTER, COUSIN, ATTESTER, NOW);
        refusesClaim(() -> claim.attest(ATTESTER, NOW), ClaimGuard.NO_CONFLICT);
        grantCase.declare(Part.OFFICER, COUSIN, OFFICER, NOW);
        refusesClaim(() -> claim.demandReviewer(OFFICER), ClaimGuard.RIGHT_STATUS);
    }

    /** What the first reviewer found of the rows is not counted, and whoever took over reviews, proposes and is named. */
    @Test
    void aClaimWhoseReviewerIsInConflictIsReviewedAnewByAnother() {
        var grantCase = Stages.finallyClaimed();
        var claim = grantCase.claims().getLast();
        claim.review(OFFICER, NOW);
        refusesClaim(() -> claim.takeOver(OTHER_OFFICER, NOW), ClaimGuard.HANDED_OVER);
        claim.approveRest(OFFICER);
        claim.propose(OFFICER, NOW);
        grantCase.declare(Part.OFFICER, COUSIN, OFFICER, NOW);
        refusesClaim(() -> claim.attest(ATTESTER, NOW), ClaimGuard.REVIEWER_IMPARTIAL);
        claim.sendBack(ATTESTER, NOW, "Granskaren har anmält jäv.");
        refusesClaim(() -> claim.takeOver(OFFICER, NOW), ClaimGuard.NO_CONFLICT, ClaimGuard.HANDED_OVER);
        claim.takeOver(OTHER_OFFICER, NOW);
        assertThat(claim.events().getLast().note()).isEqualTo(OFFICER.name());
        refusesClaim(() -> claim.propose(OTHER_OFFICER, NOW), ClaimGuard.LINES_REVIEWED);
        claim.approveRest(OTHER_OFFICER);
        claim.propose(OTHER_OFFICER, NOW);
        assertThat(claim.attest(ATTESTER, NOW).presenterName()).isEqualTo(OTHER_OFFICER.name());
    }

    /** Whoever began the review is away or has left: the manager moves the case, and its new officer goes on. */
    @Test
    void whoeverACaseIsMovedToTakesItsReviewOver() {
        var grantCase = Stages.finallyClaimed();
        var claim = grantCase.claims().getLast();
        claim.review(OFFICER, NOW);
        Stages.moved(grantCase);
        refusesClaim(() -> claim.takeOver(OFFICER, NOW), ClaimGuard.HANDED_OVER);
        claim.takeOver(OTHER_OFFICER, NOW);
        refusesClaim(() -> claim.demandReviewer(OFFICER), ClaimGuard.REVIEWER);
    }

    @Test
    void theOfficersOwnConflictSendsTheCaseBackToBeAssigned() {
        for (var grantCase : List.of(Stages.assigned(), Stages.inReview(), Stages.proposed())) {
            grantCase.declare(Part.OFFICER, COUSIN, OFFICER, NOW);
            assertThat(grantCase.status()).isEqualTo(CaseStatus.RECEIVED);
            assertThat(grantCase.officer()).isNull();
            assertThat(grantCase.events().getLast().action()).isEqualTo(CaseAction.UNASSIGN);
            refuses(() -> grantCase.takeOn(OFFICER, NOW), Guard.NO_CONFLICT);
            grantCase.takeOn(OTHER_OFFICER, NOW);
            assertThat(grantCase.officer()).isEqualTo(OTHER_OFFICER.subject());
        }
    }

    @Test
    void aCaseThatWaitsForAnAnswerIsAssignedWhenItHasCome() {
        var grantCase = Stages.asked(Inquiry.Kind.COMPLETION);
        grantCase.declare(Part.OFFICER, COUSIN, OFFICER, NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.AWAITING_COMPLETION);
        assertThat(grantCase.officer()).isNull();
        grantCase.answer(CaseAction.SUPPLEMENT, "Här", EDITOR, NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void aWithdrawalIsStillDecidedButNotPresentedByWhoeverIsInConflict() {
        var grantCase = Stages.withdrawn();
        grantCase.declare(Part.OFFICER, COUSIN, OFFICER, NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.PROPOSED);
        assertThat(grantCase.presenter()).isNull();
        assertThat(grantCase.decide(DECIDER, NOW, Plain.AID).presenterName()).isNull();
    }

    /** Also when it was moved to another officer meanwhile, who has not proposed anything. */
    @Test
    void whatSomebodyInConflictHasProposedIsNotDecidedUntilAnotherPresentsIt() {
        var grantCase = Stages.presentedInConflict();
        assertThat(grantCase.status()).isEqualTo(CaseStatus.PROPOSED);
        refuses(() -> grantCase.decide(DECIDER, NOW, Plain.AID), Guard.PRESENTER_IMPARTIAL);
        refuses(() -> grantCase.demand(CaseAction.RECORD_DECISION, REGISTRAR, NOW), Guard.PRESENTER_IMPARTIAL);
        grantCase.sendBack(DECIDER, NOW, "Den som föreslog har anmält jäv.");
        grantCase.takeOver(OTHER_OFFICER, NOW);
        grantCase.propose(GRANT, OTHER_OFFICER, NOW, Plain.AID);
        assertThat(grantCase.decide(DECIDER, NOW, Plain.AID).presenterName()).isEqualTo(OTHER_OFFICER.name());
    }

    @Test
    void aWithdrawalThatWasMovedIsNotPresentedByWhoeverIsInConflictEither() {
        var grantCase = Stages.moved(Stages.withdrawn());
        grantCase.declare(Part.OFFICER, COUSIN, OFFICER, NOW);
        assertThat(grantCase.officer()).isEqualTo(OTHER_OFFICER.subject());
        assertThat(grantCase.decide(DECIDER, NOW, Plain.AID).presenterName()).isNull();
    }

    @Test
    void anotherPersonsConflictMovesNothing() {
        var grantCase = Stages.proposed();
        grantCase.declare(Part.DECISION_MAKER, COUSIN, DECIDER, NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.PROPOSED);
        assertThat(grantCase.officer()).isEqualTo(OFFICER.subject());
        refuses(() -> grantCase.decide(DECIDER, NOW, Plain.AID), Guard.NO_CONFLICT);
    }

    @Test
    void aConflictIsNotTakenBackByASecondAnswer() {
        var grantCase = Stages.received();
        grantCase.declare(Part.OFFICER, COUSIN, OFFICER, NOW);
        grantCase.declare(Part.OFFICER, null, OFFICER, NOW);
        refuses(() -> grantCase.takeOn(OFFICER, NOW), Guard.NO_CONFLICT);
        assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> grantCase.note("Hej", OFFICER, NOW));
    }

    /** Whoever knew of no reason was asked about the company whose number was misread; a conflict may be with the one that wrote. */
    @Test
    void whoeverDeclaredNoneOfAnotherCompanyIsAskedAnewAndAConflictStays() {
        var grantCase = Stages.received();
        Plain.put(grantCase, "origin", Origin.PAPER);
        grantCase.declare(Part.OFFICER, COUSIN, OTHER_OFFICER, NOW);
        refuses(() -> grantCase.takeOn(OTHER_OFFICER, NOW), Guard.NO_CONFLICT);
        var right = new Company(OrganisationNumber.fromString("5599991238"), "Bergslagens Trähus AB");
        Plain.put(right, "id", 2L);
        grantCase.correctNumber(right, "Bergslagens Trähus AB", "Omkastade siffror.", REGISTRAR, NOW.plusSeconds(60));
        var later = NOW.plusSeconds(120);
        refuses(() -> grantCase.takeOn(OFFICER, later), Guard.DECLARED_AS_OFFICER);
        refuses(() -> grantCase.takeOn(OTHER_OFFICER, later), Guard.NO_CONFLICT);
        assertThat(grantCase.impartiality().undeclared(OFFICER)).contains(Part.OFFICER);
        grantCase.declare(Part.OFFICER, null, OTHER_OFFICER, later);
        refuses(() -> grantCase.takeOn(OTHER_OFFICER, later), Guard.NO_CONFLICT);
        grantCase.declare(Part.OFFICER, null, OFFICER, later);
        grantCase.takeOn(OFFICER, later);
        assertThat(grantCase.impartiality().readableBy(MANAGER)).anyMatch(ConflictDeclaration::isConflict);
    }

    /** Each step of the region's people, at a stage where nothing else keeps the person from it. */
    @ParameterizedTest
    @EnumSource(CaseAction.class)
    void whoeverIsInConflictTakesNoStepOfTheRegions(CaseAction action) {
        if (Impartiality.concerns(action.by())) {
            assertThat(action.guards()).contains(Guard.NO_CONFLICT, Guard.NOT_OF_COMPANY);
        } else {
            assertThat(action.guards()).doesNotContain(Guard.NO_CONFLICT);
        }
    }

    @Test
    void anEmployeeOfTheCompanyDoesNothingElseForTheRegionEither() {
        var both = ofCompany();
        var grantCase = Stages.active();
        refuses(() -> grantCase.note("Hej", both, NOW), Guard.NOT_OF_COMPANY);
        refuses(() -> grantCase.demandWriter(both), Guard.NOT_OF_COMPANY);
        refuses(() -> grantCase.demandWithholder(both), Guard.NOT_OF_COMPANY);
        refuses(() -> grantCase.demandPostable(both), Guard.NOT_OF_COMPANY);
        refuses(() -> grantCase.demandImpartial(both), Guard.NOT_OF_COMPANY);
        var decision = grantCase.decision().orElseThrow();
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> grantCase.demandRectifiable(decision, withRole(both, Role.DECISION_MAKER), NOW))
                .satisfies(refusal -> assertThat(refusal.obstacles()).anyMatch(Guard.NOT_OF_COMPANY::equals));
    }

    @Test
    void anEmployeeOfTheCompanyActsForItAndNotForTheRegion() {
        var both = ofCompany();
        refuses(() -> Stages.received().takeOn(both, NOW), Guard.NOT_OF_COMPANY);
        refuses(() -> Stages.proposed().sendBack(withRole(both, Role.DECISION_MAKER), NOW, "x"), Guard.NOT_OF_COMPANY);
        Stages.awaitingAcceptance().accept(both, NOW);
    }

    @Test
    void onlyThoseWhoTakePartDeclare() {
        Consumer<Actor> declares = actor -> Stages.received().declare(Part.OTHER, null, actor, NOW);
        for (var actor : List.of(EDITOR, STRANGER, AUDITOR, ADMINISTRATOR, ADVISER)) {
            refusesToAsk(() -> declares.accept(actor));
        }
        Stream.of(MANAGER, REGISTRAR, PAYER).forEach(declares);
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> Plain.draft().declare(Part.OFFICER, null, OFFICER, NOW));
    }

    @Test
    void theManagerReadsAllAndOthersTheirOwn() {
        var grantCase = Stages.received();
        var all = grantCase.impartiality().readableBy(MANAGER);
        assertThat(all).hasSizeGreaterThan(3);
        assertThat(grantCase.impartiality().readableBy(AUDITOR)).isEqualTo(all);
        assertThat(grantCase.impartiality().readableBy(DECIDER))
                .extracting(ConflictDeclaration::person)
                .containsOnly(DECIDER.subject());
    }

    private static GrantCase unasked(GrantCase grantCase) {
        grantCase.sign(SIGNATORY, NOW, () -> CaseNumber.of("RV", 2026, 1));
        return grantCase;
    }

    private static Actor ofCompany() {
        return new Actor(
                "officer",
                "Hanna Öberg",
                null,
                Set.of(Role.CASE_OFFICER, Role.APPLICANT),
                "vastmanland",
                Set.of(COMPANY),
                Set.of(COMPANY),
                Optional.empty());
    }

    private static Actor withRole(Actor actor, Role role) {
        return new Actor(
                "decider",
                actor.name(),
                actor.title(),
                Set.of(role),
                actor.region(),
                actor.companies(),
                actor.signatoryOf(),
                actor.partner());
    }

    private static void refusesToAsk(ThrowingCallable declaring) {
        refuses(declaring, Guard.RIGHT_ROLE);
    }

    private static void refuses(ThrowingCallable step, Guard obstacle) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.obstacles()).hasToString("[" + obstacle + "]"));
    }

    private static void refusesClaim(ThrowingCallable step, ClaimGuard... obstacles) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.obstacles())
                        .hasToString(List.of(obstacles).toString()));
    }
}
