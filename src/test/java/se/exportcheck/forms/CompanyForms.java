package se.exportcheck.forms;

import static se.exportcheck.forms.Field.ANY;
import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;
import static se.exportcheck.forms.Field.tick;

import java.util.List;
import java.util.function.Supplier;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;

/** What a company fills in before there is a decision. */
final class CompanyForms {

    private static final String DRAFT = "/my/cases/{reference}";
    private static final String CASE = "/cases/{number}";

    static final List<Form> ALL = List.of(
            Form.of("/my/cases/new", "applicant2", () -> "/my/cases/new", choice("call", ANY), choice("company", ANY))
                    .neverSent(),
            Form.of(
                            "/my/cases/new/company",
                            "newcomer",
                            () -> "/my/cases/new/company",
                            exact("organisationNumber", "559990-0056"),
                            name("companyName", 200, "Nya Bolaget AB"),
                            name("yourName", 100, "Nora Ny"),
                            exact("email", "nora@nya.example"))
                    .neverSent(),
            section(
                            "company",
                            name("companyName", 200, "Mälarsensor AB"),
                            choice("municipality", "1980"),
                            exact("workplaceNumber", "12345675").orEmpty(),
                            exact("industryCode", "26510").orEmpty(),
                            exact("furtherIndustries", "46690, 70220").orEmpty(),
                            exact("employees", "12,5"),
                            exact("turnover", "12000000"),
                            exact("balanceSheet", "6000000").orEmpty(),
                            exact("goodsExport", "1500000"),
                            exact("servicesExport", "200000"),
                            exact("closedAccounts", "3").orEmpty())
                    .neverSent(),
            section(
                    "contact",
                    name("name", 100, "Sofia Lindqvist"),
                    exact("email", "sofia@malarsensor.example"),
                    exact("phone", "021-12 34 56"),
                    choice("language", "sv"),
                    prose("needs", 500, "Tolk på tyska").orEmpty()),
            section(
                    "venture",
                    prose("title", 100, "Mässa i Hamburg"),
                    prose("goal", 2000, "Nå kunder i Tyskland."),
                    prose("expectedResult", 2000, "Två återförsäljare."),
                    choice("offering", "GOODS"),
                    choice("youngLeader", "NO"),
                    choice("strengthArea", "ENERGY_AUTOMATION"),
                    day("start", "2026-04-01"),
                    day("end", "2026-09-30")),
            section(
                    "owners",
                    choice("direction", "OWNS_APPLICANT"),
                    choice("kind", "FOREIGN_ENTERPRISE"),
                    name("name", 200, "Nordhafen GmbH"),
                    name("number", 100, "DE HRB 10220").orEmpty(),
                    exact("votes", "30"),
                    choice("control", "BOARD").orEmpty()),
            section("markets", choice("country", "NO")),
            section(
                    "activities",
                    prose("description", 300, "Möten på mässan"),
                    day("start", "2026-04-01"),
                    day("end", "2026-04-03")),
            section(
                    "costs",
                    choice("costType", "TRAVEL"),
                    prose("description", 200, "Resa"),
                    name("supplier", 200, "Resebyrån AB").orEmpty(),
                    exact("supplierNumber", "559990-0007").orEmpty(),
                    exact("amount", "10000,50")),
            section(
                    "costs",
                    given("costType", "FAIR"),
                    given("description", "Monter"),
                    given("amount", "10000"),
                    name("fairName", 200, "Hannover Messe"),
                    name("organiser", 200, "Deutsche Messe AG"),
                    choice("attendedBefore", "no")),
            section("costs/requested", exact("requested", "60000").orEmpty()).on(Form::up),
            section(
                    "funding",
                    name("financier", 200, "Sparbanken"),
                    choice("publicMoney", "no"),
                    exact("amount", "25000")),
            section(
                    "aid",
                    day("granted", "2025-02-01"),
                    name("giver", 200, "Skatteverket"),
                    name("recipient", 200, "Mälarsensor AB"),
                    prose("measure", 300, "Växa-stöd"),
                    exact("amount", "12500"),
                    choice("currency", "SEK")),
            section(
                    "account",
                    choice("kind", "BANKGIRO"),
                    given("number", "5050-1055"),
                    name("holder", 200, "Bolaget")),
            section("account", given("kind", "BANKGIRO"), exact("number", "5050-1055"), given("holder", "Bolaget")),
            section("attachments", choice("kind", "OTHER")).neverSent(),
            section("submit", tick("declarations", "CORRECT"))
                    .on(at -> Form.up(at) + "/check")
                    .neverSent(),
            aboutCase("withdraw", "signatory", Story::received, prose("reason", 1000, "Vi hinner inte i år."))
                    .readBy("decider", landed -> landed + "/decide"),
            aboutCase("supplement", "applicant", Story::awaitingCompletion, prose("answer", 5000, "Bifogas."))
                    .readBy("officer"),
            aboutCase("add-material", "applicant", Story::inReview, prose("text", 5000, "Här är offerten."))
                    .readBy("officer"),
            aboutCase("comment", "applicant", Story::hearing, prose("answer", 5000, "Vi håller inte med."))
                    .readBy("officer"));

    private CompanyForms() {}

    private static Form section(String section, Field... fields) {
        return Form.of(DRAFT + "/" + section, "applicant", () -> "/my/cases/" + Story.draft() + "/" + section, fields)
                .readBy("signatory", landed -> landed.replaceAll("(/my/cases/[^/]+).*", "$1/check"));
    }

    private static Form aboutCase(String step, String person, Supplier<CaseNumber> story, Field field) {
        return Form.of(CASE + "/" + step, person, () -> "/cases/" + story.get() + "/" + step, field);
    }
}
