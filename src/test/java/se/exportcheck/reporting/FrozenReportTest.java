package se.exportcheck.reporting;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import se.exportcheck.Api;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.VeraPdf;
import se.exportcheck.numbers.Checksum;

/** What the committee was given stays as it was, whatever is corrected afterwards. */
@QuarkusTest
public class FrozenReportTest {

    private static final String HEADER =
            "dnr;received;decided;outcome;orgnr;company;municipality;size_class;kind;markets;strength_area;"
                    + "young_leader;applied_sek;granted_sek;paid_sek\n";

    /** The address of a frozen award report of the year. */
    public static String freeze(int year) {
        return freeze("/reports/awards/" + year);
    }

    /** The same of any report. */
    public static String freeze(String report) {
        return Browser.as("manager")
                .open(report + "/frozen")
                .press("Frys rapporten", "purpose", "Nämndens möte i mars")
                .path();
    }

    @Test
    void freezeCorrectFreezeAgain() {
        past(
                "RV030001;2003-01-09;2003-02-06;GRANT;5599900015;Exportbolag 1 AB;1980;1-9;GOODS;DE;;NO;100000;100000;100000");
        var first = freeze(2003);
        var pdf = bytes(first + "/sv.pdf");
        var figures = bytes(first + "/figures.json");
        assertThat(Browser.as("manager").open(first).main())
                .contains("Fryst rapport: Exportcheckar 2003", "Nämndens möte i mars")
                .contains("Fryst 2 mars 2026 kl. 09.00 av", "Inga siffror har ändrats sedan rapporten frystes.")
                .contains("En exportcheck beviljades.", "Regionen beviljade 100 000 kr")
                .contains(Checksum.of(pdf), Checksum.of(figures));
        past("RV030002;2003-03-01;2003-04-02;GRANT;5599900023;Exportbolag 2 AB;1980;1-9;SERVICE;NO;;NO;60000;50000;0");
        assertThat(Browser.as("manager").open(first).main())
                .contains(
                        "Exportcheckar 1 2",
                        "Beviljat belopp 100 000 kr 150 000 kr",
                        "Norge: Antal 0 1",
                        "Norge: Andel – 1",
                        "Västerås 1 2");
        assertThat(bytes(first + "/sv.pdf")).isEqualTo(pdf);
        assertThat(bytes(first + "/figures.json")).isEqualTo(figures);
        assertThat(JsonPath.from(new String(figures, UTF_8)).getInt("cheques")).isEqualTo(1);
        var second = freeze(2003);
        assertThat(second).isNotEqualTo(first);
        assertThat(Browser.as("auditor").open(second).main()).contains("Inga siffror har ändrats");
        assertThat(JsonPath.from(new String(bytes(second + "/figures.json"), UTF_8))
                        .getInt("cheques"))
                .isEqualTo(2);
        var list = Browser.as("auditor").open("/reports/awards/2003");
        assertThat(list.links()).doesNotContain("Frys rapporten");
        assertThat(list.select("a[href^=/reports/awards/2003/frozen/]").eachAttr("href"))
                .containsExactly(second, first);
    }

    @Test
    void everyFileIsThereInBothLanguages() throws IOException {
        past(
                "RV090001;2009-01-09;2009-02-06;GRANT;5599900015;Exportbolag 1 AB;1980;1-9;GOODS;DE,FR;;NO;100000;100000;0");
        past(
                "RV090002;2009-01-09;2009-02-06;GRANT;5599900023;Exportbolag 2 AB;1981;10-49;GOODS;CN;;NO;100000;100000;0");
        var frozen = freeze(2009);
        var charts = Browser.as("manager")
                .open("/reports/awards/2009")
                .select("main svg")
                .size();
        for (var language : List.of("sv", "en")) {
            var pdf = bytes(frozen + "/" + language + ".pdf");
            VeraPdf.check(pdf);
            assertThat(pictures(pdf)).as("charts").isPositive().isEqualTo(charts);
            Files.write(Path.of("target/report-" + language + ".pdf"), pdf);
        }
        assertThat(new String(bytes(frozen + "/en.csv"), UTF_8))
                .contains("Cheques by target country;DE;Germany;1;0,50\r\n");
        assertThat(sheets(bytes(frozen + "/sv.xlsx"))).contains("name=\"Kommun\"", "name=\"Land\"");
        assertThat(sheets(bytes(frozen + "/en.xlsx"))).contains("name=\"Municipality\"");
    }

    @Test
    void theReportOfNowIsMadeAsTheSameFiles() throws IOException {
        past("RV050001;2005-01-09;2005-02-06;GRANT;5599900015;Exportbolag 1 AB;1980;1-9;GOODS;DE;;NO;100000;100000;0");
        VeraPdf.check(bytes("/reports/awards/2005.pdf"));
        assertThat(sheets(bytes("/reports/awards/2005.xlsx"))).contains("name=\"Land\"");
        VeraPdf.check(bytes("/reports/awards/1999.pdf"));
    }

    @Test
    void whatCannotBeFrozenIsToldAtTheField() {
        var nothing = Browser.as("manager")
                .open("/reports/awards/1998/frozen")
                .press("Frys rapporten", "purpose", "Nämndens möte i mars");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.errors()).containsExactly("Det finns inga siffror för 1998 att frysa");
        assertThat(nothing.value("purpose")).isEqualTo("Nämndens möte i mars");
        for (var report : List.of("awards", "result", "effects")) {
            var ahead = Browser.as("manager")
                    .open("/reports/" + report + "/2099/frozen")
                    .press("Frys rapporten", "purpose", "Nämndens möte i mars");
            assertThat(ahead.status()).as(report).isEqualTo(422);
            assertThat(ahead.errors()).containsExactly("År 2099 har inte börjat");
        }
        assertThat(Browser.as("manager").open("/reports/unheard-of/2025/frozen").status())
                .isEqualTo(404);
        var empty = Browser.as("manager").open("/reports/awards/2026/frozen").press("Frys rapporten", "purpose", " ");
        assertThat(empty.errors()).containsExactly("Ange vad rapporten ska användas till");
    }

    @Test
    void onlyAManagerFreezesAndOnlyReadersRead() {
        past("RV060001;2006-01-09;2006-02-06;GRANT;5599900015;Exportbolag 1 AB;1980;1-9;GOODS;DE;;NO;100000;100000;0");
        var frozen = freeze(2006);
        assertThat(Browser.as("auditor").open("/reports/awards/2006/frozen").status())
                .isEqualTo(403);
        for (var person : List.of("officer", "decider", "payer", "applicant", "admin")) {
            var browser = Browser.as(person);
            for (var part : List.of("", "/sv.pdf", "/figures.json")) {
                assertThat(browser.open(frozen + part).status()).as(person).isEqualTo(403);
            }
        }
        var manager = Browser.as("manager");
        assertThat(manager.open(frozen.replace("2006", "2005")).status()).isEqualTo(404);
        assertThat(manager.open("/reports/awards/2006/frozen/999999999").status())
                .isEqualTo(404);
        assertThat(manager.open(frozen + "/de.pdf").status()).isEqualTo(404);
        assertThat(manager.open(frozen.replace("awards", "effects")).status())
                .as("another report of the same year")
                .isEqualTo(404);
    }

    @Test
    void sentTwiceItIsFrozenOnce() {
        past("RV070001;2007-01-09;2007-02-06;GRANT;5599900015;Exportbolag 1 AB;1980;1-9;GOODS;DE;;NO;100000;100000;0");
        var manager = Browser.as("manager").open("/reports/awards/2007/frozen");
        var key = manager.value("submissionKey");
        var first = manager.press("Frys rapporten", "purpose", "Möte").path();
        var again = manager.open("/reports/awards/2007/frozen")
                .press("Frys rapporten", "purpose", "Möte", "submissionKey", key)
                .path();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void pagesPassTheGatesInBothLanguages() {
        past("RV080001;2008-01-09;2008-02-06;GRANT;5599900015;Exportbolag 1 AB;1980;1-9;GOODS;DE;;NO;100000;100000;0");
        var frozen = freeze(2008);
        past(
                "RV080002;2008-03-01;2008-04-02;GRANT;5599900023;Exportbolag 2 AB;1981;10-49;SERVICE;NO;;NO;60000;50000;0");
        for (var page : List.of(Chromium.as("manager"), Chromium.inEnglishAs("manager"))) {
            var language = page.getAttribute("html", "lang");
            for (var path : List.of("/reports/awards/2008", "/reports/awards/2008/frozen", frozen)) {
                page.navigate(path);
                PageGates.check(page);
                var name = path.equals(frozen)
                        ? "reports-frozen"
                        : path.substring(1).replace('/', '-');
                Chromium.screenshot(page, name + "-" + language, 1280);
                Chromium.screenshot(page, name + "-" + language, 320);
            }
            page.close();
        }
    }

    /** A case of earlier years, entered later than it should have been. */
    private static void past(String row) {
        given().spec(Api.as("admin"))
                .contentType("text/csv")
                .body((HEADER + row + "\n").getBytes(UTF_8))
                .post("/api/v1/imports/cases")
                .then()
                .statusCode(200);
    }

    private static byte[] bytes(String path) {
        return Browser.as("manager").open(path).bytes();
    }

    /** How many pictures there are on paper. */
    public static int pictures(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return StreamSupport.stream(document.getPages().spliterator(), false)
                    .flatMap(page -> StreamSupport.stream(
                            page.getResources().getXObjectNames().spliterator(), false))
                    .toList()
                    .size();
        }
    }

    private static String sheets(byte[] book) throws IOException {
        var file = Files.write(Path.of("target/report.xlsx"), book);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), UTF_8);
        }
    }
}
