package se.exportcheck.forms;

import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;
import static se.exportcheck.forms.Field.tick;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import se.exportcheck.FrozenClock;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.recovering.Recoveries;

/** What is filled in when money is reclaimed and comes back. */
final class RecoveryForms {

    static final List<Form> ALL = List.of(
            Form.of(
                            "/cases/{number}/open-recovery",
                            "officer",
                            () -> "/cases/" + Recoveries.partlyPaid() + "/open-recovery",
                            tick("ground", "NOT_USED"),
                            prose("circumstances", 8000, "Mässan är inställd."))
                    .readBy("auditor"),
            step(
                            "hear",
                            "officer",
                            Recoveries::opened,
                            prose("message", 8000, "Mässan är inställd."),
                            day("lastDay", "2026-04-01"))
                    .readBy("signatory"),
            step("answer", "signatory", Recoveries::hearing, prose("text", 8000, "Vi håller inte med."))
                    .readBy("officer"),
            step(
                            "register-answer",
                            "registrar",
                            Recoveries::hearing,
                            day("cameOn", "2026-03-02"),
                            prose("text", 8000, "Vi håller inte med."))
                    .readBy("officer")
                    .asking(),
            step("drop", "officer", Recoveries::answered, prose("text", 8000, "Ingen grund finns."))
                    .readBy("signatory"),
            step(
                            "propose",
                            "officer",
                            Recoveries::opened,
                            choice("withhold", "YES"),
                            exact("reclaimed", "30000"),
                            prose("specialReasons", 4000, "Det mesta är gjort.").orEmpty(),
                            prose("reasons", 8000, "Villkoren är inte följda."),
                            prose("unheard", 2000, "Företaget är upplöst."))
                    .readBy("decider", landed -> landed + "/decide"),
            step("send-back", "director", Recoveries::proposed, prose("reason", 4000, "För korta skäl."))
                    .readBy("officer")
                    .asking(),
            step("decide", "director", Recoveries::proposed)
                    .and(PowersForms.HANDLING)
                    .on(at -> at + "/confirm")
                    .readBy("officer", landed -> landed.replaceFirst("/recoveries/.*", "/decision?ordinal=3"))
                    .asking(),
            step(
                            "record-decision",
                            "registrar",
                            Recoveries::proposed,
                            given("body", "COMMITTEE"),
                            name("committee", 200, "regionala utvecklingsnämnden"),
                            day("decidedOn", "2026-03-02"),
                            name("minute", 100, "§ 45"),
                            given("chair", ""),
                            given("urgency", ""))
                    .and(PowersForms.HANDLING)
                    .readBy("officer", landed -> landed.replaceFirst("/recoveries/.*", "/decision?ordinal=3"))
                    .asking(),
            step(
                            "dispatch",
                            "registrar",
                            Recoveries::decided,
                            choice("channel", "PORTAL"),
                            prose("withheld", 1000, "Hot mot tjänsteman.").orEmpty())
                    .readBy("officer", landed -> landed.replaceFirst("/recoveries/.*", "/decision?ordinal=3"))
                    .asking(),
            step(
                            "invoice",
                            "payer",
                            Recoveries::enforceable,
                            prose("invoiceNumber", 100, "F-1001"),
                            day("dueOn", "2026-05-01"),
                            prose("payTo", 100, "Bankgiro 123-4567"))
                    .readBy("signatory")
                    .asking(),
            step("ask-instalments", "signatory", Recoveries::invoiced, prose("text", 8000, "Vi har ont om pengar."))
                    .readBy("payer"),
            step(
                            "register-instalment-request",
                            "registrar",
                            Recoveries::invoiced,
                            day("cameOn", "2026-03-02"),
                            prose("text", 8000, "Vi har ont om pengar."))
                    .readBy("payer"),
            step("refuse-instalments", "payer", Recoveries::asking, prose("text", 8000, "Ni har pengar."))
                    .readBy("signatory"),
            step("plan-instalments", "payer", Recoveries::invoiced, exact("parts", "4"), day("firstOn", "2026-05-01")),
            step("hand-over", "payer", RecoveryForms::overdue, prose("text", 8000, "Till Tillväxtverket."))
                    .readBy("signatory"),
            step("write-off", "decider", RecoveryForms::overdue, prose("text", 8000, "Konkursen är avslutad."))
                    .readBy("officer"),
            step(
                            "record-write-off",
                            "registrar",
                            RecoveryForms::overdue,
                            given("body", "COMMITTEE"),
                            name("committee", 200, "regionala utvecklingsnämnden"),
                            day("decidedOn", "2026-03-02"),
                            name("minute", 100, "§ 45"),
                            given("chair", ""),
                            given("urgency", ""),
                            prose("text", 8000, "Konkursen är avslutad."))
                    .readBy("officer"),
            step(
                            "repay",
                            "payer",
                            Recoveries::invoiced,
                            day("paidOn", "2026-03-02"),
                            exact("amount", "1000,50"),
                            prose("reference", 100, "OCR 1"))
                    .readBy("signatory"),
            step(
                            "pay-back",
                            "payer",
                            Recoveries::overpaid,
                            day("paidOn", "2026-03-02"),
                            exact("amount", "1000,50"),
                            prose("reference", 100, "Utbetalning 7"))
                    .readBy("signatory"),
            Form.of(
                            "/admin/lending-rates/new",
                            "admin",
                            () -> "/admin/lending-rates/new",
                            day("from", "2001-05-01"),
                            given("percent", "4,25"),
                            prose("source", 200, "Riksgälden"))
                    .readBy("admin"));

    private RecoveryForms() {}

    /** Invoiced, and not paid on the last day. */
    private static CaseNumber overdue() {
        var number = Recoveries.invoiced();
        FrozenClock.get().moveTo(LocalDate.of(2026, 5, 3));
        return number;
    }

    private static Form step(String step, String person, Supplier<CaseNumber> story, Field... fields) {
        return Form.of(
                "/cases/{number}/recoveries/{ordinal}/" + step,
                person,
                () -> "/cases/" + story.get() + "/recoveries/1/" + step,
                fields);
    }
}
