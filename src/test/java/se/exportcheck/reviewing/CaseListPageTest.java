package se.exportcheck.reviewing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.web.Spreadsheet;

@QuarkusTest
class CaseListPageTest {

    private static final String CUT_OFF = "Math.max(0, ...[...document.querySelectorAll('.app-table-scroll')]"
            + ".map(table => table.scrollWidth - table.clientWidth))";

    @Inject
    EntityManager database;

    @Inject
    FrozenClock clock;

    @Test
    void partOfAWordIsEnoughToFindACase() {
        var number = Story.received("Solcellsmässan i Lyon");
        var browser = Browser.as("officer").open("/cases").press("Använd filter", "q", "cellsmäss lyo");
        assertThat(numbers(browser)).containsExactly(number.value());
        assertThat(browser.main()).contains("1 ärende", "Sök: cellsmäss lyo", "Mälarsensor AB", "Inkommen");
        assertThat(browser.follow("Ta bort filtret Sök: cellsmäss lyo").value("q"))
                .isEmpty();
    }

    @Test
    void filtersStayInTheAddressAndCombine() {
        var mine = Story.then(Story.received("Kombifilter"), "officer", GrantCase::takeOn);
        var free = Story.received("Kombifilter");
        var browser = Browser.as("officer");
        assertThat(numbers(browser.open("/cases?q=kombifilter"))).containsExactly(free.value(), mine.value());
        assertThat(numbers(browser.open("/cases?q=kombifilter&officer=mine"))).containsExactly(mine.value());
        assertThat(numbers(browser.open("/cases?q=kombifilter&officer=nobody"))).containsExactly(free.value());
        assertThat(numbers(browser.open("/cases?q=kombifilter&status=IN_REVIEW")))
                .containsExactly(mine.value());
        assertThat(
                        numbers(
                                browser.open(
                                        "/cases?q=kombifilter&municipality=1980&sizeClass=10-49&offering=GOODS&market=DE"
                                                + "&strengthArea=ENERGY_AUTOMATION&youngLeader=NO&receivedFrom=2026-03-02&receivedTo=2026-03-02")))
                .hasSize(2);
        assertThat(numbers(browser.open("/cases?q=kombifilter&market=FR"))).isEmpty();
        assertThat(browser.main()).contains("Inga ärenden matchar.", "Marknad: Frankrike");
        assertThat(numbers(browser.open("/cases?q=kombifilter&decidedYear=2026&outcome=GRANT")))
                .isEmpty();
    }

    @Test
    void wordsWithAColonBecomeFiltersInBothLanguages() {
        var mine = Story.then(Story.received("Sökordsmässan"), "officer", GrantCase::takeOn);
        var free = Story.received("Sökordsmässan");
        var browser = Browser.as("officer").open("/cases");
        assertThat(browser.select("main details").text()).contains("handläggare:jag", "inkom:2026-01");
        browser.press("Använd filter", "q", "sökordsm status:granskning handläggare:jag marknad:Tyskland");
        assertThat(numbers(browser)).containsExactly(mine.value());
        assertThat(browser.value("q")).isEqualTo("sökordsm");
        assertThat(browser.main())
                .contains("Sök: sökordsm", "Status: Beredning", "Handläggare: Mina", "Marknad: Tyskland");
        assertThat(numbers(browser.follow("Ta bort filtret Status: Beredning"))).containsExactly(mine.value());
        assertThat(numbers(browser.follow("Ta bort filtret Handläggare: Mina")))
                .containsExactly(free.value(), mine.value());
        for (var found :
                List.of("amount:>1", "belopp:<=999999999", "received:2026-03", "försenad:nej", "ort:Västerås")) {
            assertThat(numbers(browser.press("Använd filter", "q", "sökordsm " + found)))
                    .as(found)
                    .hasSize(2);
            browser.open("/cases");
        }
        for (var empty : List.of("belopp:<1", "amount:>999999999", "inkom:<2026-03", "late:yes", "kommun:Köping")) {
            assertThat(numbers(browser.press("Använd filter", "q", "sökordsm " + empty)))
                    .as(empty)
                    .isEmpty();
            browser.open("/cases");
        }
        clock.forward(Duration.ofDays(400));
        assertThat(numbers(browser.press("Använd filter", "q", "sökordsm försenad:ja")))
                .hasSize(2);
        assertThat(Browser.inEnglishAs("officer")
                        .open("/cases?q=s%C3%B6kordsm+late:yes+officer:nobody")
                        .main())
                .contains("Late: Yes", "Case officer: ", free.value());
    }

    @Test
    void aWordThatIsNotKnownIsSaidAtTheFieldWithThoseThatAre() {
        var number = Story.received("Okändordsmässan");
        var browser = Browser.as("officer")
                .open("/cases")
                .press("Använd filter", "q", "okändords projekt:Lyon inkom:igår marknad:Tyskland");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.select("#q-error").text())
                .contains("Sökordet ”projekt” finns inte. De som finns är status, handläggare, kommun,");
        assertThat(browser.errors()).hasSize(2).last().asString().contains("”inkom:igår”", "inkom:2026-01");
        assertThat(browser.value("q")).isEqualTo("okändords projekt:Lyon inkom:igår");
        assertThat(numbers(browser)).containsExactly(number.value());
        assertThat(browser.main()).contains("Sök: okändords", "Marknad: Tyskland");
        assertThat(browser.follow("Ta bort filtret Sök: okändords").value("q")).isEqualTo("projekt:Lyon inkom:igår");
        assertThat(browser.open("/cases/list.csv?q=inkom:ig%C3%A5r").status()).isEqualTo(422);
        assertThat(browser.open("/cases/list.csv?q=ok%C3%A4ndords+marknad:Tyskland")
                        .html())
                .contains(number.value());
        var english = Browser.inEnglishAs("officer").open("/cases?q=projekt:Lyon");
        assertThat(english.errors().getFirst()).contains("There are status, officer, municipality,");
        assertThat(Browser.as("applicant").open("/cases?q=status:x&market=DE").status())
                .isEqualTo(200);
    }

    /** The whole list, longer than a page, narrowed and sorted as on the page. */
    @Test
    void theListIsTakenAwayAsAFile() throws IOException {
        var numbers = IntStream.range(0, 3)
                .mapToObj(each -> Story.received("Filhämtning").value())
                .sorted()
                .toList();
        var officer = Browser.as("officer").open("/cases?q=filhämtning&sort=company");
        var links = officer.select("main a[download]").eachAttr("href");
        assertThat(links).hasSize(2).allMatch(link -> link.contains("q=") && link.contains("sort=company"));
        var csv = officer.open(links.getLast());
        assertThat(csv.header("Content-Disposition")).contains("cases.csv");
        var lines = csv.html().lines().toList();
        assertThat(lines.getFirst())
                .endsWith("Nummer;Företag;Status;Utgång;Inkommen;Sista dag;Sökt;Beviljat;Handläggare");
        assertThat(lines.stream().skip(1).map(line -> line.split(";")[0])).containsExactlyInAnyOrderElementsOf(numbers);
        var xlsx = officer.open(links.getFirst());
        assertThat(xlsx.header("Content-Type")).isEqualTo(Spreadsheet.TYPE.toString());
        var kept = Files.createTempFile("cases", ".xlsx");
        Files.write(kept, xlsx.bytes());
        try (var zip = new ZipFile(kept.toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            assertThat(new String(sheet.readAllBytes(), UTF_8)).contains(numbers);
        } finally {
            Files.delete(kept);
        }
        assertThat(officer.open("/cases/list.csv?decidedYear=20x6").status()).isEqualTo(422);
        assertThat(Browser.as("applicant").open("/cases/list.csv").status()).isEqualTo(403);
        assertThat(Browser.as("adviser").open("/cases/list.xlsx").status()).isEqualTo(403);
    }

    @Test
    void aFilterThatCannotBeReadIsNamedAndTheOthersKept() {
        var number = Story.received("Felfilter");
        var browser = Browser.as("officer")
                .open("/cases?q=felfilter&receivedFrom=igår&municipality=9999&decidedYear=20x6&sort=shoe&after=1");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.title()).startsWith("Fel: Ärenden");
        assertThat(browser.errors())
                .hasSize(5)
                .contains("Inkommen från: värdet kunde inte läsas och används inte. Övriga filter gäller.");
        assertThat(numbers(browser)).containsExactly(number.value());
        assertThat(browser.value("receivedFrom")).isEqualTo("igår");
    }

    @Test
    void manyCasesArePagedForwardAndBack() {
        IntStream.range(0, 27).forEach(i -> Story.received("Sidbytet"));
        var browser = Browser.as("officer").open("/cases?q=sidbytet&sort=company");
        var first = numbers(browser);
        assertThat(first).hasSize(25);
        assertThat(browser.main()).contains("27 ärenden");
        var second = numbers(browser.follow("Nästa sida →"));
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(numbers(browser.follow("← Föregående sida"))).isEqualTo(first);
        assertThat(browser.select("th[aria-sort=ascending]").text()).startsWith("Företag");
    }

    @Test
    void aSortIsALinkThatSaysSo() {
        var browser = Browser.as("officer").open("/cases");
        assertThat(browser.select("th[aria-sort=descending]").text()).startsWith("Inkommen");
        browser.follow("Sista dag");
        assertThat(browser.select("th[aria-sort=ascending]").text()).startsWith("Sista dag");
    }

    @Test
    void htmxGetsTheListAloneAtTheSameAddress() {
        Story.received("Delvis");
        var whole = Browser.as("officer").open("/cases?q=delvis");
        assertThat(whole.header("Vary")).contains("HX-Request");
        var part = whole.openPartially("/cases?q=delvis");
        assertThat(part.html().strip()).startsWith("<div id=\"cases\"");
        assertThat(numbers(part)).isEqualTo(numbers(whole.open("/cases?q=delvis")));
    }

    @Test
    void aCompanySeesItsOwnAndNothingOfTheRegions() {
        var number = Story.decided();
        var found = "/cases?status=DECIDED&officer=nobody&q=" + number.value();
        var browser = Browser.as("applicant").open(found);
        assertThat(browser.main()).contains(number.value(), "Under granskning").doesNotContain("Beslutad", "Beviljat");
        assertThat(numbers(Browser.as("officer").open("/cases?q=" + number.value())))
                .contains(number.value());
        assertThat(numbers(Browser.as("applicant2").open(found))).doesNotContain(number.value());
        assertThat(numbers(Browser.as("officer-skane").open(found))).doesNotContain(number.value());
    }

    @Test
    void theListPassesTheGatesInBothLanguages() {
        Story.received("Grindar");
        for (var page : List.of(Chromium.as("officer"), Chromium.inEnglishAs("officer"))) {
            for (var address : List.of(
                    "/cases",
                    "/cases?market=DE&sizeClass=10-49",
                    "/cases?market=XX&q=no+such",
                    "/cases?q=none+x:y+inkom:x")) {
                page.navigate(address);
                PageGates.check(page);
            }
            page.navigate("/cases?market=DE");
            Chromium.screenshot(page, "cases-" + page.getAttribute("html", "lang"), 1280);
            Chromium.screenshot(page, "cases-" + page.getAttribute("html", "lang"), 320);
            page.close();
        }
    }

    @Test
    void noColumnIsCutOffAtTheUsualWidth() {
        Story.awaitingAcceptance();
        Story.awaitingCompletion();
        Story.received("Affärsutvecklingsmässan för energieffektiviseringslösningar i Nordrhein-Westfalen");
        var longName = Story.received("Mässa om effektivisering");
        Story.in(() -> database.createQuery("update GrantCase c set c.companyName = :name where c.number = :number")
                .setParameter("name", "Nordeuropeiskaenergieffektiviseringslösningarna i Mälardalen AB")
                .setParameter("number", longName)
                .executeUpdate());
        clock.forward(Duration.ofDays(400));
        for (var page : List.of(Chromium.as("officer"), Chromium.inEnglishAs("officer"))) {
            for (var address : List.of("/cases?q=m%C3%A4ssa", "/cases?q=m%C3%A4ssa&sort=granted", "/inbox")) {
                page.navigate(address);
                var name = address.replaceAll("\\W+", "-") + "-" + page.getAttribute("html", "lang");
                Chromium.screenshot(page, "fits" + name, 320);
                Chromium.screenshot(page, "fits" + name, 1280);
                assertThat(page.evaluate(CUT_OFF)).as(address).isEqualTo(0);
            }
            page.close();
        }
    }

    private static List<String> numbers(Browser browser) {
        return new ArrayList<>(browser.select("tbody a.app-number").eachText());
    }
}
