package se.exportcheck.cases;

import static se.exportcheck.cases.Plain.DECIDER;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;
import static se.exportcheck.cases.Plain.REGISTRAR;
import static se.exportcheck.cases.Plain.SIGNATORY;
import static se.exportcheck.cases.Plain.TODAY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.appeals.Timeliness;
import se.exportcheck.cases.reconsideration.ChangeGround;
import se.exportcheck.schemes.AppealRegime;

/** Appeals against a dismissal of 2 March 2026, which may be appealed to the court until the 23rd. */
final class Appeals {

    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 23);

    private Appeals() {}

    static GrantCase dismissed() {
        var grantCase = Plain.draft(Origin.PORTAL, AppealRegime.SFS2022_1468_37);
        Plain.put(grantCase.schemeVersion(), "appeal", Plain.DISMISSALS_APPEALABLE);
        return Stages.sent(grantCase, Proposal.without(Outcome.DISMISSAL, "Ansökan är inte kompletterad."));
    }

    static Appeal received(LocalDate day) {
        return received(dismissed(), day);
    }

    static Appeal received(GrantCase grantCase, LocalDate day) {
        var content = new Appeal.Content("Mälarsensor AB", day, "Vi har kompletterat.");
        return grantCase.appeal(grantCase.decisions().getFirst(), content, AppealAction.REGISTER, REGISTRAR, NOW);
    }

    static Appeal sentIn() {
        var grantCase = dismissed();
        var content = new Appeal.Content("Mälarsensor AB", TODAY, "Vi har kompletterat.");
        return grantCase.appeal(grantCase.decisions().getFirst(), content, AppealAction.SEND_IN, SIGNATORY, NOW);
    }

    static Appeal inTime() {
        return examined(received(LAST_DAY), false);
    }

    static Appeal late() {
        return examined(received(LAST_DAY.plusDays(1)), false);
    }

    static Appeal lateThroughUs() {
        return examined(received(LAST_DAY.plusDays(1)), true);
    }

    /** Sent to the court itself, in time, and sent on by it. */
    static Appeal lateByWayOfTheCourt() {
        var appeal = received(LAST_DAY.plusDays(1));
        appeal.examine(new Timeliness(TODAY, false, true, "Kom till domstolen den 20 mars."), OFFICER, NOW);
        return appeal;
    }

    static Appeal examined(Appeal appeal, boolean misinformed) {
        appeal.examine(new Timeliness(TODAY, misinformed, false, "Beslutet lästes samma dag."), OFFICER, NOW);
        return appeal;
    }

    static Appeal rejected() {
        var appeal = late();
        appeal.dismiss(DECIDER, NOW);
        return appeal;
    }

    /** The region has itself given the company what it wants. */
    static Appeal changed() {
        var appeal = sentIn();
        var grantCase = ReconsiderationTest.reconsidered(appeal.grantCase(), ChangeGround.OBVIOUSLY_WRONG);
        grantCase.propose(Plain.GRANT, OFFICER, NOW, Plain.AID);
        grantCase.decide(DECIDER, NOW, Plain.AID);
        grantCase.dispatch(REGISTRAR, NOW);
        return appeal;
    }

    static Appeal reconsidered() {
        var appeal = changed();
        appeal.reconsidered(OFFICER, NOW, "Hela stödet är beviljat.");
        return appeal;
    }

    static Appeal forwarded() {
        var appeal = inTime();
        appeal.forward(REGISTRAR, NOW, null);
        return appeal;
    }

    static Appeal atCourt() {
        var appeal = forwarded();
        appeal.enterNumber("1234-26", REGISTRAR, NOW);
        return appeal;
    }

    static Appeal judged(Judgment.Result result) {
        return judged(atCourt(), result);
    }

    /** The court sends back what it was asked about a case that has gone on since. */
    static GrantCase sentBack(GrantCase grantCase) {
        return judged(atCourt(grantCase), Judgment.Result.REMITTED).grantCase();
    }

    /** Somebody has appealed, and the court has told the region so. */
    static Appeal atCourt(GrantCase grantCase) {
        Plain.put(grantCase.schemeVersion(), "appeal", Plain.COURT_NAMED);
        var content = new Appeal.Content("Nils Öberg", TODAY, null);
        return grantCase.appealAtCourt(grantCase.decisions().getFirst(), content, "1234-26", REGISTRAR, NOW);
    }

    static Appeal judged(Appeal appeal, Judgment.Result result) {
        var terms = result == Judgment.Result.CHANGED ? Judgment.Terms.without(Outcome.REFUSAL) : null;
        return judged(appeal, result, terms);
    }

    static Appeal judged(Appeal appeal, Judgment.Result result, Judgment.@Nullable Terms terms) {
        appeal.record(new Judgment(result, TODAY, "1234-26", null), terms, null, REGISTRAR, NOW);
        return appeal;
    }

    static Appeal closed() {
        var appeal = judged(Judgment.Result.UPHELD);
        appeal.close(REGISTRAR, NOW, null);
        return appeal;
    }
}
