package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.exportcheck.cases.Plain.*;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The company is heard on what is to be decided, not on something else before (förvaltningslagen 25 §). */
class HeardTest {

    private static final Proposal AGAINST = Proposal.without(Outcome.REFUSAL, "Löpande drift.");

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
