package se.exportcheck.forms;

import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.prose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.cases.changes.Wish;

/** What is filled in when a company asks for more time or another plan. */
final class ChangeForms {

    private static final Wish TIME = Wish.extension(LocalDate.of(2027, 3, 16), "Mässan är flyttad.");
    private static final Wish PLAN = Wish.change(
            "En större studie.",
            "Mässan är inställd.",
            new CostPlan(Map.of(CostType.CONSULT, new BigDecimal("160000.00"))));

    static final List<Form> ALL = List.of(
            request("EXTENSION", day("endOn", "2027-03-16"), prose("reasons", 4000, "Mässan är flyttad."))
                    .readBy("officer"),
            request(
                            "CHANGE",
                            prose("plan", 4000, "En större studie."),
                            prose("reasons", 4000, "Mässan är inställd."),
                            exact("consult", "160000"),
                            given("employment", ""),
                            given("fair", ""),
                            given("travel", ""),
                            given("material", ""),
                            given("certificate", ""),
                            given("training", ""),
                            given("digital", ""))
                    .readBy("officer"),
            request(
                            "CHANGE",
                            given("plan", "En större studie."),
                            prose("reasons", 4000, "Mässan är inställd."),
                            given("consult", "160000"),
                            exact("employment", "1000").orEmpty(),
                            exact("fair", "1000,50").orEmpty(),
                            exact("travel", "1000").orEmpty(),
                            exact("material", "1000").orEmpty(),
                            exact("certificate", "1000").orEmpty(),
                            exact("training", "1000").orEmpty(),
                            exact("digital", "1000").orEmpty())
                    .readBy("officer"),
            step(
                            "propose",
                            "officer",
                            () -> inReview(TIME),
                            choice("verdict", "GRANT"),
                            given("endOnDay", "1"),
                            given("endOnMonth", "3"),
                            given("endOnYear", "2027"),
                            prose("reasons", 8000, "Rimliga skäl."),
                            prose("hearing", 2000, "Obehövligt.").orEmpty())
                    .readBy("decider", landed -> landed + "/decide"),
            step(
                    "propose",
                    "officer",
                    () -> inReview(TIME),
                    given("verdict", "GRANT"),
                    day("endOn", "2027-03-01"),
                    given("reasons", "Rimliga skäl.")),
            step(
                    "propose",
                    "officer",
                    () -> inReview(PLAN),
                    given("verdict", "GRANT"),
                    exact("approvedCost", "160000"),
                    exact("granted", "80000"),
                    given("reasons", "Rimliga skäl.")),
            step("send-back", "director", () -> Story.changeProposed(TIME), prose("reason", 4000, "För korta skäl."))
                    .readBy("officer")
                    .asking(),
            step("decide", "director", () -> Story.changeProposed(TIME))
                    .and(PowersForms.HANDLING)
                    .on(at -> at + "/confirm")
                    .readBy("officer", landed -> landed.replaceFirst("/changes/.*", "/decision"))
                    .asking());

    private ChangeForms() {}

    private static Form request(String kind, Field... fields) {
        var sent = new ArrayList<>(List.of(fields));
        sent.add(given("act", "send"));
        return Form.of(
                        "/cases/{number}/request-change",
                        "signatory",
                        () -> "/cases/" + Story.active() + "/request-change",
                        sent.toArray(Field[]::new))
                .on(at -> at + "?kind=" + kind);
    }

    private static Form step(String step, String person, Supplier<CaseNumber> story, Field... fields) {
        return Form.of(
                "/cases/{number}/changes/{ordinal}/" + step,
                person,
                () -> "/cases/" + story.get() + "/changes/1/" + step,
                fields);
    }

    private static CaseNumber inReview(Wish wish) {
        return Story.change(Story.changeRequested(wish), "officer", (change, actor, now) -> change.review(actor, now));
    }
}
