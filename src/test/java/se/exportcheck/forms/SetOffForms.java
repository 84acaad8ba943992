package se.exportcheck.forms;

import static se.exportcheck.forms.Field.ANY;
import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;

import java.util.List;
import java.util.function.LongFunction;
import se.exportcheck.recovering.SetOffStories;
import se.exportcheck.recovering.SetOffStories.Two;

/** What is filled in when what a company owes is taken from a payment. */
final class SetOffForms {

    private static final long AMOUNT = 15_000;

    static final List<Form> ALL = List.of(
            Form.of(
                            "/cases/{number}/recoveries/{ordinal}/begin-set-off",
                            "officer",
                            () -> "/cases/" + SetOffStories.ready().debt() + "/recoveries/1/begin-set-off",
                            choice("claim", ANY),
                            exact("amount", "15000"),
                            prose("message", 8000, "Ni är skyldiga oss pengar."),
                            day("lastDay", "2026-05-11"))
                    .readBy("signatory"),
            step("answer", "signatory", SetOffStories::begun, prose("text", 8000, "Vi behöver pengarna."))
                    .readBy("officer"),
            step(
                            "register-answer",
                            "registrar",
                            SetOffStories::begun,
                            day("day", "2026-04-13"),
                            prose("text", 8000, "Vi behöver pengarna."))
                    .readBy("officer"),
            step("drop", "officer", SetOffStories::heard, prose("text", 8000, "Företaget har betalat."))
                    .readBy("signatory"),
            step(
                            "propose",
                            "officer",
                            SetOffStories::heard,
                            exact("amount", "15000"),
                            prose("text", 8000, "Skulden är förfallen."))
                    .readBy("decider", landed -> landed + "/decide"),
            step("send-back", "director", SetOffStories::proposed, prose("text", 8000, "För korta skäl."))
                    .readBy("officer")
                    .asking(),
            step("decide", "director", SetOffStories::proposed)
                    .and(PowersForms.HANDLING)
                    .readBy("officer", landed -> landed.replaceFirst("/set-offs/.*", "/decision?ordinal=4"))
                    .asking(),
            step(
                            "record-decision",
                            "registrar",
                            SetOffStories::proposed,
                            given("body", "COMMITTEE"),
                            name("committee", 200, "regionala utvecklingsnämnden"),
                            day("decidedOn", "2026-04-13"),
                            name("minute", 100, "§ 45"),
                            given("chair", ""),
                            given("urgency", ""))
                    .and(PowersForms.HANDLING)
                    .readBy("officer", landed -> landed.replaceFirst("/set-offs/.*", "/decision?ordinal=4")),
            step(
                            "dispatch",
                            "registrar",
                            SetOffStories::decided,
                            choice("channel", "PORTAL"),
                            prose("withheld", 1000, "Hot mot tjänsteman.").orEmpty())
                    .readBy("officer", landed -> landed.replaceFirst("/set-offs/.*", "/decision?ordinal=4")),
            step("give-up", "decider", SetOffStories::done, prose("text", 8000, "Företaget behöver pengarna."))
                    .readBy("signatory"),
            step(
                            "pay-out",
                            "attester",
                            SetOffStories::overturned,
                            day("day", "2026-05-13"),
                            prose("text", 100, "Utbetalning 12"))
                    .readBy("signatory")
                    .asking());

    private SetOffForms() {}

    private static Form step(String step, String person, LongFunction<Two> story, Field... fields) {
        return Form.of(
                "/cases/{number}/set-offs/{ordinal}/" + step,
                person,
                () -> "/cases/" + story.apply(AMOUNT).debt() + "/set-offs/1/" + step,
                fields);
    }
}
