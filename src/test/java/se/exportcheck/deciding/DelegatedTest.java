package se.exportcheck.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static se.exportcheck.deciding.AnswerTest.at;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Conflict;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.Proposal;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;

/** Decisions within the delegation, beyond it, and by the committee or its chair. */
@QuarkusTest
class DelegatedTest {

    private static final String HOSTILE = "'; drop table decision; -- <script>alert(1)</script> 😀";

    /** What came in so early is the first of every inbox. */
    private static final LocalDate EARLY = LocalDate.of(2026, 1, 7);

    @Inject
    FrozenClock clock;

    @Test
    void oneKronaBeyondTheDelegationIsHeldUpAndWhoMayDecideIsSaid() {
        var number = proposed(100_001);
        var decider = Browser.as("decider").open(at(number, "decide"));
        assertThat(decider.main())
                .contains(
                        "Beslutet går utöver vad du får besluta på delegation i dag.",
                        "Din delegation räcker till 100 000 kr i dag. Förslaget gäller 100 001 kr.",
                        "De här kan fatta beslutet i dag:",
                        "Disa Rehn, regional utvecklingsdirektör");
        assertThat(decider.buttons()).containsExactly("Skicka tillbaka");
        assertThat(decider.open(at(number, "decide/confirm")).status()).isEqualTo(409);
        assertThat(decider.main()).contains("Disa Rehn, regional utvecklingsdirektör");
        decider.post(at(number, "decide"), "version", version(number), "conflict", "NO");
        assertThat(decider.status()).isEqualTo(409);
        assertThat(decider.main()).contains("Din delegation räcker till 100 000 kr", "Disa Rehn");
        assertThat(status(number)).isEqualTo(CaseStatus.PROPOSED);
        assertThat(Story.<Boolean>read(
                        number,
                        grantCase -> grantCase.impartiality().declarations().stream()
                                .anyMatch(declaration -> declaration.person().equals("decider"))))
                .isFalse();
    }

    @Test
    void theSameInEnglish() {
        var decider = Browser.inEnglishAs("decider").open(at(proposed(100_001), "decide"));
        assertThat(decider.main())
                .contains("Your delegation reaches 100 000 kr today. The proposal is for 100 001 kr.")
                .contains("These may make the decision today: Disa Rehn, regional utvecklingsdirektör");
    }

    @Test
    void whoeverHasTheDelegationDecidesAndTheLetterSaysByWhatItem() {
        var number = proposed(100_001);
        Browser.as("director").open(at(number, "decide/confirm")).pressImpartially("Fatta beslut");
        var page = Browser.as("officer").open(at(number, "decision"));
        assertThat(page.select(".letter").text())
                .contains(
                        "Beslutet har fattats av Disa Rehn, regional utvecklingsdirektör.",
                        "på delegation från regionala utvecklingsnämnden, punkt 4.2 i delegationsordningen",
                        "Föredragande har varit Hanna Öberg.");
        assertThat(Browser.inEnglishAs("officer")
                        .open(at(number, "decision"))
                        .select(".letter")
                        .text())
                .contains("on delegation from regionala utvecklingsnämnden, item 4.2 of the delegation order");
    }

    @Test
    void theInboxShowsFirstWhatOneMayDecideAndThenWhatOneMayNot() {
        clock.moveTo(EARLY);
        var within = proposed(100_000);
        var beyond = proposed(100_001);
        clock.reset();
        var inbox = Browser.as("decider").open("/inbox");
        assertThat(inbox.select("section:has(h2:contains(Förslag till beslut))").text())
                .contains(within.value())
                .doesNotContain(beyond.value());
        assertThat(inbox.select("section:has(h2:contains(Förslag utanför din delegation))")
                        .text())
                .contains(beyond.value(), "Någon annan beslutar", "Föreslaget belopp är 100 001 kr")
                .doesNotContain(within.value());
        assertThat(inbox.select("section h2:contains(Förslag)").eachText().getFirst())
                .startsWith("Förslag till beslut");
        assertThat(Browser.as("director")
                        .open("/inbox")
                        .select("section:has(h2:contains(Förslag till beslut))")
                        .text())
                .contains(within.value(), beyond.value());
    }

    @Test
    void whereTheDelegatesAreInConflictTheCommitteeDecides() {
        clock.moveTo(EARLY);
        var number = proposed(100_000);
        clock.reset();
        assertThat(Browser.as("registrar").open("/inbox").mainToTheEnd()).doesNotContain(number.value());
        for (var person : List.of("decider", "director")) {
            Story.act(
                    number,
                    person,
                    (grantCase, actor, now) -> grantCase.declare(
                            Part.DECISION_MAKER, new Conflict(Conflict.Ground.INTEREST, "Äger aktier."), actor, now));
        }
        assertThat(Browser.as("decider").open(at(number, "decide")).main())
                .contains("Du har anmält jäv i ärendet.", "Ingen annan delegat kan fatta beslutet i dag.");
        var registrar = Browser.as("registrar").open("/inbox");
        assertThat(registrar
                        .select("section:has(h2:contains(Förslag som nämnden ska besluta))")
                        .text())
                .contains(number.value(), "Lägg fram för nämnden");
        registrar.open("/cases/" + number).press("Registrera nämndens beslut");
        assertThat(registrar.value("committee")).isEqualTo("regionala utvecklingsnämnden");
        registrar.press("Registrera beslutet", (Object[]) committee("2", "§ 45"));
        assertThat(registrar.main())
                .contains(
                        "Beslutet är registrerat.",
                        "Beslutet har fattats av regionala utvecklingsnämnden vid sammanträdet den 2 mars 2026, § 45.",
                        "Föredragande har varit Hanna Öberg.");
        assertThat(Story.steps(number)).endsWith(CaseAction.RECORD_DECISION);
        registrar.open(at(number, "dispatch")).press("Expediera");
        assertThat(status(number)).isEqualTo(CaseStatus.AWAITING_ACCEPTANCE);
    }

    @Test
    void theChairsDecisionSaysThatItCouldNotWait() {
        var number = proposed(250_000);
        var registrar = Browser.inEnglishAs("registrar").open(at(number, "record-decision"));
        registrar.press("Record the decision", chair(HOSTILE));
        assertThat(registrar.main())
                .contains("made by Barbro Lind, chair, for regionala utvecklingsnämnden", "could not be waited for");
        assertThat(Story.<String>read(
                        number,
                        grantCase -> Objects.requireNonNull(decision(grantCase).authority())
                                .urgency()))
                .isEqualTo(HOSTILE);
    }

    @Test
    void whatIsRecordedIsDatedTheDayOfTheMeeting() {
        var number = proposed(200_000);
        clock.moveTo(LocalDate.of(2026, 3, 20));
        var registrar = Browser.as("registrar").open(at(number, "record-decision"));
        for (var day : List.of("1", "21")) {
            registrar.press("Registrera beslutet", (Object[]) committee(day, "§ 45"));
            assertThat(registrar.status()).isEqualTo(422);
            assertThat(registrar.errors())
                    .containsExactly("Beslutsdagen ska vara tidigast 2 mars 2026 och senast i dag");
        }
        registrar.press("Registrera beslutet", (Object[]) committee("12", "§ 45"));
        assertThat(Story.<LocalDate>read(number, GrantCase::decidedOn)).isEqualTo("2026-03-12");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsRecorded() {
        var number = proposed(200_000);
        var registrar = Browser.as("registrar").open(at(number, "record-decision"));
        registrar.press("Registrera beslutet", "committee", " ");
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.errors())
                .containsExactly(
                        "Välj vem som har beslutat", "Ange nämndens namn", "Ange beslutsdagen, till exempel 27 3 2026");
        registrar.press(
                "Registrera beslutet",
                "body",
                "COMMITTEE",
                "committee",
                "Nämnden",
                "decidedOnDay",
                "31",
                "decidedOnMonth",
                "2",
                "decidedOnYear",
                "2026");
        assertThat(registrar.errors())
                .containsExactly("Ange beslutsdagen, till exempel 27 3 2026", "Ange paragrafen i protokollet");
        registrar.press("Registrera beslutet", "body", "CHAIR", "decidedOnDay", "2", "decidedOnMonth", "3");
        assertThat(registrar.errors())
                .containsExactly("Ange ordförandens namn", "Skriv varför nämnden inte kunde avvaktas");
        registrar.post(
                at(number, "record-decision"),
                "version",
                version(number),
                "body",
                "MAYOR",
                "committee",
                "Å".repeat(10_000),
                "minute",
                "§".repeat(101),
                "chair",
                "Bo \u202e",
                "urgency",
                "å".repeat(10_000));
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.errors())
                .containsExactly(
                        "Namnet får vara högst 200 tecken",
                        "Paragrafen får vara högst 100 tecken",
                        "Skriv utan specialtecken som < och >",
                        "Skälet får vara högst 2000 tecken",
                        "Välj vem som har beslutat",
                        "Ange beslutsdagen, till exempel 27 3 2026");
        assertThat(registrar.value("urgency")).hasSize(10_000);
        assertThat(status(number)).isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void theSameRecordSentTwiceIsOneDecisionAndNothingUnseenIsRecorded() {
        var number = proposed(200_000);
        var version = version(number);
        var registrar = Browser.as("registrar").open(at(number, "record-decision"));
        var stale = Stream.concat(Stream.of("version", "0"), Stream.of(committee("2", "§ 45")))
                .toArray(String[]::new);
        assertThat(registrar.post(at(number, "record-decision"), stale).status())
                .isEqualTo(409);
        var seen = Stream.concat(Stream.of("version", version), Stream.of(committee("2", "§ 45")))
                .toArray(String[]::new);
        registrar.post(at(number, "record-decision"), seen);
        registrar.post(at(number, "record-decision"), seen);
        assertThat(registrar.path()).isEqualTo(at(number, "decision"));
        assertThat(Story.<Integer>read(
                        number, grantCase -> grantCase.decisions().size()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "officer, 403",
        "decider, 403",
        "manager, 403",
        "auditor, 403",
        "applicant, 403",
        "applicant2, 404",
        "admin, 404",
        "officer-skane, 404"
    })
    void onlyTheRegistrarRecords(String person, int status) {
        var number = proposed(200_000);
        assertThat(Browser.as(person).open(at(number, "record-decision")).status())
                .isEqualTo(status);
        var sent = Stream.concat(Stream.of("version", version(number)), Stream.of(committee("2", "§ 45")))
                .toArray(String[]::new);
        assertThat(Browser.as(person)
                        .open("/")
                        .post(at(number, "record-decision"), sent)
                        .status())
                .isEqualTo(status);
        assertThat(status(number)).isEqualTo(CaseStatus.PROPOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = proposed(100_001);
        look("decider", language, at(number, "decide"), false);
        look("decider", language, "/inbox", false);
        look("registrar", language, at(number, "record-decision"), true);
        Browser.as("registrar")
                .open(at(number, "record-decision"))
                .press("Registrera beslutet", chair("Mässan är i morgon."));
        look("officer", language, at(number, "decision"), false);
    }

    private static void look(String person, String language, String address, boolean sends) {
        var page = language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
        page.navigate(address);
        PageGates.check(page);
        var name = "delegated-" + person
                + address.replaceFirst("/cases/RV\\d+", "").replace('/', '-') + "-" + language;
        Chromium.screenshot(page, name, 1280);
        Chromium.screenshot(page, name, 320);
        if (sends) {
            page.locator("main form button[type=submit]").last().click();
            page.waitForSelector(".govuk-error-summary");
            PageGates.check(page);
            Chromium.screenshot(page, name + "-errors", 1280);
        }
        page.close();
    }

    private static String[] committee(String day, String minute) {
        return new String[] {
            "body", "COMMITTEE", "committee", "regionala utvecklingsnämnden", "decidedOnDay", day,
            "decidedOnMonth", "3", "decidedOnYear", "2026", "minute", minute
        };
    }

    private static Object[] chair(String urgency) {
        return new Object[] {
            "body",
            "CHAIR",
            "committee",
            "regionala utvecklingsnämnden",
            "decidedOnDay",
            "2",
            "decidedOnMonth",
            "3",
            "decidedOnYear",
            "2026",
            "chair",
            "Barbro Lind",
            "urgency",
            urgency
        };
    }

    private static CaseNumber proposed(long amount) {
        return Story.proposed(Proposal.grant(
                Outcome.GRANT,
                Kronor.of(amount),
                BigDecimal.valueOf(amount * 2).setScale(2),
                Share.HALF,
                "Åtgärden stärker företagets export."));
    }

    private static Decision decision(GrantCase grantCase) {
        return grantCase.decision().orElseThrow();
    }

    private static CaseStatus status(CaseNumber number) {
        return Story.read(number, GrantCase::status);
    }

    private static String version(CaseNumber number) {
        return Long.toString(Story.read(number, GrantCase::version));
    }
}
