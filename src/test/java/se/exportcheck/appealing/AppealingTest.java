package se.exportcheck.appealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.PageGates;
import se.exportcheck.Piles;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Pile;
import se.exportcheck.cases.Proposal;
import se.exportcheck.cases.appeals.AppealStatus;

/** What becomes of appeals: in time, too late, through our own fault; and what courts make of them. */
@QuarkusTest
class AppealingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 9, 22);
    private static final String[] TIME = {
        "notifiedOnDay",
        "1",
        "notifiedOnMonth",
        "9",
        "notifiedOnYear",
        "2025",
        "misinformed",
        "NO",
        "reachedCourt",
        "NO"
    };

    @Inject
    FrozenClock clock;

    @Test
    void anAppealInTimeGoesToTheCourtAndTheCaseEndsWithTheJudgment() {
        var number = decided(OtherSchemes.OPEN, true);
        assertThat(document(number, 1)).contains("Ni kan överklaga beslutet till Förvaltningsrätten i Uppsala");
        var company =
                Browser.as("signatory").open("/cases/" + number + "/decision").press("Jag har läst beslutet");
        assertThat(company.text()).contains("Sista dag att överklaga: 22 september 2025");
        clock.moveTo(LAST_DAY);
        company.follow("Överklaga beslutet").press("Skicka överklagandet", "grounds", "Vi har kompletterat.");
        assertThat(company.text()).contains("Överklagandet är inskickat.", "Inkommet");
        var officer = Browser.as("officer").open("/cases/" + number + "/appeals/1");
        assertThat(officer.text()).contains("Ska lämnas över senast 29 september 2025");
        officer.follow("Pröva om överklagandet kom i tid");
        assertThat(officer.text())
                .contains("Företaget fick del av beslutet 1 september 2025: företaget bekräftade i e-tjänsten");
        officer.press("Spara bedömningen", "misinformed", "NO", "reachedCourt", "NO");
        assertThat(officer.text()).contains("Kom i tid");
        clock.moveTo(LAST_DAY.plusDays(1));
        officer.follow("Lämna över till domstolen")
                .press("Lämna över till domstolen", "note", "Regionen vidhåller beslutet.");
        assertThat(Browser.as("applicant").open("/cases/" + number).text()).contains("Överklagande");
        officer.follow("Ange domstolens målnummer").press("Ange domstolens målnummer", "note", "4711-25");
        clock.moveTo(LocalDate.of(2025, 12, 1));
        judge(officer, "UPHELD");
        assertThat(officer.text()).contains("Beslutet står fast, 28 november 2025 (4711-25)");
        assertThat(status(number)).isEqualTo(CaseStatus.DISPATCHED);
        officer.follow("Avsluta överklagandet").press("Avsluta överklagandet");
        assertThat(status(number)).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void anAppealThatIsLateIsDismissedBySomebodyElseAndThatCanBeAppealed() {
        var number = decided(OtherSchemes.OPEN, true);
        clock.moveTo(LAST_DAY.plusDays(1));
        var registrar = Browser.as("registrar").open("/cases/" + number + "/decision");
        registrar.follow("Registrera ett överklagande av beslutet").press("Registrera", "grounds", "Brev.");
        var officer = Browser.as("officer").open("/cases/" + number + "/appeals/1/examine");
        officer.press("Spara bedömningen", (Object[]) TIME);
        assertThat(officer.errors()).anyMatch(error -> error.contains("kom för sent"));
        officer.press("Spara bedömningen", "assessment", "Delgivningskvittot är från den 1 september.");
        assertThat(officer.text()).contains("För sent, ska avvisas", "Överklagandet kom för sent och ska avvisas.");
        assertThat(Browser.as("registrar")
                        .open("/cases/" + number + "/appeals/1/forward")
                        .status())
                .isEqualTo(409);
        var decider =
                Browser.as("decider").open("/cases/" + number + "/appeals/1").follow("Avvisa överklagandet");
        Chromium.screenshot(at("decider", "/cases/" + number + "/appeals/1/dismiss"), "dismiss-appeal", 1280);
        decider.press("Fatta beslut");
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/appeals/1")
                        .text())
                .contains("Inkommet")
                .doesNotContain("avvisa");
        Browser.as("registrar")
                .open("/cases/" + number + "/appeals/1")
                .follow("Expediera avvisningen")
                .press("Expediera avvisningen");
        assertThat(document(number, 2))
                .contains("avvisar överklagandet från Mälarsensor AB, eftersom det kom in för sent")
                .contains("sista dagen att överklaga var därför den 22 september 2025")
                .contains("Delgivningskvittot är från den 1 september.", "Ni kan överklaga beslutet till");
        var day = LAST_DAY.plusDays(1);
        assertThat(Browser.as("manager")
                        .open("/reports/delegation?from=%s&to=%s".formatted(day, day))
                        .select("tr:contains(" + number + ")")
                        .text())
                .contains("Avvisning av för sent överklagande")
                .doesNotContain("0 kr");
        VeraPdf.check(Browser.as("applicant")
                .open("/cases/" + number + "/decision/pdf?ordinal=2&language=sv")
                .bytes());
        assertThat(Browser.as("signatory")
                        .open("/cases/" + number + "/decision?ordinal=2")
                        .links())
                .contains("Överklaga beslutet");
    }

    /** Where nobody in the service may decide it, the committee does, and the registrar records that (6 kap. KL). */
    @Test
    void whatNoDelegateMayDismissTheCommitteeDoes() {
        var number = Story.appealExamined(Story.appealed(Story.appealable(), LAST_DAY.plusDays(1)), OtherSchemes.OPEN);
        assertThat(Piles.of(Pile.APPEALED_LATE, "decider")).contains(number);
        assertThat(Piles.of(Pile.LATE_FOR_COMMITTEE, "registrar")).doesNotContain(number);
        Story.noDelegateMayDecide(number);
        assertThat(Piles.of(Pile.APPEALED_LATE, "decider")).doesNotContain(number);
        assertThat(Piles.of(Pile.LATE_FOR_COMMITTEE, "registrar")).contains(number);
        var page = "/cases/" + number + "/appeals/1/record-dismissal";
        assertThat(Browser.as("decider").open(page).status()).isEqualTo(403);
        gates("registrar", "sv", page, "record-dismissal");
        gates("registrar", "en", page, "record-dismissal");
        var registrar = Browser.as("registrar").open("/cases/" + number + "/appeals/1");
        registrar.follow("Registrera nämndens avvisning");
        assertThat(registrar.main()).contains("Beslutet lästes samma dag som det skickades.");
        registrar.pressImpartially("Registrera beslutet", decided("31", "8"));
        assertThat(registrar.errors())
                .containsExactly("Beslutsdagen ska vara tidigast 1 september 2025 och senast i dag");
        assertThat(registrar.value("minute")).isEqualTo("§ 45");
        registrar.pressImpartially("Registrera beslutet", decided("1", "9"));
        assertThat(registrar.main())
                .contains("Beslutet är registrerat.", "Nämndens beslut att avvisa överklagandet registrerades");
        assertThat(Browser.as("registrar").open(page).status()).isEqualTo(409);
        registrar.follow("Expediera avvisningen").press("Expediera avvisningen");
        assertThat(document(number, 2))
                .contains("avvisar överklagandet från Mälarsensor AB, eftersom det kom in för sent")
                .contains("regionala utvecklingsnämnden vid sammanträdet den 1 september 2025, § 45.");
        assertThat(Piles.of(Pile.LATE_FOR_COMMITTEE, "registrar")).doesNotContain(number);
    }

    private static Object[] decided(String day, String month) {
        return new Object[] {
            "body",
            "COMMITTEE",
            "committee",
            "regionala utvecklingsnämnden",
            "decidedOnDay",
            day,
            "decidedOnMonth",
            month,
            "decidedOnYear",
            "2025",
            "minute",
            "§ 45"
        };
    }

    @Test
    void anAppealThatIsLateBecauseWeMisinformedThePartyIsHandedOver() {
        var number = Story.appealed(Story.appealable(), LAST_DAY.plusDays(3));
        var officer = Browser.as("officer").open("/cases/" + number + "/appeals/1/examine");
        officer.press(
                "Spara bedömningen",
                "notifiedOnDay",
                "1",
                "notifiedOnMonth",
                "9",
                "notifiedOnYear",
                "2025",
                "misinformed",
                "YES",
                "reachedCourt",
                "NO",
                "assessment",
                "I brevet stod fyra veckor.");
        assertThat(officer.text()).contains("För sent, men regionen har lämnat fel upplysning");
        officer.follow("Lämna över till domstolen")
                .press("Lämna över till domstolen", "note", "Regionen vidhåller beslutet.");
        assertThat(Story.<AppealStatus>read(
                        number, grantCase -> grantCase.appeals().getFirst().status()))
                .isEqualTo(AppealStatus.FORWARDED);
    }

    /** Förvaltningslagen 45 §: sent straight to the court, in time. */
    @Test
    void anAppealThatReachedTheCourtInTimeIsHandedOver() {
        var number = Story.appealed(Story.appealable(), LAST_DAY.plusDays(3));
        var officer = Browser.as("officer").open("/cases/" + number + "/appeals/1/examine");
        officer.press(
                "Spara bedömningen",
                "notifiedOnDay",
                "1",
                "notifiedOnMonth",
                "9",
                "notifiedOnYear",
                "2025",
                "misinformed",
                "NO",
                "assessment",
                "Kom till domstolen den 20 september.");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.select("#reachedCourt-error").text()).isNotEmpty();
        officer.press("Spara bedömningen", "reachedCourt", "YES");
        assertThat(officer.text()).contains("För sent hit, men i tid till domstolen");
        officer.follow("Lämna över till domstolen")
                .press("Lämna över till domstolen", "note", "Regionen vidhåller beslutet.");
        assertThat(Story.<AppealStatus>read(
                        number, grantCase -> grantCase.appeals().getFirst().status()))
                .isEqualTo(AppealStatus.FORWARDED);
    }

    @Test
    void whatTheCourtSendsBackIsTakenUpAgainByTheManager() {
        var number = forwarded();
        var officer = Browser.as("officer").open("/cases/" + number + "/appeals/1");
        judge(officer, "REMITTED");
        assertThat(officer.text()).contains("Chefen ska återuppta det först.");
        assertThat(Browser.as("officer").open("/cases/" + number + "/resume").status())
                .isEqualTo(403);
        Browser.as("manager")
                .open("/cases/" + number)
                .follow("Återuppta ärendet")
                .press("Återuppta", "reason", "Mål 4711-25");
        assertThat(status(number)).isEqualTo(CaseStatus.IN_REVIEW);
        officer.open("/cases/" + number + "/appeals/1")
                .follow("Avsluta överklagandet")
                .press("Avsluta överklagandet");
        assertThat(status(number)).isEqualTo(CaseStatus.IN_REVIEW);
    }

    /** The day after the decision, and a year after the last day. */
    @ParameterizedTest
    @ValueSource(strings = {"IN_TIME", "LATE"})
    void onOwnMoneyWhatComesToTheRegionIsHandedOverForTheCourtToExamine(String when) {
        var number = decided(OtherSchemes.OPEN, false);
        assertThat(Browser.as("signatory")
                        .open("/cases/" + number + "/decisions/1/appeal")
                        .status())
                .isEqualTo(409);
        Story.appealed(number, when.equals("LATE") ? LAST_DAY.plusYears(1) : OtherSchemes.OPEN.plusDays(1));
        var officer = Browser.as("officer").open("/cases/" + number + "/appeals/1");
        assertThat(officer.text()).contains("Domstolen prövar om det kom i tid");
        officer.follow("Pröva om överklagandet kom i tid").press("Spara bedömningen");
        officer.follow("Lämna över till domstolen")
                .press("Lämna över till domstolen", "note", "Regionen vidhåller beslutet.");
        assertThat(officer.text()).contains("Överlämnat", "Förvaltningsrätten i Uppsala");
        assertThat(status(number)).isEqualTo(CaseStatus.DISPATCHED);
    }

    @Test
    void nobodyElseTakesTheSteps() {
        var number = Story.appealExamined(Story.appealed(Story.appealable(), LAST_DAY.plusDays(1)), OtherSchemes.OPEN);
        var at = "/cases/" + number + "/appeals/1";
        for (var step : new String[] {"dismiss", "examine", "enter-number", "record-judgment", "close", "dispatch"}) {
            assertThat(Browser.as("payer").open(at + "/" + step).status())
                    .as(step)
                    .isEqualTo(403);
            assertThat(Browser.as("applicant").open(at + "/" + step).status())
                    .as(step)
                    .isIn(403, 404);
            assertThat(Browser.as("applicant2").open(at + "/" + step).status())
                    .as(step)
                    .isEqualTo(404);
        }
        assertThat(Browser.as("officer").open(at + "/record-judgment").status()).isEqualTo(409);
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/decisions/1/register-appeal")
                        .status())
                .isEqualTo(403);
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/decisions/1/appeal")
                        .status())
                .isEqualTo(409);
        var undecided = Story.then(
                Story.proposed(
                        Story.received("Mässa i Graz", OtherSchemes.ownMoney()),
                        Proposal.without(Outcome.REFUSAL, "Löpande drift.")),
                "decider",
                Story.deciding());
        assertThat(Browser.as("registrar")
                        .open("/cases/" + undecided + "/decisions/1/register-appeal")
                        .status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var fresh = Story.appealable();
        var late = Story.appealExamined(Story.appealed(Story.appealable(), LAST_DAY.plusDays(1)), OtherSchemes.OPEN);
        var sent = Story.appealed(Story.appealable(), OtherSchemes.OPEN);
        var judged = forwarded();
        gates("signatory", language, "/cases/" + fresh + "/decisions/1/appeal", "appeal-send-in");
        gates("registrar", language, "/cases/" + fresh + "/decisions/1/register-appeal", "appeal-register");
        gates("officer", language, "/cases/" + sent + "/appeals/1/examine", "appeal-examine");
        gates("officer", language, "/cases/" + late + "/appeals/1", "appeal-late");
        gates("decider", language, "/cases/" + late + "/appeals/1/dismiss", "appeal-dismiss");
        gates("registrar", language, "/cases/" + judged + "/appeals/1/record-judgment", "appeal-judgment");
        gates("applicant", language, "/cases/" + judged + "/appeals/1", "appeal-company");
        judge(Browser.as("officer").open("/cases/" + judged + "/appeals/1"), "REMITTED");
        gates("manager", language, "/cases/" + judged + "/resume", "appeal-resume");
        gates("applicant", language, "/cases/" + judged, "appeal-company-case");
    }

    private void gates(String person, String language, String address, String name) {
        var page = language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
        page.navigate(address);
        PageGates.check(page);
        Chromium.screenshot(page, name + "-" + language, 1280);
        page.close();
    }

    private static com.microsoft.playwright.Page at(String person, String address) {
        var page = Chromium.as(person);
        page.navigate(address);
        return page;
    }

    private CaseNumber forwarded() {
        var number = Story.appealExamined(Story.appealed(Story.appealable(), OtherSchemes.OPEN), OtherSchemes.OPEN);
        Story.appeal(number, "registrar", (appeal, actor, now) -> appeal.forward(actor, now, null));
        clock.moveTo(LocalDate.of(2025, 12, 1));
        return number;
    }

    private static void judge(Browser officer, String result) {
        officer.follow("Registrera domen")
                .press(
                        "Spara",
                        "result",
                        result,
                        "judgedOnDay",
                        "28",
                        "judgedOnMonth",
                        "11",
                        "judgedOnYear",
                        "2025",
                        "caseNumber",
                        "4711-25");
        assertThat(officer.errors()).isEmpty();
    }

    /** Decided through the door, so that the letter is kept, and sent. */
    private CaseNumber decided(LocalDate day, boolean appealable) {
        clock.moveTo(day);
        var call = appealable ? OtherSchemes.dismissalsAppealable() : OtherSchemes.ownMoney();
        var proposal = Proposal.without(Outcome.DISMISSAL, "Ansökan är inte kompletterad.");
        var number = Story.proposed(Story.received("Mässa i Wien", call), proposal);
        Browser.as("decider").open("/cases/" + number + "/decide/confirm").pressImpartially("Fatta beslut");
        return Story.then(number, "registrar", GrantCase::dispatch);
    }

    private static String document(CaseNumber number, int ordinal) {
        var page = Browser.as("officer").open("/cases/" + number + "/decision/document?ordinal=" + ordinal);
        return Jsoup.parse(page.html()).text().replace('\u00a0', ' ');
    }

    private static CaseStatus status(CaseNumber number) {
        return Story.read(number, GrantCase::status);
    }
}
