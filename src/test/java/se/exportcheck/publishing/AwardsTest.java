package se.exportcheck.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.exportcheck.Api;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.web.Csv;

/** Who got what, for anybody to read: of the year 2005 cheques of an old list, of today those made here. */
@QuarkusTest
class AwardsTest {

    private static final String HEAD = "dnr;received;decided;outcome;orgnr;company;municipality;size_class;kind;"
            + "markets;strength_area;young_leader;applied_sek;granted_sek;paid_sek\n";

    @BeforeAll
    static void importPastCases() {
        var rows = new StringBuilder(HEAD)
                .append(
                        "RV050901;2005-01-02;2005-02-03;GRANT;559990-0015;=Formel AB;1980;1-9;GOODS;DE;;NO;90000;80000;0\n")
                .append(
                        "RV050902;2005-01-03;2005-02-04;GRANT;19121212-1212;Anna Andersson;1983;0;SERVICE;NO;;YES;50000;50000;0\n")
                .append(
                        "RV050903;2005-01-04;2005-02-05;REFUSAL;559990-0023;Avslagna AB;1980;1-9;GOODS;DE;;NO;90000;0;0\n");
        for (var i = 0; i < 51; i++) {
            rows.append(
                    "RV04%04d;2004-01-02;2004-03-04;GRANT;559990-0031;Flersidiga AB;1980;1-9;GOODS;DE;;NO;60000;60000;0\n"
                            .formatted(9000 + i));
        }
        var answer = given().spec(Api.as("admin"))
                .contentType("text/csv")
                .body(rows.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports/cases")
                .asString();
        assertThat(answer).isEqualTo("{\"rows\":54,\"accepted\":54,\"rejected\":[]}");
    }

    @Test
    void aYearsChequesAreThereForAnybody() {
        var page = Browser.anonymous().open("/awards/2005");
        assertThat(page.main())
                .contains("2 checkar 2005, tillsammans 130 000 kr", "=Formel AB RV050901", "Västerås", "80 000 kr")
                .doesNotContain("Avslagna AB");
        assertThat(page.open("/awards/2003").main()).contains("Inga checkar har beviljats 2003");
    }

    @Test
    void aSoleTraderIsNeitherNamedNorNumbered() {
        assertThat(Browser.anonymous().open("/awards/2005").main())
                .contains("Enskild firma RV050902")
                .doesNotContain("Anna Andersson");
        assertThat(csv() + json()).contains("RV050902").doesNotContain("Anna Andersson", "1212");
    }

    @Test
    void aChequeIsPublicWhenTheDecisionIsSent() {
        var decided = Story.decided();
        assertThat(csv()).doesNotContain(decided.value());
        Story.act(decided, "registrar", GrantCase::dispatch);
        assertThat(csv())
                .contains("vastmanland-" + decided + ";" + decided + ";Mälarsensor AB;559990-0007;Mässa i Hamburg");
        assertThat(Browser.anonymous().open("/awards").main()).contains("Mälarsensor AB");
    }

    @Test
    void aRegionShowsItsOwnAlone() {
        assertThat(Browser.anonymous()
                        .open("/regions/skane")
                        .open("/awards/2005")
                        .main())
                .contains("Inga checkar har beviljats");
        assertThat(Browser.as("officer-skane").open("/open-data/awards.csv").html())
                .doesNotContain("RV0509");
    }

    @Test
    void aYearIsPagedToItsEnd() {
        var browser = Browser.anonymous().open("/awards/2004");
        assertThat(browser.select("tbody tr")).hasSize(50);
        browser.follow("Nästa sida →");
        assertThat(browser.select("tbody tr")).hasSize(1);
        assertThat(browser.links()).doesNotContain("Nästa sida →");
        assertThat(browser.open("/awards/2004?after=nonsense").select("tbody tr"))
                .hasSize(50);
    }

    @Test
    void theFilesMayBeKeptAndUsedByOthers() {
        var file = Browser.anonymous().open("/open-data/awards.csv");
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(file.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(file.header("Vary")).contains("Cookie");
        assertThat(csv())
                .startsWith(Csv.BYTE_ORDER_MARK + "id;number;recipient;organisationNumber;purpose;municipalityCode;"
                        + "municipality;decidedOn;grantedSek\r\n")
                .contains("vastmanland-RV050901;RV050901;'=Formel AB;559990-0015;;1980;Västerås;2005-02-03;80000\r\n");
    }

    @Test
    void jsonIsAsItsSchemaSays() throws IOException {
        var json = new ObjectMapper();
        var schema = json.readTree(
                Browser.anonymous().open("/open-data/awards.schema.json").bytes());
        var described = names(schema.at("/items/properties"));
        assertThat(described).isEqualTo(OpenColumn.codes());
        var awards = json.readTree(json());
        assertThat(awards).allSatisfy(award -> assertThat(names(award)).isEqualTo(described));
        assertThat(StreamSupport.stream(awards.spliterator(), false)
                        .filter(award -> award.get("number").asText().equals("RV050901"))
                        .toList())
                .singleElement()
                .satisfies(award -> {
                    assertThat(award.get("grantedSek").asLong()).isEqualTo(80_000);
                    assertThat(award.get("decidedOn").asText()).isEqualTo("2005-02-03");
                    assertThat(award.get("purpose").isNull()).isTrue();
                });
    }

    @Test
    void thePagesPassTheGatesInBothLanguages() {
        for (var page : List.of(Chromium.anonymous(), Chromium.anonymousInEnglish())) {
            for (var address : List.of("/awards", "/awards/2005", "/awards/2003", "/open-data")) {
                page.navigate(address);
                PageGates.check(page);
            }
            page.navigate("/awards/2005");
            Chromium.screenshot(page, "awards-" + page.getAttribute("html", "lang"), 1280);
            Chromium.screenshot(page, "awards-" + page.getAttribute("html", "lang"), 320);
            page.navigate("/open-data");
            Chromium.screenshot(page, "open-data-" + page.getAttribute("html", "lang"), 1280);
            page.close();
        }
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String csv() {
        return text("/open-data/awards.csv");
    }

    private static String json() {
        return text("/open-data/awards.json");
    }

    private static String text(String address) {
        return new String(Browser.anonymous().open(address).bytes(), StandardCharsets.UTF_8);
    }
}
