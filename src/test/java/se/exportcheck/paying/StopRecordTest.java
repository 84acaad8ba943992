package se.exportcheck.paying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.DemoPeople;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Piles;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Pile;
import se.exportcheck.cases.stops.StopAction;
import se.exportcheck.cases.stops.StopGuard;
import se.exportcheck.cases.stops.StopStatus;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** What the committee or its chair decides about a stop of payment is recorded, and goes out at once (28 §). */
@QuarkusTest
class StopRecordTest {

    private static final String COMMITTEE = "regionala utvecklingsnämnden";

    @Inject
    FrozenClock clock;

    @Test
    void whatNoDelegateMayDecideIsTheCommitteesAndStopsPayment() {
        var number = proposed();
        assertThat(Piles.of(Pile.STOP_PROPOSED, "decider")).contains(number);
        assertThat(Piles.of(Pile.STOP_FOR_COMMITTEE, "registrar")).doesNotContain(number);
        Story.noDelegateMayDecide(number);
        assertThat(Piles.of(Pile.STOP_PROPOSED, "decider")).doesNotContain(number);
        assertThat(Piles.of(Pile.STOP_FOR_COMMITTEE, "registrar")).contains(number);
        assertThat(Browser.as("decider").open(Stopping.at(number) + "/decide").status())
                .isEqualTo(409);
        var registrar =
                Browser.as("registrar").open(Stopping.at(number)).follow("Registrera nämndens beslut om stoppet");
        assertThat(registrar.value("committee")).isEqualTo(COMMITTEE);
        assertThat(registrar.main()).contains("Stödet är inte återbetalt.");
        registrar.pressImpartially("Registrera beslutet", with("COMMITTEE", "1", "minute", "§ 45"));
        assertThat(registrar.main())
                .contains("Beslutet är registrerat.", "Nämndens beslut att stoppa utbetalningen registrerades");
        assertThat(Story.read(number, GrantCase::isHeldUnderSection28)).isTrue();
        assertThat(Browser.as("signatory")
                        .open(Stopping.at(number))
                        .follow("Läs beslutet")
                        .main())
                .contains(
                        "Beslutet har fattats av " + COMMITTEE + " vid sammanträdet den 1 september 2025, § 45.",
                        "Ni kan överklaga beslutet till");
    }

    @Test
    void theChairsDecisionIsInTheListForTheCommittee() {
        var number = proposed();
        var registrar = Browser.inEnglishAs("registrar").open(record(number));
        registrar.pressImpartially(
                "Record the decision",
                with("CHAIR", "1", "chair", "Barbro Lind i " + number, "urgency", "Betalningen går i morgon."));
        assertThat(registrar.status()).isEqualTo(200);
        var report = Browser.as("manager").open("/reports/delegation?from=2025-09-01&to=2025-09-01");
        assertThat(report.toPageWith("Barbro Lind i " + number)
                        .select("tr:contains(Barbro Lind i " + number + ")")
                        .text())
                .contains("Ordförandebeslut", number.value());
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsRecorded() {
        var number = proposed();
        var registrar = Browser.as("registrar").open(record(number));
        registrar.pressImpartially("Registrera beslutet", with("COMMITTEE", "2", "minute", ""));
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.errors())
                .containsExactly(
                        "Beslutsdagen ska vara tidigast 1 september 2025 och senast i dag",
                        "Ange paragrafen i protokollet");
        assertThat(status(number)).isEqualTo(StopStatus.PROPOSED);
    }

    @Test
    void nothingUnreadIsRecordedAndTheSameFormTwiceIsOneDecision() {
        var number = proposed();
        var version = Browser.as("registrar").open(record(number)).value("version");
        var registrar = Browser.as("registrar").open(record(number));
        assertThat(registrar.post(record(number), sent("0")).status()).isEqualTo(409);
        registrar.post(record(number), sent(version));
        registrar.post(record(number), sent(version));
        assertThat(registrar.path()).isEqualTo(Stopping.at(number));
        assertThat(Story.<Long>read(
                        number,
                        of -> of.decisions().stream()
                                .filter(made -> made.stop() != null)
                                .count()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"officer, 403", "decider, 403", "payer, 403", "auditor, 403", "signatory, 403", "applicant2, 404"})
    void onlyTheRegistrarRecords(String person, int status) {
        var number = proposed();
        assertThat(Browser.as(person).open(record(number)).status()).isEqualTo(status);
        assertThat(Browser.as(person).open("/").post(record(number), sent("3")).status())
                .isEqualTo(status);
        assertThat(status(number)).isEqualTo(StopStatus.PROPOSED);
    }

    @Test
    void whoeverHasProposedItDoesNotRecordIt() {
        var number = proposed();
        var officer = Story.in(() -> DemoPeople.actor("officer"));
        var registrarToo = new Actor(
                officer.subject(),
                officer.name(),
                officer.title(),
                Set.of(Role.CASE_OFFICER, Role.REGISTRAR),
                officer.region(),
                officer.companies(),
                officer.signatoryOf(),
                officer.partner());
        assertThat(Story.<List<StopGuard>>read(
                        number,
                        of -> of.paymentStops().getFirst().stepsFor(registrarToo, clock.instant()).stream()
                                .filter(step -> step.action() == StopAction.RECORD_DECISION)
                                .findFirst()
                                .orElseThrow()
                                .obstacles()))
                .containsExactly(StopGuard.FOUR_EYES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagePassesTheGates(String language) {
        var number = proposed();
        var page = language.equals("sv") ? Chromium.as("registrar") : Chromium.inEnglishAs("registrar");
        page.navigate(record(number));
        PageGates.check(page);
        page.locator("main form button[type=submit]").last().click();
        page.waitForSelector(".govuk-error-summary");
        PageGates.check(page);
        page.close();
    }

    private static CaseNumber proposed() {
        var number = Stopping.claimed();
        Stopping.proposed(number);
        return number;
    }

    private static String record(CaseNumber number) {
        return Stopping.at(number) + "/record-decision";
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
                "9",
                "decidedOnYear",
                "2025",
                "channel",
                "POST");
        return Stream.concat(fields, Stream.of(more)).toArray();
    }

    private static String[] sent(String version) {
        return Stream.concat(
                        Stream.of("version", version, "conflict", "NO"),
                        Stream.of(with("COMMITTEE", "1", "minute", "§ 45")))
                .toArray(String[]::new);
    }

    private static StopStatus status(CaseNumber number) {
        return Story.read(number, of -> of.paymentStops().getFirst().status());
    }
}
