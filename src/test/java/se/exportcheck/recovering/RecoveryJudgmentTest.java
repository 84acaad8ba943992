package se.exportcheck.recovering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.money.Kronor;

/** A court takes a recovery back, or some of it: what the company owes and what it may still be paid follow. */
@QuarkusTest
class RecoveryJudgmentTest {

    @Test
    void whatACourtLetsTheCompanyKeepIsOwedNoLonger() {
        var number = judged(Judgment.Result.CHANGED, new Judgment.Terms(Outcome.GRANT, Kronor.of(30_000), null, null));
        assertThat(owed(number)).isEqualTo(Kronor.of(10_000));
        assertThat(Story.read(number, GrantCase::granted)).isEqualTo(Kronor.of(30_000));
        assertThat(Story.read(number, GrantCase::unpaid))
                .as("no more than 40 000 in all")
                .isEqualTo(Kronor.ZERO);
    }

    @Test
    void whatIsGivenBackBeyondTheDebtIsToBePaid() {
        var number = judged(Judgment.Result.CHANGED, new Judgment.Terms(Outcome.GRANT, Kronor.of(70_000), null, null));
        assertThat(owed(number)).isEqualTo(Kronor.ZERO);
        assertThat(Story.read(number, GrantCase::unpaid)).isEqualTo(Kronor.of(30_000));
    }

    @Test
    void setAsideTheGrantIsWhatItWas() {
        var number = judged(Judgment.Result.SET_ASIDE, null);
        assertThat(owed(number)).isEqualTo(Kronor.ZERO);
        assertThat(Story.read(number, GrantCase::granted)).isEqualTo(Kronor.of(100_000));
        assertThat(Story.read(number, GrantCase::unpaid)).isEqualTo(Kronor.of(60_000));
        assertThat(Story.read(number, GrantCase::toRecover)).isEqualTo(Kronor.ZERO);
    }

    private static CaseNumber judged(Judgment.Result result, Judgment.@Nullable Terms terms) {
        return Story.lastJudged(Recoveries.sent(), result, terms);
    }

    private static Kronor owed(CaseNumber number) {
        return Story.read(number, grantCase -> {
            Recovery recovery = grantCase.recoveries().getLast();
            return recovery.principal();
        });
    }
}
