package se.exportcheck.administering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Api;
import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.cases.Cases;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.people.Regions;

@QuarkusTest
class ImportApiTest {

    private static final String HEADER =
            "dnr;received;decided;outcome;orgnr;company;municipality;size_class;kind;markets;strength_area;young_leader;applied_sek;granted_sek;paid_sek\n";
    private static final String ROW =
            "RV150001;2015-01-02;2015-02-03;GRANT;5599900015;Exportbolag 1 AB;1980;1-9;GOODS;DE;;;100000;50000;50000\n";

    @Inject
    Cases cases;

    @Inject
    Regions regions;

    @Inject
    AidLedger ledger;

    @Test
    void dryRunStoresNothing() {
        import_("admin", HEADER + ROW.replace("RV150001", "RV150099"), true)
                .statusCode(200)
                .body("rows", equalTo(1))
                .body("accepted", equalTo(1))
                .body("rejected", hasSize(0));
        assertThat(numbersOf("RV150099")).isZero();
    }

    @Test
    void theSameListAgainChangesNothingAndOtherContentIsRejected() {
        var list = HEADER + ROW.replace("RV150001", "RV150002");
        import_("admin", list, false).statusCode(200).body("accepted", equalTo(1));
        import_("admin", list, false).statusCode(200).body("accepted", equalTo(1));
        assertThat(numbersOf("RV150002")).isEqualTo(1);
        import_("admin", list.replace(";DE;", ";NO;"), false)
                .statusCode(422)
                .body("rejected[0].line", equalTo(2))
                .body("rejected[0].field", equalTo("dnr"));
    }

    @Test
    void everyCaseTellsWhoImportedItAndFromWhichFile() throws Exception {
        var list = HEADER + ROW.replace("RV150001", "RV150021") + ROW.replace("RV150001", "RV150022");
        import_("admin", list, false).statusCode(200);
        import_("admin", list + ROW.replace("RV150001", "RV150023"), false).statusCode(200);
        var checksum = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8)));
        for (var number : List.of("RV150021", "RV150022")) {
            var officer = Browser.as("officer").open("/cases/" + number);
            assertThat(officer.main())
                    .containsOnlyOnce("Ärendet lästes in från en lista över tidigare ärenden")
                    .contains("Adam Norén", "2 mars 2026", "SHA-256 " + checksum);
        }
        assertThat(Browser.as("officer").open("/cases/RV150023").main()).doesNotContain(checksum);
    }

    @Test
    void theCompanyReadsItsOwnPastCase() {
        var list = HEADER + ROW.replace("RV150001", "RV150031").replace("5599900015", "5599900007");
        import_("admin", list, false).statusCode(200);
        var sofia = Browser.as("applicant").open("/cases/RV150031");
        assertThat(sofia.status()).isEqualTo(200);
        assertThat(sofia.main().replace('\u00a0', ' '))
                .contains("RV150031", "Bifall", "50 000 kr")
                .doesNotContain("SHA-256", "Adam", "Beslut väntas");
        assertThat(sofia.select("main a[href$=decision]")).isEmpty();
        assertThat(sofia.open("/my/cases").main()).contains("RV150031");
    }

    /** Nothing is paid here of a case that was decided elsewhere, so that no payment of it can be stopped. */
    @Test
    void thePaymentsOfAPastCaseAreNotStopped() {
        import_("admin", HEADER + ROW.replace("RV150001", "RV150041"), false).statusCode(200);
        var officer = Browser.as("officer").open("/cases/RV150041/claims");
        assertThat(officer.status()).isEqualTo(200);
        assertThat(officer.select("main a[href$=stops/new]")).isEmpty();
        assertThat(officer.open("/cases/RV150041/stops/new").status()).isEqualTo(409);
        assertThat(officer.main()).contains("Det finns inget kvar att betala ut i ärendet");
    }

    /** DM-R4: what was granted within three years of today, 2 March 2026, takes of the room. */
    @ParameterizedTest
    @CsvSource({
        "RV230101, 2023-03-02, GRANT, 50000.00",
        "RV230102, 2023-03-01, GRANT,",
        "RV250103, 2025-02-03, PARTIAL_GRANT, 50000.00",
        "RV250104, 2025-02-03, REFUSAL,"
    })
    void aChequeOfTheLastThreeYearsIsInTheLedgerOnce(
            String number, String decided, String outcome, @Nullable String counted) {
        var row = ROW.replace("RV150001", number).replace("2015-02-03", decided).replace("GRANT", outcome);
        var list = HEADER + (outcome.equals("REFUSAL") ? row.replace("50000;50000", "0;0") : row);
        import_("admin", list, true).statusCode(200);
        assertThat(entered(number)).isEmpty();
        import_("admin", list, false).statusCode(200);
        import_("admin", list, false).statusCode(200);
        assertThat(entered(number)).isEqualTo(counted == null ? List.of() : List.of(counted));
    }

    @Test
    void theOfficerSeesAnImportedChequeAmongWhatTheCompanyHasHad() {
        var row = ROW.replace("RV150001", "RV250105").replace("2015-02-03", "2025-02-03");
        import_("admin", HEADER + row.replace("5599900015", "5599900007"), false)
                .statusCode(200);
        var ledgerPage = Browser.as("officer").open("/cases/" + Story.inReview() + "/aid");
        assertThat(ledgerPage.select("tr:contains(RV250105)").text().replace('\u00a0', ' '))
                .contains("2025-02-03", "Region Västmanland", "50 000,00 kr", "InforEuro 2025-02-01", "€");
        Story.counted(Story.inReview());
    }

    /** The amounts that count of an imported cheque. */
    private List<String> entered(String number) {
        return Story.in(() -> ledger.standing(List.of(OrganisationNumber.fromString("5599900015"))).stream()
                .filter(entry -> entry.measure().endsWith(number))
                .map(entry -> entry.amount().toPlainString())
                .toList());
    }

    @Test
    void oneBadRowAndNothingIsStored() {
        var list = HEADER
                + ROW.replace("RV150001", "RV150003")
                + ROW.replace("RV150001", "RV150004").replace("GRANT", "MAYBE");
        import_("admin", list, false)
                .statusCode(422)
                .body("rows", equalTo(2))
                .body("accepted", equalTo(0))
                .body("rejected[0].line", equalTo(3))
                .body("rejected[0].field", equalTo("outcome"));
        assertThat(numbersOf("RV150003")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RV150001       | RV1500           | dnr
            RV150001       | ''               | dnr
            2015-01-02     | 2015-13-02       | received
            2015-02-03     | 2014-02-03       | decided
            2015-02-03     | 2099-02-03       | decided
            GRANT          | grant            | outcome
            5599900015     | 5599900016       | orgnr
            5599900015     | 8112189876       | orgnr
            5599900015     | hej              | orgnr
            1980           | 9999             | municipality
            1-9            | 1-5              | size_class
            GOODS          | THINGS           | kind
            DE             | ZZ               | markets
            DE             | SE               | markets
            DE             | DE,DE            | markets
            DE             | DE,              | markets
            ;;;100000      | ;SPACE;;100000   | strength_area
            ;;;100000      | ;;MAYBE;100000   | young_leader
            100000;50000   | -1;50000         | applied_sek
            100000;50000   | 1e5;50000        | applied_sek
            50000;50000    | 0;0              | granted_sek
            50000;50000    | 50000;50001      | paid_sek
            """)
    void aBadValueIsNamed(String good, String bad, String field) {
        import_("admin", HEADER + ROW.replace(good, bad), true)
                .statusCode(422)
                .body("rejected.field", hasItem(field))
                .body("rejected[0].line", equalTo(2));
    }

    @Test
    void moneyWithoutAGrantIsRejected() {
        import_("admin", HEADER + ROW.replace("GRANT", "REFUSAL"), true)
                .statusCode(422)
                .body("rejected.field", equalTo(List.of("granted_sek")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u0007", "\u200b"})
    void invisibleCharactersAreRejected(String hostile) {
        import_("admin", HEADER + ROW.replace("Exportbolag", "Export" + hostile), true)
                .statusCode(422)
                .body("rejected.field", equalTo(List.of("company")));
    }

    @Test
    void hostileWordsAreOnlyWords() {
        import_("admin", HEADER + ROW.replace("Exportbolag 1 AB", "\"<script>'); drop table company; -- 🚢\""), true)
                .statusCode(200);
        import_("admin", HEADER + ROW.replace("Exportbolag", "x".repeat(10_000)), true)
                .statusCode(422)
                .body("rejected.field", equalTo(List.of("company")));
    }

    @Test
    void theFileItselfCanBeWrong() {
        faultOf("", "file", 1);
        faultOf(HEADER, "file", 1);
        faultOf(HEADER.replace("orgnr;", "") + ROW, "orgnr", 1);
        faultOf(HEADER.replace("paid_sek", "paid_sek;colour") + ROW.replace("\n", ";red\n"), "colour", 1);
        faultOf(HEADER.replace("kind", "orgnr") + ROW, "kind", 1);
        faultOf(HEADER + ROW.replace("\n", ";1\n"), "row", 2);
        faultOf(HEADER + "\n" + ROW + "RV;\n", "row", 4);
        faultOf(HEADER + ROW + ROW, "dnr", 3);
        faultOf(HEADER + ROW + "\"RV150009;", "file", 3);
        given().spec(Api.as("admin"))
                .contentType("text/csv")
                .body((HEADER + ROW.replace("Export", "Åker")).getBytes(StandardCharsets.ISO_8859_1))
                .post("/api/v1/imports/cases")
                .then()
                .statusCode(422)
                .body("rejected[0].line", equalTo(2))
                .body("rejected[0].field", equalTo("file"));
    }

    @Test
    void byteOrderMarkAndOrderOfColumnsDoNotMatter() {
        var list =
                "\ufeffpaid_sek;dnr;received;decided;outcome;orgnr;company;municipality;size_class;kind;markets;strength_area;young_leader;applied_sek;granted_sek\r\n"
                        + "0;RV150005;2015-01-02;2015-02-03;GRANT;559990-0015;Åke AB;1980;1-9;GOODS;DE,NO;;YES;100000;50000\r\n";
        import_("admin", list, true).statusCode(200).body("accepted", equalTo(1));
    }

    @Test
    void messagesSpeakTheLanguageAskedFor() {
        assertThat(messages("sv")).containsExactly("Kommunkoden är okänd");
        assertThat(messages("en")).containsExactly("The municipality code is unknown");
    }

    @Test
    void onlyAdministratorsImportAndOnlyWithAToken() {
        import_("manager", HEADER + ROW, true).statusCode(403).contentType("application/problem+json");
        import_("officer", HEADER + ROW, true).statusCode(403);
        given().baseUri(Browser.root())
                .redirects()
                .follow(false)
                .contentType("text/csv")
                .body(HEADER + ROW)
                .post("/api/v1/imports/cases")
                .then()
                .statusCode(401);
    }

    private List<String> messages(String language) {
        var body = given().spec(Api.as("admin"))
                .header("Accept-Language", language)
                .contentType("text/csv")
                .body((HEADER + ROW.replace("1980", "9999")).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports/cases?dryRun=true")
                .body()
                .asString();
        return JsonPath.from(body).getList("rejected.message");
    }

    private static void faultOf(String file, String field, int line) {
        import_("admin", file, true)
                .statusCode(422)
                .body("rejected[0].line", equalTo(line))
                .body("rejected[0].field", equalTo(field));
    }

    private static ValidatableResponse import_(String person, String file, boolean dryRun) {
        return given().spec(Api.as(person))
                .contentType("text/csv")
                .queryParam("dryRun", dryRun)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports/cases")
                .then();
    }

    private long numbersOf(String number) {
        return regions.inRegion(
                "vastmanland", () -> cases.count("number", se.exportcheck.cases.CaseNumber.fromString(number)));
    }
}
