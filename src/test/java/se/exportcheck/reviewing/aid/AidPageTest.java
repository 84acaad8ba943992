package se.exportcheck.reviewing.aid;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidLedger;

/** The officer's pages on aid of minor importance. Each case is of a company that no other test gives aid to. */
@QuarkusTest
class AidPageTest {

    private static final String HOSTILE = "<script>alert(1)</script>'; drop table aid_entry; -- \u202E\uD83D\uDE80";
    private static final String CONFIRM = "Bekräfta vilka som är ett enda företag";
    private static final String ADD_LINK = "Lägg till ägarlänk";
    private static final String ADD_AID = "Lägg till stöd från annan stödgivare";

    @Inject
    FrozenClock clock;

    @Inject
    AidLedger ledger;

    @Inject
    EntityManager database;

    @Test
    void theOfficerConfirmsCountsAndProposes() {
        var number = Story.counted(Story.inReview());
        clock.forward(Duration.ofDays(2));
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        assertThat(plain(officer.main())).contains("Den är för gammal", "300 000,00 € kvar");
        officer.press("Spara beräkningen");
        assertThat(officer.main())
                .contains("Beräkningen är sparad.", "Den kan ligga till grund för ett förslag i dag och i morgon.");
    }

    /** What the company has declared holds on the day of the decision ((EU) 2023/2831 art. 7.4). */
    @Test
    void theCompanyIsAskedToConfirmWhatItHasDeclared() {
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        assertThat(officer.main()).contains("Företaget lämnade sina uppgifter om stöd 2 mars 2026.");
        officer.follow("Be företaget bekräfta uppgifterna");
        assertThat(officer.value("items")).startsWith("Bekräfta att uppgifterna om stöd av mindre betydelse");
        officer.press("Skicka begäran", "message", "Bekräfta före beslutet.");
        assertThat(Browser.as("applicant").open("/cases/" + number).main())
                .contains("Bekräfta att uppgifterna om stöd av mindre betydelse i ansökan fortfarande stämmer");
        assertThat(officer.open("/cases/" + number + "/aid").main()).doesNotContain("Be företaget bekräfta");
        assertThat(officer.open("/cases/" + number + "/request-completion/aid").status())
                .isEqualTo(409);
        assertThat(Browser.as("officer2")
                        .open("/cases/" + Story.inReview() + "/request-completion/aid")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aGrantIsNotProposedWithoutAFreshCalculationAndWhatWasTypedIsKept() {
        var number = Story.checked();
        clock.forward(Duration.ofDays(2));
        var officer = Browser.as("officer").open("/cases/" + number + "/propose");
        assertThat(officer.main()).contains("Spara en beräkning innan stöd föreslås.");
        officer.pressImpartially(
                "Skicka för beslut", "outcome", "GRANT", "reasons", "Stärker exporten.", "priority", "Ny marknad.");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).anyMatch(error -> error.contains("Räkna om på sidan"));
        assertThat(officer.value("reasons")).isEqualTo("Stärker exporten.");
        officer.pressImpartially(
                "Skicka för beslut",
                "outcome",
                "REFUSAL",
                "failed",
                "ELIG-12",
                "reasons",
                "Vanlig drift.",
                "unheard",
                "OBVIOUSLY_UNNECESSARY",
                "unheardReason",
                "Bara egna uppgifter.");
        assertThat(Story.read(number, GrantCase::status)).isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void newAidMakesTheCalculationStaleAndAnswersAtOnce() {
        var number = Story.counted(Story.inReview());
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        officer.press(ADD_AID).press("Lägg till", entry("250 000,00", "SEK", "2025"));
        assertThat(plain(officer.main()))
                .contains("Stödet är inlagt.", "har uppgifterna ändrats", "250 000,00 kr", "Almi: Rådgivning")
                .contains("InforEuro 2025-05-01");
        assertThat(officer.select("td:contains(InforEuro) + td").text()).endsWith("€");
    }

    @Test
    void aidOutsideTheThreeYearsIsShownAndDoesNotCount() {
        var number = Story.counted(Story.inReview());
        var officer = Browser.as("officer").open("/cases/" + number + "/aid/entries");
        officer.press("Lägg till", entry("300000", "EUR", "2022"));
        assertThat(plain(officer.main())).contains("utanför de tre åren, räknas inte", "300 000,00 € kvar");
    }

    /** DM-18: annulled by a court, it counts no longer, but only once that is registered. */
    @Test
    void anEntryIsCorrectedByAnotherAndStaysInTheHistory() {
        var number = Story.aided(Story.counted(Story.inReview()), "300000");
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        assertThat(plain(officer.main())).contains("0,00 € kvar");
        var correction = officer.select("a[href$=correction]").attr("href");
        officer.open(correction);
        officer.press("Rätta posten", "amount", "-1", "reason", "");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).hasSize(2);
        officer.press("Rätta posten", "amount", "0", "reason", "Upphävt av förvaltningsrätten.");
        assertThat(plain(officer.main()))
                .contains("Posten är rättad.", "300 000,00 € kvar", "Upphävt av förvaltningsrätten.")
                .contains("Poster som inte räknas");
        assertThat(officer.select("tbody tr")).isEmpty();
        assertThat(officer.open(correction).status()).as("corrected once").isEqualTo(404);
    }

    /** What the region has granted follows its decisions: nobody frees room and tells the register by hand. */
    @Test
    void whatTheRegionHasGrantedIsNotCorrectedByHand() {
        var number = Story.awaitingAcceptance();
        var granted = Story.<Long>in(() ->
                ledger.standing(List.of(Story.read(number, GrantCase::organisationNumber))).stream()
                        .filter(AidEntry::isGrant)
                        .findFirst()
                        .orElseThrow()
                        .id());
        var correction = "/cases/" + number + "/aid/entries/" + granted + "/correction";
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        assertThat(officer.select("a[href='" + correction + "']")).isEmpty();
        assertThat(officer.main()).contains("Ändras genom beslut");
        officer.open(correction);
        assertThat(officer.status()).isEqualTo(409);
        assertThat(officer.main()).contains("Ett ändringsbeslut i ärendet sänker posten", "registrera först domen");
        officer.post(correction, "amount", "0", "reason", "Vi ångrade oss.");
        assertThat(officer.status()).isEqualTo(409);
        assertThat(officer.open("/cases/" + number + "/aid").main()).doesNotContain("Vi ångrade oss.");

        Story.judged(number, Judgment.Result.UPHELD);
        assertThat(officer.open(correction).status()).isEqualTo(409);
    }

    @Test
    void anOfficerOfTheCompanyItselfCorrectsNothing() {
        var number = Story.aided(Story.counted(Story.inReview()), "1000");
        var company = Story.read(number, GrantCase::companyId);
        var correction = Browser.as("officer2")
                .open("/cases/" + number + "/aid")
                .select("a[href$=correction]")
                .attr("href");
        run("insert into membership (subject, name, email, entitlement, company_id)"
                + " values ('officer2', 'Olle', 'o@x.example', 'REGION', " + company + ")");
        try {
            var insider = Browser.as("officer2").open("/cases/" + number + "/aid");
            assertThat(insider.select("a[href$=correction]")).isEmpty();
            assertThat(insider.open(correction).status()).isEqualTo(403);
            assertThat(insider.post(correction, "amount", "0", "reason", "Vårt").status())
                    .isEqualTo(403);
        } finally {
            run("delete from membership where subject = 'officer2' and company_id = " + company);
        }
    }

    private void run(String sql) {
        Story.in(() -> database.createNativeQuery(sql).executeUpdate());
    }

    /** DM-11: by book value of the equity, two to one. */
    @Test
    void aidFollowsASplitByEquity() {
        var number = Story.aided(Story.counted(Story.inReview()), "90000");
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        officer.open(officer.select("a[href$=succession]").attr("href"));
        officer.press("Flytta stödet", "number1", "559990-0007", "name1", "Mälarsensor AB", "reason", "Delning");
        assertThat(officer.main()).contains("Stödet räknas nu hos");
        officer.open(officer.select("a[href$=succession]").attr("href"));
        officer.press(
                "Flytta stödet",
                "number1",
                "559990-0007",
                "name1",
                "Mälarsensor AB",
                "equity1",
                "2000000",
                "number2",
                "559999-1238",
                "name2",
                "Bergslagens Trähus AB",
                "equity2",
                "1000000",
                "reason",
                "Delning, kan inte härledas");
        assertThat(plain(officer.select("table").text()))
                .contains("60 000,00 €")
                .doesNotContain("30 000,00 €");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Bolag AB | 1 | number1",
                "5599900008 | Bolag AB | 1 | number1",
                "559990-0007 | '' | 1 | name1"
            })
    void aSuccessorIsAnEnterprise(String number, String name, String equity, String field) {
        var inCase = Story.aided(Story.counted(Story.inReview()), "90000");
        var officer = Browser.as("officer").open("/cases/" + inCase + "/aid");
        officer.open(officer.select("a[href$=succession]").attr("href"));
        officer.press("Flytta stödet", "number1", number, "name1", name, "equity1", equity, "reason", "Delning");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.select("#" + field + "-error").text()).isNotEmpty();
    }

    @Test
    void linksMakeAGroupUntilTheyAreEnded() {
        var number = Story.counted(Story.inReview());
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        officer.press(ADD_LINK)
                .press("Spara länken", owner("FOREIGN_ENTERPRISE", "DE HRB 4711", "Sensor Holding GmbH", "51"));
        assertThat(officer.main())
                .contains("Länken är inlagd.", "Sensor Holding GmbH, DE HRB 4711", "Inte bekräftat av en handläggare");
        assertThat(officer.buttons()).doesNotContain("Spara beräkningen");
        officer.press(CONFIRM).press("Bekräfta").press("Spara beräkningen");
        assertThat(officer.main()).contains("Beräkningen är sparad.");
        officer.press("Avsluta länken Sensor Holding GmbH – Mälarsensor AB");
        assertThat(officer.main()).contains("Länken är avslutad.", "Inga ägarlänkar är inlagda.");
    }

    @Test
    void aNaturalPersonsHoldingsAreDecidedOnWithAReason() {
        var number = Story.counted(Story.inReview());
        var officer = Browser.as("officer").open("/cases/" + number + "/aid/links");
        officer.press("Spara länken", owner("NATURAL_PERSON", "", "Anna Länk", "100"));
        officer.press(ADD_LINK)
                .press(
                        "Spara länken",
                        "owner",
                        "NATURAL_PERSON:ANNA LÄNK",
                        "owned",
                        "",
                        "ownedKind",
                        "SWEDISH_ENTERPRISE",
                        "ownedNumber",
                        "559999-2012",
                        "ownedName",
                        "Arboga Precision AB",
                        "votes",
                        "100");
        assertThat(officer.main())
                .contains("Länk bara genom en fysisk person, Anna Länk:", "Räknas tills vidare som ett enda företag.");
        officer.press(CONFIRM).press("Bekräfta");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).containsExactly("Välj om de är ett enda företag", "Ange skälet");
        officer.press("Bekräfta", "together0", "no", "reason0", "Olika marknader, ingen samordning.");
        assertThat(officer.main()).contains("Räknas var för sig. Olika marknader, ingen samordning.");
        assertThat(officer.select("main ul li").eachText()).noneMatch(line -> line.startsWith("Arboga"));
        endAll(officer);
    }

    @Test
    void aLinkThatClosesACircleIsRefusedWithItsWay() {
        var number = Story.counted(Story.inReview());
        var officer = Browser.as("officer").open("/cases/" + number + "/aid/links");
        officer.press("Spara länken", owner("FOREIGN_ENTERPRISE", "NO 1", "Nord AS", "60"));
        officer.press(ADD_LINK)
                .press(
                        "Spara länken",
                        "owner",
                        "SWEDISH_ENTERPRISE:5599900007",
                        "owned",
                        "FOREIGN_ENTERPRISE:NO 1",
                        "votes",
                        "60");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors())
                .singleElement()
                .asString()
                .contains("kontrollerar sig själv: Mälarsensor AB → Nord AS → Mälarsensor AB");
        assertThat(officer.value("votes")).isEqualTo("60");
        officer.open("/cases/" + number + "/aid/links")
                .press(
                        "Spara länken",
                        "owner",
                        "SWEDISH_ENTERPRISE:5599900007",
                        "owned",
                        "FOREIGN_ENTERPRISE:NO 1",
                        "votes",
                        "10");
        assertThat(officer.main()).contains("Ägandet går i cirkel.");
        endAll(officer);
    }

    @Test
    void nobodyHoldsMoreThanAllVotesTogether() {
        var number = Story.counted(Story.inReview());
        var officer = Browser.as("officer").open("/cases/" + number + "/aid/links");
        officer.press("Spara länken", owner("FOREIGN_ENTERPRISE", "NO 2", "Syd AS", "60"));
        officer.press(ADD_LINK).press("Spara länken", owner("FOREIGN_ENTERPRISE", "NO 3", "Väst AS", "40,5"));
        assertThat(officer.errors())
                .containsExactly("Tillsammans med andra länkar blir det 100,5 procent av rösterna i Mälarsensor AB");
        endAll(officer.open("/cases/" + number + "/aid"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | Bolag AB | 51 | ownerKind",
                "SWEDISH_ENTERPRISE | 5599900008 | Bolag AB | 51 | ownerNumber",
                "SWEDISH_ENTERPRISE | '' | Bolag AB | 51 | ownerNumber",
                "FOREIGN_ENTERPRISE | '' | Bolag AB | 51 | ownerNumber",
                "NATURAL_PERSON | '' | '' | 51 | ownerName",
                "NATURAL_PERSON | '' | <script>alert(1)</script> | 51 | ownerName",
                "NATURAL_PERSON | '' | Anna | 100,01 | votes",
                "NATURAL_PERSON | '' | Anna | -1 | votes",
                "NATURAL_PERSON | '' | Anna | hälften | votes",
                "NATURAL_PERSON | '' | Anna | '' | votes",
                "SWEDISH_ENTERPRISE | 559990-0007 | Vi själva | 51 | owned"
            })
    void whatIsNoLinkIsSaidAtTheField(String kind, String identity, String name, String votes, String field) {
        var number = Story.counted(Story.inReview());
        var officer = Browser.as("officer").open("/cases/" + number + "/aid/links");
        officer.press("Spara länken", owner(kind, identity, name, votes));
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.select("#" + field + "-error").text()).isNotEmpty();
        assertThat(officer.value("ownerName")).isEqualTo(name);
        assertThat(officer.open("/cases/" + number + "/aid").main()).contains("Inga ägarlänkar är inlagda.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-5", "0", "1,2,3", "1e9", "99999999999", HOSTILE})
    void anAmountThatCannotBeReadIsSaidAtTheField(String amount) {
        var number = Story.counted(Story.inReview());
        var officer = Browser.as("officer").open("/cases/" + number + "/aid/entries");
        officer.press("Lägg till", entry(amount, "SEK", "2025"));
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.select("#amount-error").text()).contains("Ange ett belopp");
        assertThat(officer.value("amount")).isEqualTo(amount);
        assertThat(officer.open("/cases/" + number + "/aid").main()).doesNotContain("Almi: Rådgivning, från");
    }

    @Test
    void hostileAndMissingWordsAreRefusedAndKept() {
        var number = Story.counted(Story.inReview());
        var officer = Browser.as("officer").open("/cases/" + number + "/aid/entries");
        officer.press("Lägg till", "giver", HOSTILE, "measure", "å".repeat(10_000), "amount", "1", "currency", "NOK");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(Stream.of("granted", "giver", "measure", "currency"))
                .allMatch(
                        field -> !officer.select("#" + field + "-error").text().isEmpty());
        assertThat(officer.value("giver")).isEqualTo(HOSTILE);
        assertThat(officer.html()).doesNotContain("<script>alert(1)");
        officer.press("Lägg till", entry("1", "EUR", "2027"));
        assertThat(officer.errors()).containsExactly("Datumet får inte ligga i framtiden");
    }

    @Test
    void theSameFormSentTwiceEntersTheAidOnce() {
        var number = Story.counted(Story.inReview());
        var officer = Browser.as("officer").open("/cases/" + number + "/aid/entries");
        var key = officer.value("submissionKey");
        for (var i = 0; i < 2; i++) {
            officer.open("/cases/" + number + "/aid/entries");
            var fields = new java.util.ArrayList<>(List.of(entry("77", "EUR", "2025")));
            fields.addAll(List.of("submissionKey", key));
            officer.press("Lägg till", fields.toArray());
        }
        assertThat(officer.select("tr:contains(77,00)")).hasSize(1);
    }

    @Test
    void theDecisionOnThePersonIsMadeOnWhatWasSeen() {
        var number = Story.counted(Story.inReview());
        var officer = Browser.as("officer").open("/cases/" + number + "/aid/undertaking");
        Browser.as("officer")
                .open("/cases/" + number + "/aid/links")
                .press("Spara länken", owner("FOREIGN_ENTERPRISE", "FI 9", "Öst Oy", "80"));
        officer.press("Bekräfta");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).singleElement().asString().contains("Länkarna har ändrats");
        officer.press("Bekräfta");
        assertThat(officer.main()).contains("Bekräftat.", "Öst Oy");
        endAll(officer);
    }

    @Test
    void othersReadAndDoNotWrite() {
        var number = Story.counted(Story.inReview());
        for (var person : List.of("auditor", "decider", "manager", "registrar")) {
            var reader = Browser.as(person).open("/cases/" + number + "/aid");
            assertThat(reader.status()).isEqualTo(200);
            assertThat(reader.buttons()).isEmpty();
            assertThat(reader.post("/cases/" + number + "/aid/calculation").status())
                    .isEqualTo(403);
            assertThat(reader.post("/cases/" + number + "/aid/entries").status())
                    .isEqualTo(403);
            assertThat(reader.post("/cases/" + number + "/aid/links").status()).isEqualTo(403);
            assertThat(reader.post("/cases/" + number + "/aid/undertaking").status())
                    .isEqualTo(403);
        }
        for (var person : List.of("applicant", "applicant2", "adviser", "officer-skane", "admin")) {
            assertThat(Browser.as(person).open("/cases/" + number + "/aid").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void whatIsNotConfirmedIsNotCounted() {
        var number = Story.received("Obekräftad");
        clock.forward(Duration.ofDays(1));
        var fresh = Story.received("Inkommen dagen efter");
        Story.act(fresh, "officer", GrantCase::takeOn);
        var officer = Browser.as("officer").open("/cases/" + fresh + "/aid");
        assertThat(officer.main()).contains("Inte bekräftat av en handläggare sedan ansökan kom in");
        var refused = officer.post("/cases/" + fresh + "/aid/calculation");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.main()).contains("är inte bekräftat av en handläggare");
        assertThat(Story.read(number, GrantCase::status)).isEqualTo(CaseStatus.RECEIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = Story.aided(Story.counted(Story.inReview()), "1234.56");
        Browser.as("officer")
                .open("/cases/" + number + "/aid/links")
                .press("Spara länken", owner("NATURAL_PERSON", "", "Gitta Grind", "100"));
        var officer = Browser.as("officer")
                .open("/cases/" + number + "/aid/links")
                .press(
                        "Spara länken",
                        "owner",
                        "NATURAL_PERSON:GITTA GRIND",
                        "owned",
                        "",
                        "ownedKind",
                        "FOREIGN_ENTERPRISE",
                        "ownedNumber",
                        "DK 77",
                        "ownedName",
                        "Grind ApS",
                        "votes",
                        "100");
        var succession = officer.select("a[href$=succession]").attr("href");
        var correction = officer.select("a[href$=correction]").attr("href");
        var page = language.equals("sv") ? Chromium.as("officer") : Chromium.inEnglishAs("officer");
        for (var address : List.of(
                "/cases/" + number + "/aid",
                "/cases/" + number + "/aid/entries",
                "/cases/" + number + "/aid/links",
                "/cases/" + number + "/aid/undertaking",
                succession,
                correction)) {
            page.navigate(address);
            PageGates.check(page);
            Chromium.screenshot(
                    page, "aid" + address.replaceAll(".*/aid", "").replaceAll("[/\\d]", "-") + language, 1000);
        }
        page.close();
        endAll(officer.open("/cases/" + number + "/aid"));
    }

    /** A judgment that annulled aid can be annulled itself. */
    @Test
    void whatWasAnnulledCanCountAgain() {
        var number = Story.aided(Story.counted(Story.inReview()), "4321");
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        officer.open(officer.select("a[href$=correction]").attr("href"))
                .press("Rätta posten", "amount", "0", "reason", "Dom i förvaltningsrätten");
        officer.open(officer.select("details li:contains(Dom i förvaltningsrätten) a")
                        .attr("href"))
                .press("Rätta posten", "amount", "4321", "reason", "Dom i kammarrätten");
        assertThat(plain(officer.select("tbody").text())).contains("4 321,00 €", "Dom i kammarrätten");
    }

    private static Object[] entry(String amount, String currency, String year) {
        return new String[] {
            "grantedDay",
            "5",
            "grantedMonth",
            "5",
            "grantedYear",
            year,
            "giver",
            "Almi",
            "measure",
            "Rådgivning",
            "amount",
            amount,
            "currency",
            currency
        };
    }

    private static Object[] owner(String kind, String number, String name, String votes) {
        return new String[] {"owner", "", "ownerKind", kind, "ownerNumber", number, "ownerName", name, "votes", votes};
    }

    /** The company stands alone again, for whoever tests next. */
    private static void endAll(Browser officer) {
        while (officer.buttons().stream().anyMatch(button -> button.startsWith("Avsluta länken"))) {
            officer.press(officer.buttons().stream()
                    .filter(button -> button.startsWith("Avsluta länken"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
