package se.exportcheck.archiving;

import static org.assertj.core.api.Assertions.assertThat;
import static se.exportcheck.archiving.Archive.decide;
import static se.exportcheck.archiving.Archive.due;
import static se.exportcheck.archiving.Archive.proposed;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.PageGates;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.disposal.RecordClass;

/** What is archived is not dead: more of it may go, it may be held, packed and appealed, and what comes to it is taken in. */
@QuarkusTest
class ArchivedTest {

    @Inject
    FrozenClock clock;

    @AfterEach
    void everythingIsKept() {
        decide(Set.of());
    }

    @Test
    void whatThePlanLetsGoOfLaterGoesByASecondList() {
        var number = archived(EnumSet.of(RecordClass.FILES));
        assertThat(Browser.as("registrar").open("/archive").mainToTheEnd()).doesNotContain(number.value());
        assertThat(contactIsKept(number)).isTrue();
        decide(EnumSet.of(RecordClass.FILES, RecordClass.CONTACTS));
        carryOut(number);
        assertThat(contactIsKept(number)).isFalse();
        assertThat(status(number)).isEqualTo(CaseStatus.ARCHIVED);
        assertThat(Browser.as("registrar").open("/archive").mainToTheEnd()).doesNotContain(number.value());
        assertThat(Story.steps(number))
                .filteredOn(step -> step.name().equals("DISPOSE"))
                .hasSize(2);
    }

    @Test
    void whatIsArchivedCanBeHeldAndPacked() {
        var number = archived(EnumSet.of(RecordClass.FILES));
        var registrar = Browser.as("registrar").open("/cases/" + number + "/archive");
        assertThat(registrar.main()).contains("Ärendet gallrades");
        registrar.press("Sätt gallringsstopp", "ground", "AUDIT", "reason", "Revision.");
        assertThat(registrar.main()).contains("Ärendet har fått ett gallringsstopp.");
        decide(EnumSet.allOf(RecordClass.class));
        assertThat(registrar.post("/archive/lists", "case", id(number)).status())
                .isEqualTo(409);
        assertThat(Archive.packed(number).status()).isEqualTo(200);
    }

    /** A letter that comes in late is registered and leaves the case where it is; what was sent with it can go later. */
    @Test
    void whatComesInLateIsTakenIn() {
        var number = archived(EnumSet.of(RecordClass.FILES));
        var registrar = Browser.as("registrar").open("/cases/" + number + "/register-paper");
        registrar.press(
                "Registrera",
                "kind",
                "MATERIAL",
                "channel",
                "POST",
                "sender",
                "Mälarsensor AB",
                "subject",
                "Ett sent brev",
                "file",
                new Browser.Upload("sent-brev.pdf", Samples.pdf("sent " + number)));
        assertThat(registrar.errors()).isEmpty();
        assertThat(status(number)).isEqualTo(CaseStatus.ARCHIVED);
        assertThat(Browser.as("officer").open("/cases/" + number + "/documents").main())
                .contains("sent-brev.pdf");
        carryOut(number);
        assertThat(Browser.as("auditor").open("/cases/" + number + "/diary").main())
                .contains("Ett sent brev");
        assertThat(Browser.as("officer").open("/cases/" + number + "/documents").main())
                .doesNotContain("sent-brev.pdf");
    }

    /** A late appeal is registered and keeps all that is left. */
    @Test
    void aLateAppealHoldsIt() {
        var number = archived(EnumSet.of(RecordClass.FILES));
        decide(EnumSet.allOf(RecordClass.class));
        Story.appealed(number, Stockholm.dateOf(clock.instant()));
        assertThat(status(number)).isEqualTo(CaseStatus.ARCHIVED);
        var registrar = Browser.as("registrar").open("/archive").toPageWith(number.value());
        assertThat(registrar.select("tr:contains(" + number + ")").text())
                .contains("Ett överklagande är inte avslutat.");
        assertThat(registrar.post("/archive/lists", "case", id(number)).status())
                .isEqualTo(409);
    }

    @Test
    void aCourtMayOpenItAgain() {
        var number = archived(EnumSet.allOf(RecordClass.class));
        Story.judged(number, Judgment.Result.REMITTED);
        Story.then(number, "manager", (grantCase, actor, now) -> grantCase.resume(actor, now, "Dom i mål 1234-26"));
        assertThat(status(number)).isEqualTo(CaseStatus.IN_REVIEW);
        for (var page : List.of("", "/application", "/documents", "/archive")) {
            assertThat(Browser.as("officer").open("/cases/" + number + page).status())
                    .as(page)
                    .isEqualTo(200);
        }
    }

    /** 2.10: the programme's own day is waited for, and nothing goes before anybody knows it. */
    @Test
    void whatAProgrammePaysForWaitsForItsDay() {
        decide(EnumSet.allOf(RecordClass.class));
        var programme = OtherSchemes.silentProgramme();
        clock.moveTo(OtherSchemes.OPEN);
        var refusal = Proposal.without(Outcome.REFUSAL, "Åtgärden är löpande drift.");
        var number = Story.proposed(Story.received("Mässa i Oslo", programme), refusal);
        Story.then(Story.then(number, "decider", Story.deciding()), "registrar", GrantCase::dispatch);
        clock.moveTo(LocalDate.of(2036, 1, 7));
        var registrar = Browser.as("registrar").open("/archive").toPageWith(number.value());
        assertThat(registrar.select("tr:contains(" + number + ")").text()).contains("är inte inskriven");
        assertThat(registrar.post("/archive/lists", "case", id(number)).status())
                .isEqualTo(409);
        assertThat(registrar.open("/cases/" + number + "/archive").main())
                .contains("EU-programmets sista dag är inte inskriven");
        Archive.programmeDateSaid(programme);
        assertThat(registrar.open("/cases/" + number + "/archive").main()).contains("2039-12-31");
        assertThat(registrar.post("/archive/lists", "case", id(number)).status())
                .isEqualTo(409);
        clock.moveTo(LocalDate.of(2040, 1, 2));
        carryOut(number);
        assertThat(status(number)).isEqualTo(CaseStatus.ARCHIVED);
    }

    @Test
    void theDayIsAskedForInPlainWords() {
        OtherSchemes.programme();
        var registrar = Browser.as("registrar").open("/archive/programmes");
        registrar.press("Spara dagen");
        assertThat(registrar.errors())
                .containsExactlyInAnyOrder(
                        "Välj vilken version det gäller",
                        "Skriv dagen med siffror, till exempel 31 12 2040",
                        "Skriv var det står");
        assertThat(Browser.as("auditor").open("/archive/programmes").buttons()).doesNotContain("Spara dagen");
        assertThat(Browser.as("officer").open("/archive/programmes").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagePassesTheGates(String language) {
        OtherSchemes.programme();
        var page = language.equals("sv") ? Chromium.as("registrar") : Chromium.inEnglishAs("registrar");
        page.navigate("/archive/programmes");
        PageGates.check(page);
        Chromium.screenshot(page, "programmes-" + language, 1280);
        page.close();
    }

    private static CaseNumber archived(Set<RecordClass> plan) {
        decide(plan);
        var number = due();
        carryOut(number);
        return number;
    }

    private static void carryOut(CaseNumber number) {
        var list = proposed(number);
        Browser.as("manager").open(list).press("Godkänn listan").press("Gallra nu");
    }

    private static boolean contactIsKept(CaseNumber number) {
        return Story.<Boolean>read(number, grantCase -> grantCase.application().contact() != null);
    }

    private static String id(CaseNumber number) {
        return String.valueOf(Story.<Long>read(number, GrantCase::id));
    }

    private static CaseStatus status(CaseNumber number) {
        return Story.read(number, GrantCase::status);
    }
}
