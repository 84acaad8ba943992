package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.exportcheck.cases.Plain.*;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The company is heard on what is to be decided, not on something else before (förvaltningslagen 25 §). */
class HeardTest {

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

    private static void hear(GrantCase grantCase) {
        grantCase.ask(
                new Inquiry.Question(Inquiry.Kind.HEARING, "Vi avser att avslå.", List.of(), TODAY.plusDays(14), null),
                OFFICER,
                NOW);
        assertThat(grantCase.isHeard()).as("while it is waited for").isFalse();
        grantCase.answer(CaseAction.COMMENT, "Vi håller inte med.", EDITOR, NOW);
        assertThat(grantCase.isHeard()).isTrue();
    }

    private static void refusesUnheard(GrantCase grantCase) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> grantCase.propose(AGAINST, OFFICER, NOW, AID))
                .satisfies(refusal -> assertThat(refusal.obstacles()).hasToString("[HEARD]"));
    }
}
