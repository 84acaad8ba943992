package se.exportcheck.forms;

import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;

import java.time.LocalDate;
import java.util.List;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;

/** What is filled in when a decision takes long. */
final class DelayForms {

    static final List<Form> ALL = List.of(
            Form.of(
                            "/cases/{number}/notify-delay",
                            "officer",
                            () -> "/cases/" + Story.inReview() + "/notify-delay",
                            day("expectedOn", "2026-06-15"),
                            prose("reason", 2000, "Yttrandet dröjer."))
                    .readBy("officer")
                    .readBy("applicant"),
            Form.of(
                            "/cases/{number}/request-decision",
                            "signatory",
                            () -> "/cases/" + sixMonthsOn() + "/request-decision",
                            prose("note", 2000, "Mässan är snart.").orEmpty())
                    .readBy("officer"),
            Form.of(
                            "/cases/{number}/refuse-delay-request",
                            "decider",
                            () -> "/cases/" + requested() + "/refuse-delay-request",
                            choice("channel", "POST"),
                            prose("reasons", 8000, "Yttrandet behövs."))
                    .asking()
                    .readBy("signatory", landed -> landed + "/decision"),
            Form.of(
                            "/cases/{number}/record-delay-refusal",
                            "registrar",
                            () -> "/cases/" + requested() + "/record-delay-refusal",
                            given("body", "COMMITTEE"),
                            name("committee", 200, "regionala utvecklingsnämnden"),
                            day("decidedOn", "2026-09-02"),
                            name("minute", 100, "§ 45"),
                            given("chair", ""),
                            given("urgency", ""),
                            choice("channel", "POST"),
                            prose("reasons", 8000, "Yttrandet behövs."))
                    .and(PowersForms.HANDLING)
                    .asking()
                    .readBy("signatory", landed -> landed + "/decision"));

    private DelayForms() {}

    private static CaseNumber sixMonthsOn() {
        var number = Story.inReview();
        FrozenClock.get().moveTo(LocalDate.of(2026, 9, 2));
        return number;
    }

    private static CaseNumber requested() {
        return Story.then(
                sixMonthsOn(), "signatory", (grantCase, actor, now) -> grantCase.requestDecision(null, actor, now));
    }
}
