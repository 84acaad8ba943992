package se.exportcheck.archiving;

import static org.assertj.core.api.Assertions.assertThat;
import static se.exportcheck.archiving.DisclosureTest.waits;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;

/** What the committee or its chair decides about a refusal of disclosure is recorded (kommunallagen 6 kap. 38 and 39 §§). */
@QuarkusTest
class DisclosureRecordTest {

    private static final String COMMITTEE = "regionala utvecklingsnämnden";

    @Inject
    FrozenClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whatNoDelegateMayDecideIsTheCommitteesAndGoesOutInItsName() throws IOException {
        var number = awaited();
        assertThat(waits("registrar", "disclosure-for-committee", number)).isEmpty();
        Story.noDelegateMayDecide(number);
        assertThat(waits("decider", "disclosure-to-decide", number)).isEmpty();
        assertThat(waits("registrar", "disclosure-for-committee", number)).contains("Lämna till nämnden");
        var registrar = Browser.as("registrar").open(Disclosing.page(number)).follow("Registrera nämndens beslut");
        assertThat(registrar.value("committee")).isEqualTo(COMMITTEE);
        assertThat(registrar.value("ground")).isEqualTo("OSL 21 kap. 3 §");
        registrar.pressImpartially("Registrera beslutet", with("COMMITTEE", "2", "minute", "§ 45"));
        assertThat(registrar.main())
                .contains(
                        "Beslutet är registrerat.",
                        "Beslutad, inte expedierad",
                        "Nämndens beslut att inte lämna ut registrerades",
                        COMMITTEE + " vid sammanträdet den 2 mars 2026, § 45");
        assertThat(waits("registrar", "disclosure-for-committee", number)).isEmpty();
        assertThat(waits("registrar", "disclosure-decided", number)).contains("Expediera avslaget");
        registrar.follow("Expediera beslutet").press("Expediera beslutet", "way", "MAIL");
        var pdf = registrar.open(Disclosing.page(number) + "/decision.pdf").bytes();
        VeraPdf.check(pdf);
        assertThat(DisclosureTest.text(pdf).replaceAll("\\s+", " "))
                .contains(
                        "Beslutet har fattats av " + COMMITTEE + " vid sammanträdet den 2 mars 2026, § 45.",
                        "Nämnden bedömer att personen kan lida men.",
                        "inom tre veckor")
                .doesNotContain("Rita Nyström", "delegation");
        assertThat(reported(number, 2))
                .as("a committee is not told of what it has decided itself")
                .isEmpty();
    }

    /** The chair decided on the third and it was entered on the fourth: the list says the third. */
    @Test
    void theChairsDecisionIsInTheListForTheCommitteeOnItsDay() {
        var number = awaited();
        clock.moveTo(LocalDate.of(2026, 3, 4));
        var registrar = Browser.inEnglishAs("registrar").open(record(number));
        registrar.pressImpartially(
                "Record the decision",
                with("CHAIR", "3", "chair", "Barbro Lind", "urgency", "Svaret ska ges skyndsamt."));
        assertThat(registrar.main()).contains("Barbro Lind", "Svaret ska ges skyndsamt.");
        assertThat(reported(number, 3))
                .contains("Utlämnande av handlingar", "Barbro Lind")
                .doesNotContain("Nyström");
        assertThat(reported(number, 4)).isEmpty();
        assertThat(Browser.as("registrar").open("/cases/" + number + "/diary").main())
                .contains("2026-03-03 ", "Beslut om begäran om utlämnande");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsRecorded() {
        var number = awaited();
        var registrar = Browser.as("registrar").open(record(number));
        registrar.pressImpartially("Registrera beslutet", with("COMMITTEE", "1", "minute", "", "parts", ""));
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.errors())
                .containsExactly(
                        "Beslutsdagen ska vara tidigast 2 mars 2026 och senast i dag",
                        "Ange paragrafen i protokollet",
                        "Skriv vilka handlingar eller delar som inte lämnas ut");
        registrar.press("Registrera beslutet", with("COMMITTEE", "3", "minute", "§ 45", "parts", "Ansökan."));
        assertThat(registrar.errors()).containsExactly("Beslutsdagen ska vara tidigast 2 mars 2026 och senast i dag");
        assertThat(registrar.open(Disclosing.page(number)).main()).contains("Väntar på skriftligt beslut");
    }

    @Test
    void onlyAnImpartialRegistrarRecordsAndOnlyOnce() {
        var number = Story.received();
        Disclosing.asked(number);
        assertThat(Browser.as("registrar").open(record(number)).status())
                .as("nobody wants it in writing yet")
                .isEqualTo(409);
        var decided = awaited();
        for (var person : new String[] {"officer", "decider", "payer"}) {
            assertThat(Browser.as(person).open(record(decided)).status())
                    .as(person)
                    .isEqualTo(403);
        }
        for (var person : new String[] {"signatory", "applicant2", "adviser"}) {
            assertThat(Browser.as(person).open(record(decided)).status())
                    .as(person)
                    .isEqualTo(404);
        }
        var registrar = Browser.as("registrar").open(record(decided));
        registrar.pressImpartially("Registrera beslutet", with("COMMITTEE", "2", "minute", "§ 45"));
        registrar.open("/").post(record(decided), sent());
        assertThat(registrar.path()).as("the same form again").isEqualTo(Disclosing.page(decided));
        assertThat(registrar.open(record(decided)).status()).isEqualTo(409);
        var delegated = Story.received();
        Disclosing.decided(delegated);
        assertThat(registrar.open("/").post(record(delegated), sent()).status()).isEqualTo(409);
        var conflicting = awaited();
        registrar
                .open("/cases/" + conflicting + "/conflict")
                .press(
                        "Spara svaret",
                        "conflict",
                        "YES",
                        "conflictGround",
                        "INTEREST",
                        "conflictText",
                        "Min syster äger företaget.");
        assertThat(registrar.open("/").post(record(conflicting), sent()).status())
                .isEqualTo(409);
    }

    @Test
    void whoeverGaveTheAnswerDoesNotRecordTheDecision() {
        var number = Story.received();
        Disclosing.asked(number);
        var registrar = Browser.as("registrar").open(Disclosing.page(number));
        registrar
                .follow("Säg att något inte lämnas ut")
                .pressImpartially(
                        "Säg att något inte lämnas ut",
                        "extent",
                        "WHOLE",
                        "parts",
                        "Ansökan.",
                        "known",
                        "OTHER",
                        "ground",
                        "OSL 21 kap. 3 §",
                        "reasons",
                        "Personen är hotad.");
        registrar.follow("Personen vill ha ett skriftligt beslut").press("Personen vill ha ett skriftligt beslut");
        assertThat(registrar.main()).contains("varken fatta beslutet eller registrera det");
        assertThat(registrar.open(record(number)).status()).isEqualTo(409);
    }

    private static CaseNumber awaited() {
        var number = Story.received();
        Disclosing.awaited(number);
        return number;
    }

    private static String record(CaseNumber number) {
        return Disclosing.page(number) + "/record-decision";
    }

    /** The line of the case in the list of what was decided on that day in March. */
    private static String reported(CaseNumber number, int day) {
        var on = LocalDate.of(2026, 3, day);
        return Browser.as("registrar")
                .open("/reports/delegation/list.csv?from=" + on + "&to=" + on)
                .html()
                .lines()
                .filter(line -> line.contains(number.value()))
                .findFirst()
                .orElse("");
    }

    private static Object[] with(String body, String day, String... more) {
        var fields = Stream.of(
                "body",
                body,
                "committee",
                COMMITTEE,
                "decidedOnDay",
                day,
                "decidedOnMonth",
                "3",
                "decidedOnYear",
                "2026",
                "reasons",
                "Nämnden bedömer att personen kan lida men.");
        return Stream.concat(fields, Stream.of(more)).toArray();
    }

    private static String[] sent() {
        var all = with(
                "COMMITTEE",
                "2",
                "minute",
                "§ 45",
                "extent",
                "PART",
                "parts",
                "Uppgifter om kontaktpersonen.",
                "known",
                "OTHER",
                "ground",
                "OSL 21 kap. 3 §",
                "conflict",
                "NO");
        return Stream.of(all).map(String.class::cast).toArray(String[]::new);
    }
}
