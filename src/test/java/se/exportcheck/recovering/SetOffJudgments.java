package se.exportcheck.recovering;

import io.quarkus.arc.Arc;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.Judgment;

/** What a court says of a debt that is set off, or of the set-off itself. */
final class SetOffJudgments {

    private SetOffJudgments() {}

    static void ofSetOff(CaseNumber number) {
        Story.lastJudged(number, Judgment.Result.SET_ASIDE, null);
    }

    static void ofRecovery(CaseNumber number) {
        var today = Stockholm.today(FrozenClock.get());
        Story.then(number, "registrar", (grantCase, actor, now) -> {
            var content = new Appeal.Content(grantCase.companyName(), today, "Vi håller inte med.");
            var decision = grantCase.recoveries().getLast().decision().orElseThrow();
            grantCase.appeal(decision, content, AppealAction.REGISTER, actor, now);
        });
        Story.appealExamined(number, today);
        Story.appeal(number, "registrar", (appeal, actor, now) -> {
            appeal.forward(actor, now, null);
            appeal.enterNumber("1234-26", actor, now);
        });
        Story.then(
                number,
                "registrar",
                (grantCase, actor, now) -> Arc.container()
                        .instance(Decisions.class)
                        .get()
                        .judge(
                                grantCase.appeals().getLast(),
                                new Judgment(Judgment.Result.SET_ASIDE, today, "1234-26", null),
                                null,
                                actor,
                                now));
    }
}
