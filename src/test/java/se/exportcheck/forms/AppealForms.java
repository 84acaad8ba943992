package se.exportcheck.forms;

import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.reconsideration.ChangeGround;

/** What is filled in about a decision after it was made. */
final class AppealForms {

    private static final String OPEN = "2025-09-01";
    private static final LocalDate LATE = OtherSchemes.OPEN.plusDays(22);

    static final List<Form> ALL = List.of(
            Form.of(
                            "/cases/{number}/decisions/{ordinal}/posting",
                            "registrar",
                            AppealForms::decidedOnOwnMoney,
                            name("minutes", 200, "Nämnden, § 7"),
                            day("approvedOn", OPEN),
                            day("announcedOn", OPEN),
                            day("takenDownOn", OPEN).orEmpty())
                    .readBy("officer"),
            Form.of(
                    "/cases/{number}/decisions/{ordinal}/receipt",
                    "registrar",
                    () -> "/cases/" + Story.appealable() + "/decisions/1/receipt",
                    day("receivedOn", OPEN),
                    choice("evidence", "RECEIPT"),
                    day("cameOn", OPEN),
                    choice("channel", "POST")),
            Form.of(
                            "/cases/{number}/decisions/{ordinal}/appeal",
                            "signatory",
                            () -> "/cases/" + Story.appealable() + "/decisions/1/appeal",
                            prose("grounds", 8000, "Vi har kompletterat."))
                    .readBy("officer"),
            Form.of(
                            "/cases/{number}/decisions/{ordinal}/register-appeal",
                            "registrar",
                            () -> "/cases/" + Story.appealable() + "/decisions/1/register-appeal",
                            name("appellant", 200, "Mälarsensor AB"),
                            day("receivedOn", OPEN),
                            prose("grounds", 8000, "Vi har kompletterat.").orEmpty())
                    .readBy("applicant"),
            Form.of(
                            "/cases/{number}/decisions/{ordinal}/register-appeal",
                            "registrar",
                            AppealForms::sentOnOwnMoney,
                            name("appellant", 200, "Nils Öberg"),
                            day("receivedOn", OPEN),
                            given("handedIn", "COURT"),
                            name("courtNumber", 100, "1234-25"),
                            prose("grounds", 8000, "Kommunalt företagsstöd.").orEmpty())
                    .readBy("applicant"),
            step(
                            "examine",
                            "officer",
                            () -> Story.appealed(Story.appealable(), LATE),
                            day("notifiedOn", OPEN),
                            choice("misinformed", "NO"),
                            choice("reachedCourt", "NO"),
                            prose("assessment", 8000, "Beslutet lästes samma dag.")
                                    .orEmpty())
                    .readBy("decider", landed -> landed + "/dismiss"),
            step("forward", "registrar", AppealForms::inTime, prose("note", 4000, "Regionen vidhåller beslutet."))
                    .readBy("officer"),
            step("return", "decider", AppealForms::late, prose("note", 4000, "Brevet löstes ut senare."))
                    .readBy("officer"),
            step(
                            "record-dismissal",
                            "registrar",
                            AppealForms::late,
                            given("body", "COMMITTEE"),
                            name("committee", 200, "regionala utvecklingsnämnden"),
                            day("decidedOn", OPEN),
                            name("minute", 100, "§ 45"),
                            given("chair", ""),
                            given("urgency", ""))
                    .and(PowersForms.HANDLING)
                    .readBy("officer", landed -> landed.replaceFirst("/appeals/.*", "/decision?ordinal=2"))
                    .asking(),
            step("dispatch", "registrar", AppealForms::dismissed, choice("channel", "REGISTERED"))
                    .readBy("officer"),
            step("enter-number", "registrar", AppealForms::forwarded, name("note", 100, "1234-25"))
                    .readBy("officer"),
            step(
                            "record-judgment",
                            "registrar",
                            AppealForms::forwarded,
                            given("result", "CHANGED"),
                            day("judgedOn", OPEN),
                            name("caseNumber", 100, "1234-25"),
                            given("outcome", "GRANT"),
                            exact("granted", "80000"),
                            exact("approvedCost", "160000").orEmpty(),
                            day("endOn", "2026-05-31").orEmpty(),
                            prose("summary", 4000, "Beslutet står fast.").orEmpty())
                    .readBy("applicant"),
            step(
                            "record-judgment",
                            "registrar",
                            AppealForms::forwarded,
                            choice("result", "UPHELD"),
                            day("judgedOn", OPEN),
                            name("caseNumber", 100, "1234-25"),
                            prose("summary", 4000, "Beslutet står fast.").orEmpty())
                    .readBy("applicant"),
            step(
                            "close",
                            "registrar",
                            () -> judged(Judgment.Result.UPHELD),
                            prose("note", 4000, "Klart.").orEmpty())
                    .readBy("officer"),
            Form.of(
                            "/cases/{number}/decisions/{ordinal}/rectify",
                            "director",
                            () -> "/cases/" + Story.awaitingAcceptance() + "/decisions/1/rectify",
                            prose("wrong", 2000, "Norge"),
                            prose("right", 2000, "Tyskland"),
                            prose("hearing", 2000, "Obehövligt."),
                            exact("granted", "70000").orEmpty())
                    .readBy("applicant")
                    .asking(),
            Form.of(
                            "/cases/{number}/reconsider",
                            "officer",
                            () -> "/cases/" + Story.active() + "/reconsider",
                            choice("ground", "OTHER_REASON"),
                            prose("why", 4000, "Summan är fel räknad."))
                    .readBy("officer"),
            Form.of(
                            "/cases/{number}/leave-unchanged",
                            "officer",
                            () -> "/cases/" + Story.reconsidered() + "/leave-unchanged",
                            prose("why", 4000, "Uppgifterna stämde."))
                    .readBy("officer"),
            step("reconsider", "registrar", AppealForms::changed, prose("note", 4000, "Hela stödet är beviljat."))
                    .readBy("officer"),
            Form.of(
                            "/cases/{number}/resume",
                            "manager",
                            () -> "/cases/" + judged(Judgment.Result.REMITTED) + "/resume",
                            prose("reason", 4000, "Dom i mål 1234-25."))
                    .readBy("officer"));

    private AppealForms() {}

    private static Form step(String step, String person, Supplier<CaseNumber> story, Field... fields) {
        return Form.of(
                "/cases/{number}/appeals/{ordinal}/" + step,
                person,
                () -> "/cases/" + story.get() + "/appeals/1/" + step,
                fields);
    }

    private static CaseNumber inTime() {
        return Story.appealExamined(Story.appealed(Story.appealable(), OtherSchemes.OPEN), OtherSchemes.OPEN);
    }

    /** Appealed, and a grant after all by the region itself. */
    private static CaseNumber changed() {
        var number = Story.appealed(Story.appealable(), OtherSchemes.OPEN);
        Story.reconsidered(number, ChangeGround.OBVIOUSLY_WRONG);
        Story.act(number, "officer", Story.counting());
        Story.act(number, "officer", Story.proposing(Story.GRANT));
        Story.act(number, "decider", Story.deciding());
        return Story.then(number, "registrar", GrantCase::dispatch);
    }

    private static CaseNumber late() {
        return Story.appealExamined(Story.appealed(Story.appealable(), LATE), OtherSchemes.OPEN);
    }

    private static CaseNumber dismissed() {
        return Story.dismissed(late());
    }

    private static CaseNumber forwarded() {
        return Story.appeal(inTime(), "registrar", (appeal, actor, now) -> appeal.forward(actor, now, null));
    }

    private static CaseNumber judged(Judgment.Result result) {
        var judgment = new Judgment(result, OtherSchemes.OPEN, "1234-25", null);
        return Story.appeal(forwarded(), "registrar", (appeal, actor, now) -> appeal.record(judgment, actor, now));
    }

    private static String sentOnOwnMoney() {
        FrozenClock.get().moveTo(OtherSchemes.OPEN);
        var number = Story.proposed(Story.received("Mässa i Wien", OtherSchemes.ownMoney()), Story.GRANT);
        Story.act(number, "decider", Story.deciding());
        return "/cases/" + Story.then(number, "registrar", GrantCase::dispatch) + "/decisions/1/register-appeal";
    }

    private static String decidedOnOwnMoney() {
        FrozenClock.get().moveTo(OtherSchemes.OPEN);
        var number = Story.proposed(Story.received("Mässa i Wien", OtherSchemes.ownMoney()), Story.GRANT);
        Story.act(number, "decider", Story.deciding());
        return "/cases/" + number + "/decisions/1/posting";
    }
}
