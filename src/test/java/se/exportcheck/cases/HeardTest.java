package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.exportcheck.cases.Plain.*;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.arrivals.ArrivalKind;
import se.exportcheck.cases.dossier.NewMaterial;
import se.exportcheck.cases.dossier.OralNote;
import se.exportcheck.schemes.Answer;

/** The company is heard on what is to be decided, not on something else before (förvaltningslagen 25 §). */
class HeardTest {

    private static final Instant LATER = NOW.plusSeconds(60);

    private static final Proposal AGAINST =
            Proposal.without(Outcome.REFUSAL, "Löpande drift.").on(Formalities.NONE.failing(List.of("ELIG-03")));

    @Test
    void aRefusalNeedsAHearing() {
        var grantCase = Stages.checked();
        refusesUnheard(grantCase);
        hear(grantCase);
        grantCase.propose(AGAINST, OFFICER, NOW, AID);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void aHearingBeforeAnEarlierDecisionDoesNotCount() {
        var grantCase = Stages.checked();
        hear(grantCase);
        grantCase.propose(GRANT, OFFICER, NOW, AID);
        grantCase.decide(DECIDER, NOW, AID);
        grantCase.dispatch(OFFICER, NOW);
        grantCase.decline(SIGNATORY, NOW, "Vi hinner inte.");
        assertThat(grantCase.isHeard()).isFalse();
        refusesUnheard(grantCase);
        hear(grantCase);
        grantCase.propose(AGAINST, OFFICER, NOW, AID);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void aProposalSentBackIsStillTheOneThatTheCompanyWasHeardOn() {
        var grantCase = Stages.checked();
        hear(grantCase);
        grantCase.propose(AGAINST, OFFICER, NOW, AID);
        grantCase.sendBack(DECIDER, NOW, "Skälen är korta.");
        assertThat(grantCase.isHeard()).isTrue();
    }

    /** Domain brief 6.4: the criterion that failed, of the checklist or of what none asks. */
    @Test
    void aRefusalNamesWhatFailed() {
        for (var failed : List.of(List.<String>of(), List.of("ELIG-99"), List.of("ELIG-09", "ELIG-99"))) {
            var grantCase = Stages.checked();
            hear(grantCase);
            assertThatExceptionOfType(StepRefused.class)
                    .isThrownBy(
                            () -> grantCase.propose(AGAINST.on(Formalities.NONE.failing(failed)), OFFICER, NOW, AID))
                    .satisfies(refusal -> assertThat(refusal.obstacles()).hasToString("[REFUSAL_GROUNDED]"));
            grantCase.propose(AGAINST.on(Formalities.NONE.failing(List.of("ELIG-09", "AMT-04"))), OFFICER, NOW, AID);
            assertThat(grantCase.status()).isEqualTo(CaseStatus.PROPOSED);
        }
    }

    @Test
    void whatOthersSayAfterwardsIsNotDecidedOnUnheard() {
        var grantCase = Stages.checked();
        hear(grantCase);
        told(grantCase, "Grannen", false);
        assertThat(grantCase.hearing().newMaterial())
                .extracting(NewMaterial::kind, NewMaterial::from)
                .containsExactly(tuple(NewMaterial.Kind.TOLD, "Grannen"));
        refusesUnheard(grantCase);
        hear(grantCase, LATER.plusSeconds(60));
        assertThat(grantCase.hearing().newMaterial()).isEmpty();
        grantCase.propose(AGAINST, OFFICER, NOW, AID);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.PROPOSED);
    }

    /** Aid, owners and size that the company has not said itself. */
    @Test
    void whatAnOfficerFindsOutAfterwardsIsNotDecidedOnUnheard() {
        for (var kind : List.of(NewMaterial.Kind.AID, NewMaterial.Kind.OWNERS, NewMaterial.Kind.SIZE)) {
            var grantCase = Stages.checked();
            grantCase.found(kind, OFFICER, NOW.minusSeconds(60));
            hear(grantCase);
            assertThat(grantCase.isHeard()).isTrue();
            grantCase.found(kind, OFFICER, LATER);
            assertThat(grantCase.hearing().newMaterial())
                    .extracting(NewMaterial::kind, NewMaterial::from)
                    .containsExactly(tuple(kind, OFFICER.name()));
            refusesUnheard(grantCase);
        }
    }

    @Test
    void itMayBeObviouslyUnnecessaryToHearTheCompanyAgain() {
        var grantCase = Stages.checked();
        hear(grantCase);
        told(grantCase, "Grannen", false);
        var unheard = Formalities.unheard(Unheard.OBVIOUSLY_UNNECESSARY, "Uppgiften saknar betydelse.");
        grantCase.propose(AGAINST.on(unheard.failing(List.of("ELIG-03"))), OFFICER, NOW, AID);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void whatTheCompanyItselfTellsOrSendsIsNothingNewToIt() {
        var grantCase = Stages.checked();
        hear(grantCase);
        told(grantCase, "Företagets VD", true);
        grantCase.addMaterial("Ny budget.", EDITOR, LATER);
        paper(grantCase, ArrivalKind.MATERIAL, "Mälarsensor AB");
        paper(grantCase, ArrivalKind.OTHER, "mälarsensor ab");
        assertThat(grantCase.isHeard()).isTrue();
        paper(grantCase, ArrivalKind.OTHER, "Skatteverket");
        assertThat(grantCase.isHeard()).isFalse();
    }

    @Test
    void anOpinionOnPaperIsNotDecidedOnUnheardEither() {
        var grantCase = Stages.checked();
        hear(grantCase);
        paper(grantCase, ArrivalKind.OPINION, "Mälarsensor AB");
        assertThat(grantCase.isHeard()).isTrue();
        paper(grantCase, ArrivalKind.OPINION, "Business Sweden");
        assertThat(grantCase.hearing().newMaterial())
                .extracting(NewMaterial::kind, NewMaterial::from)
                .containsExactly(tuple(NewMaterial.Kind.PAPER, "Business Sweden"));
        refusesUnheard(grantCase);
    }

    @Test
    void whatCameBeforeTheHearingWasPartOfIt() {
        var grantCase = Stages.checked();
        told(grantCase, "Grannen", false);
        hear(grantCase, LATER.plusSeconds(60));
        assertThat(grantCase.isHeard()).isTrue();
    }

    /** Another ground than the one that the company knew of. */
    @Test
    void aCriterionThatIsAnsweredOtherwiseAfterwardsIsANewGround() {
        var grantCase = Stages.checked();
        hear(grantCase);
        grantCase.check("ELIG-03", Answer.NO, "Löpande drift.", OFFICER, LATER);
        assertThat(grantCase.isHeard()).isTrue();
        assertThat(grantCase.hearing().isHeldOnAll()).isFalse();
        refusesUnheard(grantCase);
        grantCase.propose(AGAINST.on(Formalities.NONE.failing(List.of("ELIG-09"))), OFFICER, NOW, AID);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void aGrantNeedsNoHearingHoweverMuchIsNew() {
        var grantCase = Stages.checked();
        hear(grantCase);
        told(grantCase, "Grannen", false);
        grantCase.propose(GRANT, OFFICER, NOW, AID);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.PROPOSED);
    }

    private static void told(GrantCase grantCase, String source, boolean fromParty) {
        grantCase.noteOral(
                new OralNote.Information(source, TODAY, OralNote.Way.PHONE, "Mässan är inställd.", fromParty),
                OFFICER,
                LATER);
    }

    private static void paper(GrantCase grantCase, ArrivalKind kind, String sender) {
        grantCase.registerPaper(Arrival.Paper.posted(kind, TODAY, sender, "Brev"), REGISTRAR, LATER);
    }

    private static void hear(GrantCase grantCase) {
        hear(grantCase, NOW);
    }

    private static void hear(GrantCase grantCase, Instant at) {
        grantCase.ask(
                new Inquiry.Question(Inquiry.Kind.HEARING, "Vi avser att avslå.", List.of(), TODAY.plusDays(14), null),
                OFFICER,
                at);
        assertThat(grantCase.isHeard()).as("while it is waited for").isFalse();
        grantCase.answer(CaseAction.COMMENT, "Vi håller inte med.", EDITOR, at);
        assertThat(grantCase.isHeard()).isTrue();
    }

    private static void refusesUnheard(GrantCase grantCase) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> grantCase.propose(AGAINST, OFFICER, NOW, AID))
                .satisfies(refusal -> assertThat(refusal.obstacles()).hasToString("[HEARD]"));
    }
}
