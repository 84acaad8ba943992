package se.exportcheck.forms;

import static se.exportcheck.forms.Field.ANY;
import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;

import java.util.List;
import java.util.stream.Stream;
import se.exportcheck.Story;

/** An application on paper: where it is registered, and where it is typed in, once for its fields and once for its rows. */
final class PaperForms {

    private static final List<Field> MAIN = List.of(
            choice("source", "0"),
            choice("municipality", "1980"),
            exact("industryCode", "26510").orEmpty(),
            exact("furtherIndustries", "46690").orEmpty(),
            exact("employees", "12,5"),
            exact("turnover", "12000000"),
            exact("balanceSheet", "7000000").orEmpty(),
            exact("goodsExport", "2000000"),
            exact("servicesExport", "0"),
            exact("closedAccounts", "3").orEmpty(),
            name("contactName", 100, "Sofia Lind"),
            exact("email", "sofia@example.com"),
            exact("phone", "021-123 45 67"),
            choice("language", "sv"),
            prose("needs", 500, "Tolk på tyska").orEmpty(),
            prose("expectedResult", 2000, "Mer export"),
            choice("offering", "GOODS"),
            choice("youngLeader", "NO"),
            choice("strengthArea", "ENERGY_AUTOMATION").orEmpty(),
            day("start", "2026-04-01"),
            day("end", "2026-09-30"),
            prose("activity", 2000, "Marknadsstudie och möten"),
            exact("markets", "PL, DE"),
            name("costSupplier2", 100, "Exportkonsult AB").orEmpty(),
            choice("otherFunding", "yes"),
            name("financier1", 100, "Sparbanken"),
            choice("earlierAid", "yes"),
            name("aidGiver1", 100, "Tillväxtverket"),
            choice("accountKind", "BANKGIRO"),
            exact("accountNumber", "991-2346"),
            name("accountHolder", 100, "Mälarsensor AB"));

    private static final List<Field> ROWS = List.of(
            choice("costType2", "CONSULT"),
            prose("costDescription2", 100, "Marknadsstudie"),
            exact("costAmount2", "200000"),
            choice("publicMoney1", "no"),
            exact("fundingAmount1", "50000"),
            day("aidOn1", "2025-06-03"),
            name("aidRecipient1", 100, "Mälarsensor AB"),
            prose("aidMeasure1", 100, "Innovationscheck"),
            exact("aidAmount1", "50000"),
            choice("aidCurrency1", "SEK"));

    /** What the page of the case shows. */
    private static final List<Field> SHOWN =
            List.of(prose("title", 100, "Med posten till Polen"), prose("goal", 2000, "Två återförsäljare"));

    static final List<Form> ALL = List.of(
            registered(),
            form(SHOWN, MAIN, ROWS),
            form(MAIN, SHOWN, ROWS).neverSent(),
            form(ROWS, SHOWN, MAIN).neverSent(),
            identified(),
            renumbered());

    private PaperForms() {}

    private static Form registered() {
        return Form.of(
                        "/cases/register",
                        "registrar",
                        () -> "/cases/register",
                        choice("call", ANY),
                        choice("channel", "POST"),
                        day("arrived", "2026-02-27"),
                        name("companyName", 100, "Mälarsensor AB"),
                        exact("organisationNumber", "559990-0007").orEmpty(),
                        prose("note", 2000, "Fyra sidor, den tredje går inte att läsa."))
                .readBy("officer");
    }

    /** Of a company that was registered without its number. */
    private static Form identified() {
        return Form.of(
                        "/cases/{number}/fill-in",
                        "registrar",
                        () -> "/cases/" + Story.onPaperNameless() + "/fill-in",
                        choice("source", "0"),
                        exact("organisationNumber", "559990-0007").orEmpty(),
                        given("markets", "PL"))
                .readBy("officer");
    }

    /** Of a company for which another's number was typed. */
    private static Form renumbered() {
        return Form.of(
                        "/cases/{number}/correct-number",
                        "registrar",
                        () -> "/cases/" + Story.onPaper() + "/correct-number",
                        exact("organisationNumber", "559999-1238"),
                        name("companyName", 100, "Norrbuss AB"),
                        prose("why", 500, "Två siffror var omkastade."))
                .readBy("officer");
    }

    /** Of an application that says all already, so that no part may be left empty. */
    @SafeVarargs
    private static Form form(List<Field> tried, List<Field>... others) {
        var given = Stream.of(others).flatMap(List::stream).flatMap(PaperForms::asGiven);
        var fields = Stream.concat(tried.stream(), given).toArray(Field[]::new);
        return Form.of(
                        "/cases/{number}/fill-in",
                        "registrar",
                        () -> "/cases/" + Story.onPaperWhole() + "/fill-in",
                        fields)
                .readBy("officer");
    }

    private static Stream<Field> asGiven(Field field) {
        return field.filled().entrySet().stream()
                .map(box -> given(box.getKey(), box.getValue().toArray(String[]::new)));
    }
}
