package se.exportcheck.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.changes.ChangeStatus;
import se.exportcheck.cases.changes.Wish;

/** What the committee or its chair decides about a change is recorded, and sent, like any decision of theirs. */
@QuarkusTest
class ChangeRecordTest {

    private static final String COMMITTEE = "regionala utvecklingsnämnden";

    /** What came in so early is the first of every inbox. */
    private static final LocalDate EARLY = LocalDate.of(2026, 1, 7);

    @Inject
    FrozenClock clock;

    @Test
    void theCommitteesDecisionIsRecordedSentAndApplies() {
        var number = proposed();
        var registrar = Browser.as("registrar").open(change(number)).press("Registrera nämndens beslut om ändringen");
        assertThat(registrar.value("committee")).isEqualTo(COMMITTEE);
        assertThat(registrar.main()).contains("1 februari 2027", "Mer tid.", "Hanna Öberg");
        registrar.pressImpartially("Registrera beslutet", committee("2", "§ 45"));
        assertThat(registrar.main()).contains("Beslutet är registrerat.", "Nämndens beslut om ändringen registrerades");
        registrar.press("Expediera beslutet om ändringen").press("Expediera");
        var letter =
                Browser.as("signatory").open("/cases/" + number + "/decision").text();
        assertThat(letter)
                .contains(
                        "Beslutet har fattats av " + COMMITTEE + " vid sammanträdet den 2 mars 2026, § 45.",
                        "Föredragande har varit Hanna Öberg.",
                        "1 februari 2027 i stället för 16 december 2026");
        assertThat(Story.<LocalDate>read(number, grantCase -> grantCase.endsOn().orElseThrow()))
                .isEqualTo("2027-02-01");
        assertThat(Browser.as("signatory").open(change(number)).main()).doesNotContain("registrerades");
    }

    @Test
    void theChairsDecisionIsInTheListForTheCommittee() {
        var number = proposed();
        Browser.inEnglishAs("registrar")
                .open(record(number))
                .pressImpartially(
                        "Record the decision",
                        with(
                                "CHAIR",
                                "2",
                                "chair",
                                "Barbro Lind i " + number,
                                "urgency",
                                "Mässan är i morgon.",
                                "others",
                                "Karin Ek, regionjurist"));
        assertThat(Browser.as("officer").open("/cases/" + number + "/decision").text())
                .contains(
                        "Barbro Lind i " + number + ", ordförande, för " + COMMITTEE,
                        "utan att besluta: Karin Ek, regionjurist");
        var list = Browser.as("manager").open("/reports/delegation?from=2026-03-02&to=2026-03-02");
        assertThat(list.toPageWith("Barbro Lind i " + number)
                        .select("tr:contains(Barbro Lind i " + number + ")")
                        .text())
                .contains("Ordförandebeslut", "Ändring");
    }

    @Test
    void whereNoDelegateMayDecideTheRegistrarIsTold() {
        clock.moveTo(EARLY);
        var number = proposed();
        clock.reset();
        assertThat(Browser.as("registrar").open("/inbox").mainToTheEnd()).doesNotContain(number.value());
        Story.noDelegateMayDecide(number);
        assertThat(Browser.as("registrar").open("/inbox").mainToTheEnd())
                .contains(
                        "Ändringar som nämnden ska besluta",
                        number.value(),
                        "Lägg fram ändringen för nämnden och registrera beslutet");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsRecorded() {
        var number = proposed();
        var registrar = Browser.as("registrar").open(record(number));
        registrar.pressImpartially("Registrera beslutet", "committee", " ", "dissent", "För lång tid.");
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.errors())
                .containsExactly(
                        "Välj vem som har beslutat",
                        "Ange nämndens namn",
                        "Ange beslutsdagen, till exempel 27 3 2026",
                        "Skriv vem som har den avvikande meningen");
        registrar.pressImpartially("Registrera beslutet", with("COMMITTEE", "1", "minute", "§ 45", "dissent", ""));
        assertThat(registrar.errors()).containsExactly("Beslutsdagen ska vara tidigast 2 mars 2026 och senast i dag");
        assertThat(status(number)).isEqualTo(ChangeStatus.PROPOSED);
    }

    @Test
    void theSameRecordSentTwiceIsOneDecisionAndNothingUnseenIsRecorded() {
        var number = proposed();
        var version = Browser.as("registrar").open(record(number)).value("version");
        var registrar = Browser.as("registrar").open(record(number));
        assertThat(registrar.post(record(number), sent("0")).status()).isEqualTo(409);
        registrar.post(record(number), sent(version));
        registrar.post(record(number), sent(version));
        assertThat(registrar.path()).isEqualTo(change(number));
        assertThat(Story.<List<String>>read(
                        number,
                        grantCase -> grantCase.decisions().stream()
                                .filter(decision -> decision.change() != null)
                                .map(Decision::deciderName)
                                .toList()))
                .containsExactly(COMMITTEE);
    }

    @ParameterizedTest
    @CsvSource({
        "officer, 403",
        "decider, 403",
        "manager, 403",
        "auditor, 403",
        "applicant, 403",
        "applicant2, 404",
        "officer-skane, 404"
    })
    void onlyTheRegistrarRecords(String person, int status) {
        var number = proposed();
        assertThat(Browser.as(person).open(record(number)).status()).isEqualTo(status);
        assertThat(Browser.as(person).open("/").post(record(number), sent("1")).status())
                .isEqualTo(status);
        assertThat(status(number)).isEqualTo(ChangeStatus.PROPOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagePassesTheGates(String language) {
        var page = language.equals("sv") ? Chromium.as("registrar") : Chromium.inEnglishAs("registrar");
        page.navigate(record(proposed()));
        PageGates.check(page);
        Chromium.screenshot(page, "change-record-" + language, 1280);
        Chromium.screenshot(page, "change-record-" + language, 320);
        page.locator("main form button[type=submit]").last().click();
        page.waitForSelector(".govuk-error-summary");
        PageGates.check(page);
        Chromium.screenshot(page, "change-record-errors-" + language, 1280);
        page.close();
    }

    private static CaseNumber proposed() {
        return Story.changeProposed(Wish.extension(LocalDate.of(2027, 2, 1), "Mer tid."));
    }

    private static String change(CaseNumber number) {
        return "/cases/" + number + "/changes/1";
    }

    private static String record(CaseNumber number) {
        return change(number) + "/record-decision";
    }

    private static Object[] committee(String day, String minute) {
        return with("COMMITTEE", day, "minute", minute);
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
                "2026");
        return Stream.concat(fields, Stream.of(more)).toArray();
    }

    private static String[] sent(String version) {
        return Stream.concat(Stream.of("version", version, "conflict", "NO"), Stream.of(committee("2", "§ 45")))
                .toArray(String[]::new);
    }

    private static ChangeStatus status(CaseNumber number) {
        return Story.read(
                number, grantCase -> grantCase.sentChanges().getFirst().status());
    }
}
