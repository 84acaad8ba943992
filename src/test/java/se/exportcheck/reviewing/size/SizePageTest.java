package se.exportcheck.reviewing.size;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;

/** The officer finds out whether a company is small or medium-sized, on its own figures and those of its group. */
@QuarkusTest
class SizePageTest {

    private static final String HOSTILE = "<script>alert(1)</script> \u202E\uD83D\uDE80";
    private static final String SAVE = "Spara bedömningen";

    @Test
    void theThreeSizesAreToldApart() {
        var officer = page(Story.inReview());
        assertThat(plain(officer.main()))
                .contains("Storlek enligt stödformen 12 årsarbetskrafter i företaget självt.", "2–49")
                .contains("SMF-klass (2003/361/EG) Inte bedömd än")
                .contains("Statistisk storleksklass 10-49 årsarbetskrafter när ansökan kom in");
        assertThat(officer.value("employees")).isEqualTo("12");
        assertThat(officer.value("turnover")).isEqualTo("12000000");
        assertThat(officer.value("balance")).isEqualTo("6000000");
    }

    @Test
    void theCompanysOwnFiguresAreSavedAndStandBesideTheQuestion() {
        var number = Story.inReview();
        var officer = page(number).press(SAVE, "comment", "Enligt årsredovisningen");
        assertThat(plain(officer.main()))
                .contains("Bedömningen är sparad.", "Litet företag. Bedömt av Hanna Öberg", "version 1")
                .contains("Enligt årsredovisningen", "Företaget självt 100 % 12 12 000 000,00 kr 6 000 000,00 kr");
        officer.open("/cases/" + number + "/checklist");
        assertThat(plain(officer.main())).contains("Stämmer Litet företag, bedömt av Hanna Öberg");
        assertThat(Browser.inEnglishAs("auditor")
                        .open("/cases/" + number + "/size")
                        .main())
                .contains("Small enterprise. Assessed by Hanna Öberg");
    }

    /** SME-12: 20 of its own and a linked parent with 300. */
    @Test
    void aLinkedParentMakesItLargeAndEveryVersionStays() {
        var number = Story.inReview();
        page(number).press(SAVE);
        var officer = page(number).press("Lägg till ett företag");
        assertThat(officer.status()).isEqualTo(200);
        // The row that was asked for is empty; it is filled in and counted before it is saved.
        officer.press("Räkna ut", row("Moder AB", "CONTROL", "100", "300", "400000000", ""));
        assertThat(plain(officer.main()))
                .contains("Uppgifterna ger: Stort företag, inte litet eller medelstort", "inte sparad")
                .contains("Sammanlagt 312 412 000 000,00 kr okänd")
                .contains("SMF-klass (2003/361/EG) Litet företag");
        officer.press(SAVE);
        assertThat(plain(officer.main()))
                .contains("SMF-klass (2003/361/EG) Stort företag", "version 2", "Tidigare bedömningar", "version 1");
        assertThat(officer.value("name1")).isEqualTo("Moder AB");
        officer.open("/cases/" + number + "/checklist");
        assertThat(plain(officer.main())).contains("Stämmer inte Stort företag");
    }

    /** SME-14: a region with a quarter. */
    @Test
    void aPublicOwnerNeedsNoFigures() {
        var officer = page(Story.inReview()).press("Lägg till ett företag");
        var fields = Stream.concat(Stream.of(row("Regionen", "HOLDING", "25", "", "", "")), Stream.of("public1", "yes"))
                .toArray();
        officer.press(SAVE, fields);
        assertThat(plain(officer.main())).contains("Offentligt ägt till minst 25 procent");
    }

    @Test
    void ownersThatAreKnownStandInTheForm() {
        var number = Story.receivedFromTrahus();
        Story.act(number, "officer", GrantCase::takeOn);
        Story.holds("5599900007", "5599991238", 30, number);
        var officer = page(number);
        assertThat(officer.value("name1")).isEqualTo("Mälarsensor AB");
        assertThat(officer.value("holding1")).isEqualTo("30");
        assertThat(officer.value("relation1")).isEqualTo("HOLDING");
        officer.press(SAVE);
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).contains("Ange antalet årsarbetskrafter, som 12 eller 12,5");
        officer.press(SAVE, "employees1", "10", "turnover1", "1000000");
        assertThat(plain(officer.main())).contains("Mälarsensor AB, 559990-0007", "30 % 3 300 000,00 kr");
        endLink(officer.open("/cases/" + number + "/aid"));
    }

    @ParameterizedTest
    @CsvSource({
        "employees, '', ''",
        "employees, -1, ''",
        "employees, 1000000, ''",
        "turnover, tolv, ''",
        "turnover, 99999999999999, ''",
        "balance, x, ''",
        "seen, 7, ''",
        "name1, '', 1",
        "relation1, BOSS, 1",
        "holding1, 100.01, 1",
        "holding1, '', 1",
        "employees1, '', 1",
        "turnover1, '', 1",
        "balance1, -5, 1"
    })
    void whatIsWrongIsSaidAtTheFieldAndKept(String field, String typed, String withRow) {
        var number = Story.inReview();
        var officer = page(number);
        var fields = withRow.isEmpty()
                ? new Object[] {field, typed}
                : replaced(row("Moder AB", "CONTROL", "100", "300", "400000000", "1"), field, typed);
        if (!withRow.isEmpty()) {
            officer.press("Lägg till ett företag");
        }
        officer.press(SAVE, fields);
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).hasSize(1);
        assertThat(plain(page(number).main())).contains("Inte bedömd än");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name1", "number1", "comment"})
    void hostileTextIsRefusedAndShownAsText(String field) {
        var officer = page(Story.inReview()).press("Lägg till ett företag");
        officer.press(SAVE, replaced(row("Moder AB", "CONTROL", "100", "300", "400000000", ""), field, HOSTILE));
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.html()).doesNotContain("<script>alert(1)");
        assertThat(officer.errors()).hasSize(1);
    }

    @Test
    void whoSavedMeanwhileIsNotOverwritten() {
        var number = Story.inReview();
        var first = page(number);
        var second = page(number);
        first.press(SAVE, "employees", "13");
        second.press(SAVE, "employees", "14");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.errors()).anyMatch(error -> error.contains("Någon har sparat"));
        assertThat(second.value("employees")).isEqualTo("14");
        second.press(SAVE);
        assertThat(second.main()).contains("version 2");
    }

    @Test
    void onlyTheOfficerOfACaseInReviewAssesses() {
        var number = Story.inReview();
        assertThat(Browser.as("auditor").open("/cases/" + number + "/size").buttons())
                .isEmpty();
        var decider = Browser.as("decider").open("/cases/" + number + "/size");
        assertThat(decider.buttons()).isEmpty();
        assertThat(decider.post("/cases/" + number + "/size", "employees", "1", "turnover", "1", "seen", "0")
                        .status())
                .isEqualTo(403);
        assertThat(Browser.as("applicant").open("/cases/" + number + "/size").status())
                .isEqualTo(404);
        var proposed = Story.proposed();
        assertThat(Browser.as("officer")
                        .open("/cases/" + proposed + "/size")
                        .post("/cases/" + proposed + "/size", "employees", "1", "turnover", "1", "seen", "0")
                        .status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagePassesTheGates(String language) {
        var number = Story.inReview();
        page(number).press("Lägg till ett företag").press(SAVE, row("Moder AB", "CONTROL", "100", "30", "4000000", ""));
        var page = language.equals("sv") ? Chromium.as("officer") : Chromium.inEnglishAs("officer");
        page.navigate(Browser.root() + "/cases/" + number + "/size");
        PageGates.check(page);
        Chromium.screenshot(page, "size-" + language, 1280);
        Chromium.screenshot(page, "size-" + language, 320);
        page.close();
    }

    /** Each company stands alone again, for whoever tests next. */
    private static void endLink(Browser officer) {
        officer.press("Avsluta länken Mälarsensor AB – Bergslagens Trähus AB");
    }

    private static Browser page(CaseNumber number) {
        return Browser.as("officer").open("/cases/" + number + "/size");
    }

    private static Object[] row(
            String name, String relation, String holding, String employees, String turnover, String balance) {
        return List.<Object>of(
                        "name1",
                        name,
                        "relation1",
                        relation,
                        "holding1",
                        holding,
                        "employees1",
                        employees,
                        "turnover1",
                        turnover,
                        "balance1",
                        balance)
                .toArray();
    }

    private static Object[] replaced(Object[] fields, String field, String typed) {
        var all = Stream.of(fields).toList();
        var at = all.indexOf(field);
        if (at < 0) {
            return Stream.concat(all.stream(), Stream.of(field, typed)).toArray();
        }
        fields[at + 1] = typed;
        return fields;
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
