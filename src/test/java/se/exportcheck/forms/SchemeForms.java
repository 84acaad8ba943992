package se.exportcheck.forms;

import static se.exportcheck.forms.Field.ANY;
import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;

import java.util.List;
import java.util.function.Supplier;
import se.exportcheck.DemoPeople;
import se.exportcheck.Story;

/** What an administrator writes in a draft of a scheme version. */
final class SchemeForms {

    private static final String CHAPTER = "/admin/schemes/{version}/chapters/{chapter}";

    static final List<Form> ALL = List.of(
            Form.of(
                            "/admin/schemes/new",
                            "admin",
                            () -> "/admin/schemes/new",
                            exact("code", "FORMS"),
                            name("nameSv", 100, "Formulärcheck"),
                            name("nameEn", 100, "Form cheque"))
                    .neverSent(),
            chapter(
                    "basics",
                    name("nameSv", 100, "Exportcheck"),
                    name("nameEn", 100, "Export cheque"),
                    day("validFrom", "2026-03-02"),
                    day("validTo", "2027-03-02").orEmpty()),
            chapter(
                    "legal",
                    choice("legalBasis", "SFS2022_1468_17"),
                    day("legalBasisValidTo", "2030-12-31").orEmpty(),
                    choice("fundingSource", "OWN"),
                    choice("startRule", "AFTER_DECISION"),
                    choice("rateSource", "ECB")),
            chapter(
                    "appeal",
                    choice("appealRegime", "SFS2022_1468_37"),
                    name("appealCourt", 200, "Förvaltningsrätten i Uppsala").orEmpty(),
                    name("appealCourtAddress", 400, "Box 1853, 751 48 Uppsala").orEmpty(),
                    name("noticeBoard", 400, "https://region.example/anslag").orEmpty(),
                    choice("appealDismissal", "COURT"),
                    choice("appealWriteOff", "NONE"),
                    choice("appealLateDismissal", "COURT"),
                    choice("appealDelayRefusal", "NONE"),
                    exact("appealForwardDays", "7"),
                    exact("postingDays", "16")),
            chapter(
                    "reminders",
                    exact("answerReminderDays", "3"),
                    exact("acceptanceReminderDays", "7"),
                    exact("projectEndReminderDays", "30, 7"),
                    exact("claimReminderDays", "30, 7"),
                    exact("followupReminderDays", "14"),
                    exact("draftWarningDays", "30"),
                    exact("delayWarningDays", "14"),
                    exact("delayAnswerReminderDays", "14, 3")),
            chapter(
                    "eligibility",
                    choice("legalForms", "LIMITED_COMPANY", "SOLE_TRADER"),
                    exact("minEmployees", "2,5"),
                    exact("maxEmployees", "49"),
                    exact("minTurnover", "1000000"),
                    exact("maxTurnover", "90000000").orEmpty(),
                    exact("minClosedAccounts", "1"),
                    exact("excludedIndustries", "011, 03").orEmpty(),
                    exact("maxChequesPerYear", "1"),
                    exact("maxConsecutiveYears", "2"),
                    exact("cooldownYears", "1")),
            chapter("amounts", exact("shareMax", "45,5"), exact("minGrant", "50000"), exact("maxGrant", "250000")),
            chapter(
                    "costs",
                    choice("costTypes", "CONSULT", "FAIR"),
                    exact("equipmentUpTo", "60000").orEmpty(),
                    exact("travelCap", "20"),
                    choice("travelCapMode", "POST_CAP"),
                    exact("quoteThreshold", "75000"),
                    exact("reallocationShare", "20"),
                    exact("reallocationSek", "50000")),
            chapter(
                    "limits",
                    exact("maxProjectMonths", "12"),
                    exact("maxTotalMonths", "18"),
                    exact("draftDays", "365"),
                    exact("retentionYears", "10"),
                    exact("completionDays", "14"),
                    exact("opinionDays", "10"),
                    exact("hearingDays", "14"),
                    exact("decisionTargetDays", "60"),
                    exact("acceptanceDays", "30")),
            chapter(
                    "claims",
                    exact("maxClaims", "2"),
                    exact("claimDeadlineDays", "60"),
                    exact("payGraceDays", "30"),
                    exact("paymentTargetDays", "30"),
                    exact("followupMonths", "12, 24")),
            chapter("warnings", choice("warnedRules", "ELIG-02").orEmpty()),
            item("new", exact("code", "ELIG-99")),
            item("3", exact("code", "ELIG-98")),
            condition("new"),
            condition("0"),
            Form.of(
                            "/admin/calls/new",
                            "admin",
                            () -> "/admin/calls/new",
                            choice("terms", ANY),
                            choice("intakeMode", "ROUND"),
                            name("nameSv", 100, "Vår"),
                            name("nameEn", 100, "Spring"),
                            prose("textSv", 2000, "Välkomna.").orEmpty(),
                            prose("textEn", 2000, "Welcome.").orEmpty(),
                            day("opensOn", "2026-03-02"),
                            day("closesOn", "2026-04-02").orEmpty())
                    .neverSent(),
            Form.of(
                            "/admin/calls/{call}",
                            "admin",
                            () -> "/admin/calls/" + Story.round().id(),
                            name("nameSv", 100, "Vår"),
                            name("nameEn", 100, "Spring"),
                            prose("textSv", 2000, "Välkomna.").orEmpty(),
                            prose("textEn", 2000, "Welcome.").orEmpty(),
                            day("opensOn", "2026-03-02"),
                            day("closesOn", "2027-04-02"))
                    .neverSent(),
            Form.of(
                            "/admin/region/contact",
                            "admin",
                            () -> "/admin/region/contact",
                            name("contactName", 200, "Handläggarna"),
                            exact("contactEmail", "export@region.example"),
                            exact("contactPhone", "021-17 00 00"))
                    .neverSent(),
            Form.of("/admin/region/invitations", "admin", () -> "/admin/region/invitations", exact("days", "14")),
            Form.of("/admin/region/small-numbers", "admin", () -> "/admin/region/small-numbers", exact("least", "3"))
                    .neverSent(),
            Form.of(
                            "/admin/region/partners/new",
                            "admin",
                            () -> "/admin/region/partners/new",
                            name("partnerName", 200, "Coompanion"),
                            prose("offerSv", 1000, "Råd.").orEmpty(),
                            prose("offerEn", 1000, "Advice.").orEmpty(),
                            given("website", ""))
                    .neverSent(),
            Form.of(
                            "/admin/region/partners/{partner}",
                            "admin",
                            () -> "/admin/region/partners/" + Story.<Long>in(() -> DemoPeople.partner("EKN")),
                            name("partnerName", 200, "EKN"),
                            prose("offerSv", 1000, "Råd.").orEmpty(),
                            prose("offerEn", 1000, "Advice.").orEmpty(),
                            given("website", ""))
                    .neverSent(),
            ground("new"),
            ground("{ground}"),
            Form.of(
                            "/admin/region/strength-areas/new",
                            "admin",
                            () -> "/admin/region/strength-areas/new",
                            exact("code", "FOOD"),
                            name("nameSv", 100, "Mat"),
                            name("nameEn", 100, "Food"))
                    .neverSent());

    private SchemeForms() {}

    private static Form chapter(String path, Field... fields) {
        return Form.of(CHAPTER, "admin", () -> draft() + "/chapters/" + path, fields);
    }

    private static Form item(String which, Field code) {
        return Form.of(
                "/admin/schemes/{version}/checklist/" + (which.equals("new") ? "new" : "{position}"),
                "admin",
                () -> draft() + "/checklist/" + which,
                given("rule", ""),
                code,
                prose("textSv", 500, "Företaget har exporterat förut."),
                prose("textEn", 500, "The company has exported before."),
                choice("grantsOnlyIf", "YES"),
                exact("place", "1"));
    }

    private static Form condition(String which) {
        return Form.of(
                "/admin/schemes/{version}/conditions/" + (which.equals("new") ? "new" : "{position}"),
                "admin",
                () -> draft() + "/conditions/" + which,
                prose("textSv", 1000, "Företaget sparar underlagen."),
                prose("textEn", 1000, "The company keeps the records."),
                given("revocation"),
                exact("place", "1"));
    }

    private static String draft() {
        return "/admin/schemes/" + Story.schemeDraft();
    }

    private static Form ground(String which) {
        var at = "/admin/region/secrecy-grounds/";
        Supplier<String> page = which.equals("new") ? () -> at + "new" : () -> at + Story.secrecyGround();
        return Form.of(
                        at + which,
                        "admin",
                        page,
                        prose("provision", 200, which.equals("new") ? "31 kap. 16 § OSL" : "10 kap. 3 § OSL"),
                        prose("meaningSv", 200, "Affärsförhållanden"),
                        prose("meaningEn", 200, "Business conditions"),
                        choice("used", "YES"))
                .neverSent();
    }
}
