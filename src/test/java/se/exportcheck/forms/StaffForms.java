package se.exportcheck.forms;

import static se.exportcheck.forms.Field.ANY;
import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;
import static se.exportcheck.forms.Field.tick;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.dossier.OralNote;

/** What the region's staff, its partners and its administrators fill in, and the company's yes to a decision. */
final class StaffForms {

    private static final Field LAST_DAY = day("lastDay", "2026-03-20");
    private static final Field SUBJECT = Field.prose("subject", 200, "nina.ny");

    static final List<Form> ALL = List.of(
            step("take-on", "officer", Story::received).asking(),
            step("conflict", "officer", Story::inReview).asking(),
            step(
                    "conflict",
                    "officer",
                    Story::inReview,
                    given("conflict", "YES"),
                    choice("conflictGround", "CIRCUMSTANCE"),
                    prose("conflictText", 2000, "Min bror arbetar i företaget.")),
            step("decide", "decider", Story::proposed)
                    .and(PowersForms.HANDLING)
                    .on(at -> at + "/confirm")
                    .asking(),
            Form.of(
                            "/cases/filters/new",
                            "manager",
                            () -> "/cases/filters/new",
                            name("name", 80, "Tyska ärenden"),
                            given("shared", "yes"))
                    .on(at -> at + "?market=DE")
                    .readBy("manager"),
            Form.of(
                            "/cases/filters/{filter:[0-9]+}",
                            "officer",
                            StaffForms::savedFilter,
                            name("name", 80, "Franska ärenden"))
                    .readBy("officer"),
            step("assign", "manager", Story::received, choice("officer", "officer2")),
            step(
                            "reassign",
                            "manager",
                            Story::inReview,
                            choice("officer", "officer2"),
                            prose("why", 1000, "Hanna är föräldraledig."))
                    .readBy("officer", landed -> landed + "/events"),
            step("take-over", "officer2", Story::moved).asking(),
            step("request-completion", "officer", Story::inReview, message(), prose("items", 4000, "Offert"), LAST_DAY)
                    .readBy("applicant"),
            step(
                            "enjoin",
                            "officer",
                            Story::completionLapsed,
                            message(),
                            prose("items", 4000, "Offert"),
                            prose("consequence", 2000, "Ansökan kan avvisas."),
                            LAST_DAY)
                    .readBy("applicant"),
            step(
                            "refer",
                            "officer",
                            Story::inReview,
                            choice("partner", ANY),
                            choice("parts", "VENTURE").orEmpty(),
                            message(),
                            LAST_DAY)
                    .readBy("adviser"),
            step("communicate", "officer", Story::inReview, message(), LAST_DAY).readBy("applicant"),
            step(
                            "oral-notes",
                            "officer",
                            Story::inReview,
                            name("source", 200, "Företagets VD"),
                            day("received", "2026-03-01"),
                            choice("way", "PHONE"),
                            given("fromParty", "YES"),
                            prose("content", 4000, "Mässan är i maj."))
                    .readBy("applicant"),
            step(
                    "secrecy",
                    "officer",
                    Story::inReview,
                    choice("set", "YES"),
                    choice("known", "OTHER").orEmpty(),
                    given("ground", "21 kap. 1 §"),
                    prose("reason", 2000, "Hälsouppgift.")),
            step(
                    "secrecy",
                    "officer",
                    Story::inReview,
                    given("set", "YES"),
                    given("known", "OTHER"),
                    prose("ground", 300, "21 kap. 1 §"),
                    given("reason", "Hälsouppgift.")),
            withheld(
                    choice("set", "YES"),
                    choice("known", "OTHER").orEmpty(),
                    given("ground", "10 kap. 3 §"),
                    prose("reason", 2000, "Någon annans affärer.")),
            withheld(
                    given("set", "YES"),
                    given("known", "OTHER"),
                    prose("ground", 300, "10 kap. 3 §"),
                    given("reason", "Någon annans affärer.")),
            Form.of(
                    "/cases/{number}/secrecy/{item}/{id}",
                    "officer",
                    () -> oralNote().replace("/material/", "/secrecy/"),
                    given("set", "YES"),
                    choice("known", ANY),
                    given("ground", ""),
                    prose("reason", 2000, "Hälsouppgift.")),
            step(
                            "register-paper",
                            "registrar",
                            Story::inReview,
                            choice("kind", "OTHER"),
                            choice("channel", "POST"),
                            day("arrived", "2026-03-02"),
                            name("sender", 200, "Exportkonsult AB"),
                            prose("subject", 200, "Komplettering av budget"))
                    .readBy("officer"),
            step(
                            "register-answer",
                            "registrar",
                            Story::awaitingCompletion,
                            choice("kind", "COMPLETION"),
                            choice("channel", "EMAIL"),
                            day("arrived", "2026-03-02"),
                            name("sender", 200, "Mälarsensor AB").orEmpty(),
                            prose("subject", 200, "Årsredovisning"))
                    .readBy("applicant"),
            step("give-opinion", "adviser", Story::awaitingOpinion, prose("opinion", 8000, "Ja, väl förberett."))
                    .readBy("officer")
                    .asking(),
            step("notes", "officer", Story::inReview, prose("note", 4000, "Ringde bolaget."))
                    .on(Form::up),
            step(
                    "checklist",
                    "officer",
                    () -> Story.then(Story.receivedFrom(null), "officer", GrantCase::takeOn),
                    choice("answer-ELIG-03", "YES").orEmpty(),
                    exact("industry", "26510").orEmpty(),
                    prose("comment-ELIG-03", 1000, "Kontrollerat").orEmpty()),
            step(
                    "size",
                    "officer",
                    () -> Story.alone(Story.inReview()),
                    exact("employees", "12"),
                    exact("turnover", "12000000"),
                    exact("balance", "6000000").orEmpty(),
                    prose("comment", 2000, "Enligt bokslutet").orEmpty()),
            step(
                            "propose",
                            "officer",
                            Story::checked,
                            choice("outcome", "GRANT"),
                            given("approvedCost", "200000"),
                            given("share", "50"),
                            given("granted", "100000"),
                            choice("strengthArea", "ENERGY_AUTOMATION").orEmpty(),
                            given("dismissal"),
                            given("dismissalText", ""),
                            given("unheard"),
                            given("unheardReason", ""),
                            given("failed"),
                            prose("priority", 4000, "Ny marknad.").orEmpty(),
                            prose("reasons", 8000, "Stärker exporten."))
                    .readBy("decider", landed -> landed + "/decide"),
            step(
                    "propose",
                    "officer",
                    Story::checked,
                    given("outcome", "GRANT"),
                    exact("approvedCost", "200000"),
                    exact("share", "50"),
                    exact("granted", "100000"),
                    given("dismissal"),
                    given("dismissalText", ""),
                    given("unheard"),
                    given("unheardReason", ""),
                    given("failed"),
                    given("priority", "Ny marknad."),
                    given("reasons", "Stärker exporten.")),
            step(
                            "propose",
                            "officer",
                            Story::checked,
                            noMoney(
                                    given("outcome", "DISMISSAL"),
                                    given("dismissal", "OTHER"),
                                    prose("dismissalText", 1000, "Ansökan saknar underskrift."),
                                    given("unheard", "OWN_MATERIAL"),
                                    prose("unheardReason", 2000, "Bara egna uppgifter."),
                                    given("reasons", "Ansökan är inte undertecknad.")))
                    .readBy("decider", landed -> landed + "/decide"),
            step(
                    "propose",
                    "officer",
                    Story::checked,
                    noMoney(
                            given("outcome", "DISMISSAL"),
                            choice("dismissal", "WRONG_AUTHORITY"),
                            given("dismissalText", ""),
                            choice("unheard", "OWN_MATERIAL"),
                            given("unheardReason", "Bara egna uppgifter."),
                            given("reasons", "Fel län."))),
            step("send-back", "decider", Story::proposed, prose("reason", 4000, "Beloppet är för högt."))
                    .readBy("officer")
                    .asking(),
            step(
                            "dispatch",
                            "registrar",
                            Story::decided,
                            choice("channel", "POST"),
                            prose("withheld", 1000, "Hot mot handläggaren.").orEmpty())
                    .readBy("officer"),
            step("accept", "signatory", Story::awaitingAcceptance, tick("accepted", "yes")),
            step(
                            "decline",
                            "signatory",
                            Story::awaitingAcceptance,
                            prose("reason", 1000, "Vi väntar.").orEmpty())
                    .readBy("officer", landed -> landed + "/events"),
            Form.of(
                            "/admin/people/new",
                            "admin",
                            () -> "/admin/people/new",
                            SUBJECT,
                            prose("name", 200, "Nina Ny"),
                            exact("email", "nina@vastmanland.example"),
                            prose("title", 200, "handläggare").orEmpty(),
                            choice("belongsTo", "STAFF"),
                            given("organisationNumber", ""),
                            given("signatory"))
                    .neverSent(),
            Form.of(
                            "/admin/people/new",
                            "admin",
                            () -> "/admin/people/new",
                            SUBJECT,
                            given("belongsTo", "COMPANY"),
                            exact("organisationNumber", "559990-0007"),
                            given("signatory", "YES"))
                    .neverSent(),
            Form.of(
                            "/admin/imports/preview",
                            "admin",
                            () -> "/admin/imports/preview",
                            exact("text", "dnr").orEmpty())
                    .on(Form::up)
                    .neverSent(),
            Form.of(
                            "/admin/statistics/preview",
                            "admin",
                            () -> "/admin/statistics/preview",
                            exact("text", "year").orEmpty())
                    .on(Form::up)
                    .neverSent(),
            Form.of("/check/{question}", "", () -> "/check/employees", choice("answer", "EMPLOYEES_WITHIN"))
                    .on(at -> at + "?workplace=IN_COUNTY"));

    private StaffForms() {}

    /** A proposal that is no grant: what is said of money is left as it stands. */
    private static Field[] noMoney(Field... fields) {
        var money =
                Stream.of("approvedCost", "share", "granted", "strengthArea").map(name -> given(name, ""));
        return Stream.concat(money, Stream.of(fields)).toArray(Field[]::new);
    }

    private static Form withheld(Field... fields) {
        return Form.of("/cases/{number}/material/{item}/{id}", "officer", StaffForms::oralNote, fields);
    }

    /** Where what somebody has told is kept from the company. */
    private static String oralNote() {
        var told = new OralNote.Information("Grannen", LocalDate.of(2026, 3, 2), OralNote.Way.VISIT, "Huset är byggt.");
        var number = Story.then(
                Story.inReview(), "officer", (grantCase, actor, now) -> grantCase.noteOral(told, actor, now));
        var id = Story.<Long>read(
                number, grantCase -> grantCase.oralNotes().getLast().id());
        return "/cases/" + number + "/material/oral-note/" + id;
    }

    private static Field message() {
        return prose("message", 4000, "Vi behöver mer underlag.");
    }

    private static Form step(String step, String person, Supplier<CaseNumber> story, Field... fields) {
        return Form.of("/cases/{number}/" + step, person, () -> "/cases/" + story.get() + "/" + step, fields);
    }

    private static String savedFilter() {
        var officer = Browser.as("officer").open("/cases?market=FR").follow("Spara filtret");
        officer.press("Spara", "name", "Filter " + UUID.randomUUID());
        return officer.open("/cases/filters")
                .select("main a[href~=/filters/[0-9]+]")
                .last()
                .attr("href");
    }
}
