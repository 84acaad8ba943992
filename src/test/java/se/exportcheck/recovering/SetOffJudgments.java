package se.exportcheck.recovering;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.function.Function;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.GrantCase;
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
        atCourt(number, SetOffJudgments::recovery);
        Story.then(
                number,
                "registrar",
                (grantCase, actor, now) -> Arc.container()
                        .instance(Decisions.class)
                        .get()
                        .judge(
                                grantCase.appeals().getLast(),
                                new Judgment(Judgment.Result.SET_ASIDE, today(), "1234-26", null),
                                null,
                                actor,
                                now));
    }

    static Decision recovery(GrantCase grantCase) {
        return grantCase.recoveries().getLast().decision().orElseThrow();
    }

    static Decision setOff(GrantCase grantCase) {
        return grantCase.setOffs().getLast().decision().orElseThrow();
    }

    static void appealed(CaseNumber number, Function<GrantCase, Decision> which) {
        Story.then(number, "registrar", (grantCase, actor, now) -> {
            var content = new Appeal.Content(grantCase.companyName(), today(), "Vi håller inte med.");
            grantCase.appeal(which.apply(grantCase), content, AppealAction.REGISTER, actor, now);
        });
    }

    static void atCourt(CaseNumber number, Function<GrantCase, Decision> which) {
        appealed(number, which);
        Story.appealExamined(number, today());
        Story.appeal(number, "registrar", (appeal, actor, now) -> {
            appeal.forward(actor, now, null);
            appeal.enterNumber("1234-26", actor, now);
        });
    }

    private static LocalDate today() {
        return Stockholm.today(FrozenClock.get());
    }
}
