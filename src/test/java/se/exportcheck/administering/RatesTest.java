package se.exportcheck.administering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;

/** The administrator enters rates of the euro, from files and by hand. Each test has months of its own, before 2023. */
@QuarkusTest
class RatesTest {

    private static final String IMPORT = "/admin/rates/import";
    private static final String PLAIN = "month;currency;rate;source;retrieved\n";

    @Inject
    FrozenClock clock;

    @Test
    void theHistoryOfTheKronaIsSeenThenImportedAndASecondTimeNothingIsChanged() {
        var file = "\ufeffcurrencyIso,refCurrencyIso,amount,dateStart,dateEnd\r\n"
                + "SEK,EUR,10.2811,01/01/2022,31/01/2022\r\nSEK,EUR,10.4731,01/02/2022,28/02/2022\r\n";
        var admin = Browser.as("admin").open("/admin").follow("Eurokurser").press("Läs in en fil");
        check(admin, file.getBytes(StandardCharsets.UTF_8));
        assertThat(admin.main())
                .contains("2 kurser är nya. Inget är sparat än.", "10,2811", "2022-02-01", "Läggs till");
        admin.press("Läs in kurserna");
        assertThat(admin.path()).isEqualTo("/admin/rates");
        assertThat(admin.main()).contains("Kurserna är inlästa", "10,4731", "InforEuro", "Adam Norén", "fil ");
        check(admin.open(IMPORT), file.getBytes(StandardCharsets.UTF_8));
        assertThat(admin.main()).contains("0 kurser är nya", "Finns redan, ändras inte");
    }

    /** The Commission's list of a month has some two hundred currencies, and does not say which month. */
    @Test
    void theListOfAMonthIsReadForTheKronaAlone() {
        var file = "country;currency;isoA3Code;isoA2Code;value;comment\nNorway;Norwegian Krone;NOK;NO;9.98;\n"
                + "Sweden;Swedish Krona;SEK;SE;10.2503;\nZambia;Kwacha;ZMW;ZM;19.1;x\n";
        var admin = Browser.as("admin").open(IMPORT).press("Granska filen", "text", file);
        assertThat(admin.main()).contains("Filen säger inte vilken månad den gäller.");
        assertThat(admin.value("text")).contains("Swedish Krona");
        admin.press("Granska filen", "text", file, "month", "2022-03").press("Läs in kurserna");
        assertThat(admin.main()).contains("Kurserna är inlästa", "10,2503", "2022-03-01");
    }

    @Test
    void aPlainListTakesRatesOfAnySource() {
        var admin = Browser.as("admin").open(IMPORT);
        admin.press(
                "Granska filen",
                "text",
                PLAIN + "2022-04;SEK;10,3400;INFOREURO;2022-04-01\n2022-04-04;SEK;10.3512;ECB;2022-04-05");
        assertThat(admin.main()).contains("2 kurser är nya", "Europeiska centralbanken", "2022-04-04");
        admin.press("Läs in kurserna");
        assertThat(admin.main()).contains("hämtad 2022-04-05");
    }

    static Stream<List<String>> malformed() {
        return Stream.of(
                List.of("", "Välj en fil eller klistra in en lista"),
                List.of("hej", "Kolumnen saknas"),
                List.of(PLAIN, "Filen har inga rader"),
                List.of("currencyIso,amount,dateStart\nNOK,9.9,01/05/2022", "ingen kurs för svenska kronor"),
                List.of("currencyIso,amount,dateStart\nSEK,9.9,31/02/2022", "Månaden ska skrivas"),
                List.of(PLAIN + "2022-05;SEK;0.0911;INFOREURO;2022-05-02", "mellan 5 och 20"),
                List.of(PLAIN + "2022-05;SEK;elva;INFOREURO;2022-05-02", "Kursen ska vara ett tal"),
                List.of(PLAIN + "2022-05;SEK;11.1234567;INFOREURO;2022-05-02", "Kursen ska vara ett tal"),
                List.of(PLAIN + "2022-05;SEK;;INFOREURO;2022-05-02", "Värdet saknas"),
                List.of(PLAIN + "2022-05;NOK;11.1;INFOREURO;2022-05-02", "Valutan ska vara SEK"),
                List.of(PLAIN + "2022-05;SEK;11.1;FOREX;2022-05-02", "Källan ska vara"),
                List.of(PLAIN + "2022-05;SEK;11.1;ECB;2022-05-02", "Månaden ska skrivas"),
                List.of(PLAIN + "2022-13;SEK;11.1;INFOREURO;2022-05-02", "Månaden ska skrivas"),
                List.of(PLAIN + "2026-05;SEK;11.1;INFOREURO;2022-05-02", "för långt fram"),
                List.of(PLAIN + "2022-05;SEK;11.1;INFOREURO;2027-05-02", "Datumet har inte varit än"),
                List.of(PLAIN + "2022-05;SEK;11.1;INFOREURO", "färre värden"),
                List.of(PLAIN + "2022-05;SEK;11.1;INFOREURO;2022-05-02;x", "fler värden"),
                List.of(PLAIN + "2022-05;SEK;\"11.1;INFOREURO;2022-05-02", "citationstecken"),
                List.of(
                        PLAIN + "2022-05;SEK;11.1;INFOREURO;2022-05-02\n2022-05;SEK;11.2;INFOREURO;2022-05-02",
                        "på en tidigare rad"),
                List.of(PLAIN + "2025-05;SEK;9.9999;INFOREURO;2025-05-02", "finns redan, med ett annat värde"),
                List.of(
                        PLAIN + "2022-05;SEK;11.1;INFOREURO;2022-05-02\n2022-06;SEK;x;INFOREURO;2022-05-02",
                        "Kursen ska vara ett tal"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void aFileWithAnythingWrongBringsNothing(List<String> given) {
        var admin = Browser.as("admin").open(IMPORT).press("Granska filen", "text", given.getFirst());
        assertThat(admin.status()).isEqualTo(422);
        assertThat(admin.main() + admin.errors()).contains(given.getLast());
        assertThat(Browser.as("admin").open("/admin/rates").main()).doesNotContain("2022-05-01");
    }

    @Test
    void aWorkbookIsNoTextAndOldLettersAreNoUtf8() {
        var admin = Browser.as("admin").open(IMPORT);
        check(admin, Samples.xlsx());
        assertThat(admin.status()).isEqualTo(422);
        assertThat(admin.main()).contains("Filen är en Excel-fil. Öppna den och spara som CSV.");
        check(admin, (PLAIN + "2022-07;SEK;11.1;INFOREURO;2022-07-02;å").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(admin.main()).contains("Filen är inte sparad som UTF-8");
        assertThat(admin.post(IMPORT, "list", "***").status()).isEqualTo(422);
    }

    @Test
    void everyBadRowIsNamed() {
        var file = PLAIN + "2022-08;SEK;11.1;INFOREURO;2022-08-02\n2022-09;SEK;x;INFOREURO;2022-08-02\n"
                + "2022-10;DKK;11.1;INFOREURO;2022-08-02";
        var admin = Browser.as("admin").open(IMPORT).press("Granska filen", "text", file);
        assertThat(admin.select("tbody tr").eachText())
                .containsExactly(
                        "3 rate Kursen ska vara ett tal med högst sex decimaler, till exempel 11,4520",
                        "4 currency Valutan ska vara SEK");
    }

    @Test
    void aRateIsEnteredByHandAndCorrectedByAnotherAfterIt() {
        var admin = Browser.as("admin").open("/admin/rates").press("Lägg in en kurs");
        admin.press("Spara kursen", entered("10,6100"));
        assertThat(admin.main()).contains("Kursen är sparad", "10,61", "2022-11-01", "för hand");
        admin.open("/admin/rates/new").press("Spara kursen", entered("10.61"));
        assertThat(admin.main()).contains("Samma kurs fanns redan. Inget är ändrat.");
        admin.open("/admin/rates/new").press("Spara kursen", entered("10.62"));
        assertThat(admin.status()).isEqualTo(422);
        assertThat(admin.errors())
                .containsExactly("Det finns redan en kurs, 10.6100. Kryssa i om din ska gälla i stället.");
        admin.press("Spara kursen", "replaces", "YES");
        assertThat(admin.main()).contains("Kursen är sparad", "10,62", "10,61");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate | 0.09",
                "rate | 11.1234567",
                "dayMonth | 13",
                "dayYear | 2027",
                "dayYear | 1998",
                "source | FOREX"
            })
    void whatIsNoRateIsSaidAtItsField(String field, String typed) {
        var admin = Browser.as("admin").open("/admin/rates/new");
        admin.press(
                "Spara kursen",
                "source",
                field.equals("source") ? typed : "RIKSBANK",
                "dayDay",
                "2",
                "dayMonth",
                field.equals("dayMonth") ? typed : "3",
                "dayYear",
                field.equals("dayYear") ? typed : "2021",
                "rate",
                field.equals("rate") ? typed : "10.1");
        assertThat(admin.status()).isEqualTo(422);
        assertThat(admin.select("#" + field.replaceAll("Month|Year", "") + "-error")
                        .text())
                .isNotBlank();
    }

    /** A missing rate is a hard stop, and whoever meets it reads who can mend it and where. */
    @Test
    void aMissingRateStopsTheDecisionUntilTheAdministratorEntersIt() {
        clock.moveTo(LocalDate.of(2027, 2, 26));
        var number = Story.received();
        Story.then(number, "officer", GrantCase::takeOn);
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        assertThat(officer.main())
                .contains("Eurokursen är inte inlagd", "26 februari 2027", "Administration, Eurokurser");
        var admin = Browser.as("admin").open("/admin/rates");
        assertThat(admin.main()).contains("Kursen från InforEuro som gäller i dag, 26 februari 2027, saknas.");
        admin.press("Läs in en fil")
                .press("Granska filen", "text", PLAIN + "2027-02;SEK;11.0500;INFOREURO;2027-02-01")
                .press("Läs in kurserna");
        assertThat(admin.main()).contains("Kurserna är inlästa").doesNotContain("saknas");
        assertThat(officer.open("/cases/" + number + "/aid").main()).doesNotContain("Eurokursen är inte inlagd");
        assertThat(Story.read(number, GrantCase::status)).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "officer", "decider", "manager", "auditor"})
    void ratesAreForAdministratorsAlone(String person) {
        var browser = Browser.as(person);
        assertThat(browser.open("/admin/rates").status()).isEqualTo(403);
        assertThat(browser.open(IMPORT).status()).isEqualTo(403);
        assertThat(browser.post("/admin/rates/new", "rate", "11").status()).isEqualTo(403);
        assertThat(browser.post(IMPORT, "list", "YQ").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var page = language.equals("sv") ? Chromium.as("admin") : Chromium.inEnglishAs("admin");
        for (var address : List.of("/admin/rates", "/admin/rates/new", IMPORT)) {
            page.navigate(address);
            PageGates.check(page);
            Chromium.screenshot(page, "rates" + address.replace('/', '-') + "-" + language, 1280);
        }
        page.locator("#text").fill("month;currency;rate\n2022-12;DKK;x");
        page.locator("main form button").click();
        PageGates.check(page);
        page.locator("#text").fill(PLAIN + "2022-12;SEK;11.0;INFOREURO;2022-12-02");
        page.locator("main form button").click();
        PageGates.check(page);
        Chromium.screenshot(page, "rates-preview-" + language, 1280);
        page.close();
    }

    private static void check(Browser admin, byte[] file) {
        admin.press("Granska filen", "list", new Browser.Upload("rates.csv", file));
    }

    private static Object[] entered(String rate) {
        return new Object[] {"source", "INFOREURO", "dayDay", "15", "dayMonth", "11", "dayYear", "2022", "rate", rate};
    }
}
