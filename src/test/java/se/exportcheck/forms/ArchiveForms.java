package se.exportcheck.forms;

import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;

import java.util.List;
import java.util.function.Function;
import se.exportcheck.Browser;
import se.exportcheck.OtherSchemes;
import se.exportcheck.Story;
import se.exportcheck.archiving.Archive;
import se.exportcheck.archiving.Disclosing;
import se.exportcheck.cases.CaseNumber;

/** What keeps a case, and what is let go of it. */
final class ArchiveForms {

    static final List<Form> ALL = List.of(
            Form.of(
                            "/cases/{number}/holds",
                            "officer",
                            () -> "/cases/" + Story.received() + "/holds",
                            choice("ground", "AUDIT"),
                            prose("reason", 1000, "Revisorerna granskar årets checkar."))
                    .on(at -> Form.up(at) + "/archive")
                    .readBy("manager"),
            Form.of(
                            "/cases/{number}/holds/{hold}/lift",
                            "registrar",
                            ArchiveForms::lift,
                            prose("reason", 1000, "Revisionen är klar."))
                    .readBy("auditor"),
            Form.of(
                            "/cases/{number}/copies/new",
                            "officer",
                            () -> "/cases/" + Story.received() + "/copies/new",
                            choice("recipient", "PUBLIC"),
                            choice("parts", "application"),
                            choice("kinds", "CONTACT"),
                            given("words", ""),
                            given("known", "OTHER"),
                            prose("ground", 300, "OSL 21 kap. 3 §"),
                            prose("reason", 1000, "Uppgifterna rör enskilda."))
                    .readBy("auditor"),
            Form.of(
                            "/cases/{number}/disclosures/new",
                            "registrar",
                            () -> "/cases/" + Story.received() + "/disclosures/new",
                            day("arrived", "2026-03-02"),
                            choice("way", "VISIT"),
                            prose("wanted", 2000, "Ansökan med bilagor."),
                            name("requester", 200, "Frida Frågvis").orEmpty(),
                            prose("reach", 300, "frida@example.org").orEmpty())
                    .readBy("auditor"),
            Form.of(
                            "/cases/{number}/disclosures/{ordinal:[0-9]+}/hand-out",
                            "officer",
                            () -> step(Disclosing::asked, "hand-out"),
                            choice("given", "application"),
                            prose("note", 1000, "Hämtades.").orEmpty())
                    .readBy("auditor"),
            Form.of(
                            "/cases/{number}/disclosures/{ordinal:[0-9]+}/tell",
                            "officer",
                            () -> step(Disclosing::asked, "tell"),
                            choice("extent", "PART"),
                            prose("parts", 2000, "Kontaktpersonen."),
                            given("known", "OTHER"),
                            prose("ground", 300, "OSL 21 kap. 3 §"),
                            prose("reasons", 8000, "Personen är hotad."),
                            given("given"))
                    .readBy("auditor"),
            Form.of(
                            "/cases/{number}/disclosures/{ordinal:[0-9]+}/ask-decision",
                            "officer",
                            () -> step(Disclosing::told, "ask-decision"),
                            prose("note", 1000, "Ringde.").orEmpty())
                    .readBy("auditor"),
            Form.of(
                            "/cases/{number}/disclosures/{ordinal:[0-9]+}/record-decision",
                            "registrar",
                            () -> step(Disclosing::awaited, "record-decision"),
                            given("body", "COMMITTEE"),
                            name("committee", 200, "regionala utvecklingsnämnden"),
                            day("decidedOn", "2026-03-02"),
                            name("minute", 100, "§ 45"),
                            given("chair", ""),
                            given("urgency", ""),
                            choice("extent", "PART"),
                            prose("parts", 2000, "Kontaktpersonen."),
                            given("known", "OTHER"),
                            prose("ground", 300, "OSL 21 kap. 3 §"),
                            prose("reasons", 8000, "Personen är hotad."))
                    .readBy("auditor"),
            Form.of(
                            "/admin/region/disclosure",
                            "admin",
                            () -> "/admin/region/disclosure",
                            exact("days", "2"),
                            prose("court", 200, "Kammarrätten i Stockholm").orEmpty(),
                            prose("appealSv", 2000, "Skriv till regionen."),
                            prose("appealEn", 2000, "Write to the region."))
                    .neverSent(),
            Form.of(
                            "/archive/plan",
                            "manager",
                            () -> "/archive/plan",
                            given("disposed"),
                            given("delivery"),
                            prose("basis", 500, "Regionarkivets beslut RA-2026-7."))
                    .neverSent(),
            Form.of(
                            "/cases/{number}/archive/deliveries",
                            "registrar",
                            () -> packed() + "/deliveries",
                            choice("package", Field.ANY),
                            prose("archive", 200, "Regionarkivets e-arkiv"),
                            given("deliveredOnDay", "2"),
                            given("deliveredOnMonth", "3"),
                            given("deliveredOnYear", "2026"))
                    .readBy("auditor"),
            Form.of(
                            "/cases/{number}/archive/deliveries/{delivery:[0-9]+}/receipt",
                            "registrar",
                            () -> Archive.toBeReceived(),
                            prose("reference", 200, "LEV-2036-17"),
                            given("receivedOnDay", "2"),
                            given("receivedOnMonth", "3"),
                            given("receivedOnYear", "2026"))
                    .readBy("auditor"),
            Form.of(
                            "/archive/programmes",
                            "registrar",
                            ArchiveForms::programmes,
                            choice("schemeVersion", Field.ANY),
                            given("lastDayDay", "31"),
                            given("lastDayMonth", "12"),
                            given("lastDayYear", "2039"),
                            prose("basis", 500, "Programmets meddelande."))
                    .readBy("auditor"),
            Form.of(
                            "/archive/lists/{list:[0-9]+}/reject",
                            "manager",
                            () -> Archive.proposed(Archive.due()) + "/reject",
                            prose("reason", 1000, "Ärendena behövs ännu."))
                    .on(Form::up)
                    .readBy("auditor"),
            Form.of(
                            "/archive/lists/{list:[0-9]+}/leave-out",
                            "manager",
                            () -> Archive.proposed(Archive.due()) + "/leave-out",
                            choice("leaveOut", Field.ANY),
                            prose("leaveOutReason", 1000, "Ärendet behövs ännu."))
                    .on(Form::up)
                    .readBy("auditor"));

    private ArchiveForms() {}

    private static String step(Function<CaseNumber, Browser> begin, String step) {
        return begin.apply(Story.received()).path() + "/" + step;
    }

    private static String packed() {
        var number = Archive.closed();
        Archive.packed(number);
        return "/cases/" + number + "/archive";
    }

    private static String programmes() {
        OtherSchemes.programme();
        return "/archive/programmes";
    }

    private static String lift() {
        var number = Story.received();
        var officer = Browser.as("officer").open("/cases/" + number + "/archive");
        officer.press("Sätt gallringsstopp", "ground", "AUDIT", "reason", "Revision.");
        return Browser.as("registrar")
                .open("/cases/" + number + "/archive")
                .select("a[href$=/lift]")
                .attr("href");
    }
}
