package se.exportcheck.administering.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Database;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;

/** A scheme's versions: written by one administrator, read and published by another, never edited afterwards. */
@QuarkusTest
class SchemeVersionsTest {

    private static final String SCHEMES = "/admin/schemes";

    @Inject
    FrozenClock clock;

    @Test
    void aNewVersionIsWrittenComparedAndPublishedByASecondPersonAndOldCasesKeepTheirs() {
        var old = Story.received();
        clock.moveTo(LocalDate.of(2031, 1, 2));
        var browser = Browser.as("admin").open("/admin").follow("Stödformer");
        // Other tests make schemes of the same name.
        browser.open(browser.select("table:has(caption:matchesOwn(^EXPORT$)) a:matches(^Exportcheck, version 1$)")
                .getFirst()
                .absUrl("href"));
        browser.press("Ny version från den här");
        assertThat(browser.main()).contains("Utkastet är gjort", "Inget ärende bygger på det", "Adam Norén");
        var draft = browser.path();
        browser.follow("Ändra Belopp och andel").press("Spara", "maxGrant", "300 000 kr", "shareMax", "45,5");
        assertThat(browser.main()).contains("Sparat", "300 000 kr", "45,5 %");
        browser.follow("Ändra Namn och giltighet").press("Spara", day("validFrom", 1, 2, 2031));

        browser.follow("Jämför med version 1");
        assertThat(browser.select("tbody tr").eachText())
                .containsExactly(
                        "Gäller från och med 1 januari 2023 1 februari 2031",
                        "Högsta stödandel 50 % 45,5 %",
                        "Högsta stöd 250 000 kr 300 000 kr");

        browser.open(draft).press("Gå till publicering");
        assertThat(browser.main()).contains("Du har skrivit i utkastet. En annan administratör publicerar det.");
        assertThat(browser.buttons()).doesNotContain("Publicera");
        browser.post(draft + "/publish", "version", version(draft));
        assertThat(browser.status()).isEqualTo(409);

        var second = Browser.as("admin2").open(draft).press("Gå till publicering");
        assertThat(second.main()).contains("från och med 1 februari 2031", "Högsta stöd 250 000 kr 300 000 kr");
        assertThat(second.buttons()).as(second.main()).contains("Publicera");
        second.press("Publicera");
        assertThat(second.main())
                .contains("Versionen är publicerad", "Kommande", "2 januari 2031 av Ada Lund")
                .doesNotContain("Ta bort utkastet");

        var before = Story.received();
        clock.moveTo(LocalDate.of(2031, 2, 1));
        var after = Story.received();
        assertThat(List.of(versionOf(old), versionOf(before))).containsOnly(1);
        assertThat(versionOf(after)).isEqualTo(number(draft));
        assertThat(Browser.anonymous().open("/").main()).contains("Som mest 300 000 kr", "högst 45,5 %");
        assertThat(Browser.as("admin").open(SCHEMES).main()).contains("Gäller", "Har gällt");

        assertThat(Browser.as("auditor").open("/audit").main()).contains("Stödform publicerad: EXPORT", "Ada Lund");
        whatIsPublishedIsEditedByNobody(draft);
        overlappingDaysAreRefused();
    }

    private void whatIsPublishedIsEditedByNobody(String address) {
        var browser = Browser.as("admin");
        for (var page : List.of("/chapters/amounts", "/checklist/new", "/conditions/0", "/publish", "/remove")) {
            assertThat(browser.open(address + page).path()).isEqualTo(address);
        }
        assertThat(browser.post(address + "/chapters/amounts", "maxGrant", "1", "version", "0")
                        .path())
                .isEqualTo(address);
        assertThat(browser.main()).contains("300 000 kr");
        var id = address.substring(address.lastIndexOf('/') + 1);
        for (var attempt : List.of(
                "update scheme_version set max_grant = 1 where id = " + id,
                "update scheme_version set published_at = null, published_by = null where id = " + id,
                "delete from scheme_version where id = " + id,
                "update checklist_item set text_sv = 'x' where scheme_version_id = " + id,
                "delete from grant_condition where scheme_version_id = " + id)) {
            refused(attempt, "published");
        }
    }

    private void overlappingDaysAreRefused() {
        var draft = SCHEMES + "/" + Story.schemeDraft();
        Browser.as("admin").open(draft + "/chapters/basics").press("Spara", day("validFrom", 1, 2, 2031));
        var second = Browser.as("admin2").open(draft + "/publish");
        assertThat(second.main()).contains("En annan publicerad version gäller någon av de dagarna");
        assertThat(second.buttons()).doesNotContain("Publicera");
        var id = draft.substring(draft.lastIndexOf('/') + 1);
        clock.moveTo(LocalDate.of(2031, 2, 2));
        var other = Story.schemeDraft();
        refused(
                "update scheme_version set published_at = timestamptz '2031-02-01 09:00+01', published_by = 'x' where id = "
                        + id,
                "days of another");
        refused(
                "update scheme_version set published_at = timestamptz '2031-02-02 09:00+01', published_by = 'admin' where id = "
                        + other,
                "four_eyes");
        refused(
                "update scheme_version set published_at = timestamptz '2031-02-05 09:00+01', published_by = 'x' where id = "
                        + other,
                "not_before_it_was_known");
        refused("update scheme_version set authors = '{}', max_claims = 3 where id = " + id, "authors");
    }

    @Test
    void twoAdministratorsAtOnceBothSeeWhatTheOtherDid() {
        var address = SCHEMES + "/" + Story.schemeDraft();
        var one = Browser.as("admin").open(address + "/chapters/claims");
        var other = Browser.as("admin2").open(address + "/chapters/claims");
        other.press("Spara", "maxClaims", "3", "followupMonths", "24 12, 12;36");
        assertThat(other.main()).contains("Sparat", "12; 24; 36", "Adam Norén, Ada Lund");
        one.press("Spara", "maxClaims", "4", "followupMonths", "6");
        assertThat(one.status()).isEqualTo(409);
        assertThat(one.main())
                .contains("Någon annan har sparat", "Ada Lund sparade utkastet 2 mars 2026 kl. 09.00", "12; 24; 36");
        assertThat(one.value("maxClaims")).isEqualTo("4");
        one.press("Spara");
        assertThat(one.status()).isEqualTo(200);
        assertThat(Browser.as("admin2").open(address).main()).contains("Högsta antal begäranden om utbetalning 4");
        assertThat(Browser.as("admin2").open(address + "/publish").main()).contains("Du har skrivit i utkastet");
    }

    @Test
    void whatIsPublishedIsWhatWasRead() {
        clock.moveTo(LocalDate.of(2035, 1, 1));
        var address = SCHEMES + "/" + Story.schemeDraft();
        var reader = Browser.as("admin2").open(address + "/publish");
        Browser.as("admin").open(address + "/chapters/amounts").press("Spara", "minGrant", "60 000");
        reader.press("Publicera");
        assertThat(reader.status()).isEqualTo(409);
        assertThat(reader.main()).contains("efter att du öppnade sidan", "Lägsta stöd 50 000 kr 60 000 kr");
    }

    @Test
    void theChecklistAndTheConditionsAreEditedItemByItem() {
        var address = SCHEMES + "/" + Story.schemeDraft();
        var browser = Browser.as("admin").open(address).press("Lägg till punkt");
        browser.press(
                "Spara",
                "code",
                "ELIG-77",
                "textSv",
                "Ny punkt.",
                "textEn",
                "New item.",
                "grantsOnlyIf",
                "NO",
                "place",
                "1");
        assertThat(browser.select("tr:contains(ELIG-77)").text())
                .startsWith("1 ELIG-77 Ny punkt. New item. Stöd kan föreslås bara om svaret är nej");
        browser.follow("Ändra ELIG-77").press("Spara", "rule", "ELIG-06");
        assertThat(browser.errors()).containsExactly("Checklistan har redan en punkt med den beteckningen");
        browser.press("Spara", "rule", "", "code", "ELIG-78", "place", "2");
        assertThat(browser.select("tr:contains(ELIG-78)").text()).startsWith("2 ");
        browser.follow("Ändra ELIG-78").press("Ta bort");
        assertThat(browser.main()).doesNotContain("ELIG-78");
        browser.press("Lägg till villkor").press("Spara", "textSv", "Nytt villkor.", "textEn", "New condition.");
        browser.follow("Jämför med version 1");
        assertThat(browser.main()).contains("Villkor Inget Nytt villkor. New condition.");
        browser.open(address).follow("Ändra Villkor 1").press("Ta bort");
        assertThat(browser.main()).contains("Sparat");
    }

    @Test
    void anItemThatAColleagueChangedIsShownBesideWhatWasTyped() {
        var address = SCHEMES + "/" + Story.schemeDraft();
        var one = Browser.as("admin").open(address + "/conditions/0");
        Browser.as("admin2").open(address + "/conditions/0").press("Spara", "textSv", "Deras villkor.");
        one.press("Spara", "textSv", "Mitt villkor.");
        assertThat(one.status()).isEqualTo(409);
        assertThat(one.main()).contains("Deras villkor.");
        assertThat(one.value("textSv")).isEqualTo("Mitt villkor.");
        one.press("Spara");
        assertThat(one.main()).contains("Mitt villkor.").doesNotContain("Deras villkor.");
    }

    @Test
    void aNewSchemeBeginsWithUsualValuesAndCanBeThrownAway() {
        var browser = Browser.as("admin").open(SCHEMES).press("Ny stödform");
        browser.press("Lägg till");
        assertThat(browser.errors())
                .containsExactly("Ange en beteckning", "Ange namnet på svenska", "Ange namnet på engelska");
        browser.press("Lägg till", "code", "export", "nameSv", "Mässcheck", "nameEn", "Fair cheque");
        assertThat(browser.errors())
                .containsExactly("Beteckningen skrivs med 2 till 30 stora bokstäver A–Z, till exempel EXPORT");
        browser.press("Lägg till", "code", "EXPORT");
        assertThat(browser.errors()).containsExactly("Beteckningen finns redan");
        browser.press("Lägg till", "code", "FAIR");
        assertThat(browser.main())
                .contains(
                        "Mässcheck, version 1",
                        "Domstolen saknas",
                        "ELIG-10",
                        "Stödet betalas ut i efterskott",
                        "50 000 kr");
        browser.follow("Se som företagen ser den");
        assertThat(browser.main()).contains("250 000 kr", "2 till 49");
        browser.open(SCHEMES)
                .follow("Mässcheck, version 1")
                .follow("Ta bort utkastet")
                .press("Ta bort");
        assertThat(browser.main()).contains("Utkastet är borttaget").doesNotContain("FAIR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            amounts     | minGrant           | 300 000 | Högsta stöd: får inte vara mindre eller tidigare än Lägsta stöd
            amounts     | minGrant           | 0       | Lägsta stöd: ange hela kronor, till exempel 50 000
            amounts     | shareMax           | 100,5   | Högsta stödandel: ange procent från 1 till 100, till exempel 50
            eligibility | maxEmployees       | 1       | Högsta antal årsarbetskrafter: får inte vara mindre eller tidigare än Minsta antal årsarbetskrafter
            eligibility | excludedIndustries | 01, x   | Branscher som handläggaren ska titta på: skriv början av SNI-koder med komma mellan, till exempel 01.1, 03
            limits      | maxTotalMonths     | 11      | Längsta satsning med förlängningar, månader: får inte vara mindre eller tidigare än Längsta satsning i ansökan, månader
            limits      | completionDays     | 2,5     | Dagar för komplettering: ange ett helt tal från 5 till 180
            claims      | followupMonths     | 0       | Uppföljning efter, månader: skriv hela tal från 1 till 120 med komma mellan, till exempel 12, 24
            basics      | nameEn             | ' '     | Namn på engelska: skriv högst 100 tecken, utan specialtecken som < och >
            basics      | validFromYear      | 2020    | Gäller från och med: välj i dag eller en senare dag
            basics      | validToDay         | 31      | Gäller till och med: ange en dag, till exempel 1 1 2027
            legal       | legalBasis         | SFS2022_1468_7 | Sista dag för beslut: ange dagen. Stöd enligt 7 och 8 §§ ges bara så länge gruppundantaget gäller
            """)
    void whatIsWrongIsSaidAtItsField(String chapter, String field, String typed, String said) {
        var browser = Browser.as("admin").open(SCHEMES + "/" + Story.schemeDraft() + "/chapters/" + chapter);
        browser.press("Spara", field, typed);
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors()).containsExactly(said);
        assertThat(browser.value(field)).isEqualTo(typed.strip());
    }

    @Test
    void noNewVersionIsGivenUnderAnOrdinanceOfThePast() {
        var browser = Browser.as("admin").open(SCHEMES + "/" + Story.schemeDraft() + "/chapters/legal");
        assertThat(browser.html()).doesNotContain("SFS2015_210");
        browser.press("Spara", "legalBasis", "SFS2015_210");
        assertThat(browser.errors()).containsExactly("Rättslig grund: välj ur listan");
    }

    /** GB-08: the block exemption ends, and with it what can be granted under it. */
    @Test
    void theBlockExemptionIsPublishedWithItsLastDayAndItsHighestShare() {
        var address = SCHEMES + "/" + Story.schemeDraft();
        var browser = Browser.as("admin").open(address + "/chapters/amounts").press("Spara", "shareMax", "60");
        browser.follow("Ändra Rättslig grund och pengar")
                .press("Spara", concat("legalBasis", "SFS2022_1468_7", day("legalBasisValidTo", 31, 12, 2025)));
        assertThat(browser.main())
                .contains(
                        "31 december 2025",
                        "Den rättsliga grunden upphör före versionens första dag.",
                        "Stödandelen är högre än den rättsliga grunden tillåter.");
        browser.follow("Ändra Belopp och andel").press("Spara");
        assertThat(browser.errors()).containsExactly("Högsta stödandel: högst 50 % enligt den rättsliga grunden");
    }

    /** 2022:1468, 6 and 18 §§; förvaltningslagen 37 §. */
    @Test
    void whatTheLawDemandsIsNotLeftOut() {
        clock.moveTo(LocalDate.of(2036, 1, 1));
        var address = SCHEMES + "/" + Story.schemeDraft();
        var browser = Browser.as("admin").open(address);
        assertThat(browser.main()).doesNotContain("Checklistan saknar", "förbehållet om återkallelse");
        browser.follow("Ändra COST-07c").press("Ta bort");
        browser.follow("Ändra ELIG-10").press("Spara", "grantsOnlyIf", "INFORMS");
        browser.follow("Ändra Villkor 7");
        assertThat(browser.select("[name=revocation][checked]")).hasSize(1);
        browser.press("Spara", "revocation", List.of());
        assertThat(browser.main())
                .contains("hindrar fel svar på dem inte stöd: COST-07c, ELIG-10", "Inget villkor är markerat");
        var second = Browser.as("admin2").open(address + "/publish");
        assertThat(second.main()).contains("COST-07c, ELIG-10", "Inget villkor är markerat");
        second.post(address + "/publish", "version", version(address));
        assertThat(second.status()).isEqualTo(409);
        browser.follow("Ändra Villkor 7").press("Spara", "revocation", "YES");
        browser.follow("Ändra Rättslig grund och pengar").press("Spara", "legalBasis", "OWN_FUNDS_DM");
        assertThat(browser.main())
                .contains("hindrar fel svar på dem inte stöd: COST-07c")
                .doesNotContain("Inget villkor är markerat");
    }

    /** 2.1: the ordinance has its own section on appeals; own money is tried for legality. */
    @Test
    void howDecisionsAreAppealedBelongsToTheLegalBasis() {
        clock.moveTo(LocalDate.of(2036, 1, 1));
        var address = SCHEMES + "/" + Story.schemeDraft();
        var browser = Browser.as("admin").open(address + "/chapters/appeal");
        browser.press("Spara", "appealRegime", "LAGLIGHETSPROVNING");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors())
                .singleElement()
                .asString()
                .startsWith("Överklagande: välj det som hör till den rättsliga grunden");
        browser.open(address + "/chapters/legal").press("Spara", "legalBasis", "OWN_FUNDS_DM");
        assertThat(browser.main()).contains("Så som besluten överklagas hör till en annan rättslig grund");
        var second = Browser.as("admin2").open(address + "/publish");
        assertThat(second.buttons()).doesNotContain("Publicera");
        second.post(address + "/publish", "version", version(address));
        assertThat(second.status()).isEqualTo(409);
        browser.open(address + "/chapters/appeal")
                .press("Spara", "appealRegime", "LAGLIGHETSPROVNING", "appealCourtAddress", "Box 1853, 751 48 Uppsala");
        assertThat(browser.main()).doesNotContain("hör till en annan rättslig grund", "Checklistan saknar");
    }

    /** What a condition says of the follow-up is what the version says of it. */
    @Test
    void theConditionOnFollowUpNamesTheMonthsOfTheVersion() {
        var address = SCHEMES + "/" + Story.schemeDraft();
        var browser = Browser.as("admin").open(address + "/chapters/claims");
        browser.press("Spara", "followupMonths", "6, 18");
        assertThat(browser.open(address).main())
                .contains("även efter 6 och 18 månader (30 §)", "also after 6 and 18 months (section 30)")
                .doesNotContain("12 och 24", "{followUpMonths}");
        assertThat(browser.open(address + "/conditions/new").main())
                .contains("Skriv {followUpMonths} där månaderna för uppföljning ska stå.");
    }

    /** The proposed lists name only law that applies; what the region has written itself stays. */
    @Test
    void theProposedListsFollowTheLegalBasis() {
        clock.moveTo(LocalDate.of(2036, 1, 1));
        var browser = Browser.as("admin").open(SCHEMES + "/" + Story.schemeDraft());
        browser.follow("Ändra ELIG-12").press("Spara", "textSv", "Egen fråga till företaget.");
        assertThat(browser.main())
                .contains("(30 §)", "37 § förvaltningslagen", "(18 §)")
                .doesNotContain("ELIG-17");
        browser.follow("Ändra Rättslig grund och pengar").press("Spara", "legalBasis", "OWN_FUNDS_DM");
        assertThat(browser.main())
                .contains("Egen fråga till företaget.", "även efter 12 och 24 månader.")
                .doesNotContain("(30 §)", "37 § förvaltningslagen", "(18 §)", "Inget villkor är markerat");
        browser.follow("Ändra Rättslig grund och pengar")
                .press("Spara", concat("legalBasis", "SFS2022_1468_7", day("legalBasisValidTo", 31, 12, 2036)));
        assertThat(browser.main())
                .contains("Egen fråga till företaget.", "(30 §)", "(18 §)", "företag i svårigheter", "(28 §)")
                .doesNotContain("Checklistan saknar");
        browser.follow("Ändra ELIG-17").press("Ta bort");
        assertThat(browser.main()).contains("hindrar fel svar på dem inte stöd: ELIG-17");
    }

    private static Object[] concat(Object name, Object value, Object[] more) {
        return Stream.concat(Stream.of(name, value), Stream.of(more)).toArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/chapters/amounts",
                "/compare",
                "/preview",
                "/publish",
                "/checklist/0",
                "/conditions/new",
                "/remove"
            })
    void anotherRegionsAdministratorNeverSeesIt(String page) {
        var address = SCHEMES + "/" + Story.schemeDraft();
        assertThat(Browser.as("admin2").open(address + page).status()).isEqualTo(200);
        var stranger = Browser.as("admin-skane");
        assertThat(stranger.open(address + page).status()).isEqualTo(404);
        assertThat(stranger.post(address + "/next").status()).isEqualTo(404);
        assertThat(stranger.post(address + "/publish", "version", "0").status()).isEqualTo(404);
        assertThat(Browser.as("officer").open(address + page).status()).isEqualTo(403);
    }

    private static int versionOf(CaseNumber number) {
        return Story.read(number, grantCase -> grantCase.schemeVersion().versionNumber());
    }

    private static int number(String address) {
        var title = Browser.as("admin").open(address).select("h1").text();
        return Integer.parseInt(title.substring(title.lastIndexOf(' ') + 1));
    }

    private static String version(String address) {
        return Browser.as("admin").open(address + "/chapters/amounts").value("version");
    }

    private static Object[] day(String field, int day, int month, int year) {
        return new Object[] {field + "Day", day, field + "Month", month, field + "Year", year};
    }

    private static void refused(String attempt, String reason) {
        assertThatExceptionOfType(SQLException.class)
                .as(attempt)
                .isThrownBy(() -> {
                    try (var app = Database.app("vastmanland")) {
                        app.createStatement().execute(attempt);
                    }
                })
                .withMessageContaining(reason);
    }
}
