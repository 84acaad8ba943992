package se.exportcheck.forms;

import static se.exportcheck.forms.Field.ANY;
import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.prose;
import static se.exportcheck.forms.Field.tick;

import java.util.List;
import java.util.function.Supplier;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;

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
            step("decide", "decider", Story::proposed).on(at -> at + "/confirm").asking(),
            step("assign", "manager", Story::received, choice("officer", "officer2")),
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
                            choice("parts", "SUMMARY"),
                            message(),
                            LAST_DAY)
                    .readBy("adviser"),
            step("communicate", "officer", Story::inReview, message(), LAST_DAY).readBy("applicant"),
            step("give-opinion", "adviser", Story::awaitingOpinion, prose("opinion", 8000, "Ja, väl förberett."))
                    .readBy("officer")
                    .asking(),
            step("notes", "officer", Story::inReview, prose("note", 4000, "Ringde bolaget."))
                    .on(Form::up),
            step(
                    "checklist",
                    "officer",
                    Story::inReview,
                    choice("answer-ELIG-03", "YES").orEmpty(),
                    prose("comment-ELIG-03", 1000, "Kontrollerat").orEmpty()),
            step(
                    "size",
                    "officer",
                    Story::inReview,
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
                    given("reasons", "Stärker exporten.")),
            step(
                            "propose",
                            "officer",
                            Story::checked,
                            given("outcome", "DISMISSAL"),
                            choice("dismissal", "OTHER"),
                            prose("dismissalText", 1000, "Ansökan saknar underskrift."),
                            choice("unheard", "OWN_MATERIAL"),
                            prose("unheardReason", 2000, "Bara egna uppgifter."),
                            given("reasons", "Ansökan är inte undertecknad."))
                    .readBy("decider", landed -> landed + "/decide"),
            step("send-back", "decider", Story::proposed, prose("reason", 4000, "Beloppet är för högt."))
                    .readBy("officer")
                    .asking(),
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

    private static Field message() {
        return prose("message", 4000, "Vi behöver mer underlag.");
    }

    private static Form step(String step, String person, Supplier<CaseNumber> story, Field... fields) {
        return Form.of("/cases/{number}/" + step, person, () -> "/cases/" + story.get() + "/" + step, fields);
    }
}
