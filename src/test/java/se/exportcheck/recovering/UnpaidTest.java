package se.exportcheck.recovering;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryStatus;
import se.exportcheck.money.Kronor;

/** What is reclaimed and never paid: handed over, written off, and the case of a company that is gone is closed. */
@QuarkusTest
class UnpaidTest {

    private static final LocalDate AFTER_THE_INVOICE = LocalDate.of(2026, 5, 3);
    private static final String LIST = "/reports/delegation?from=" + AFTER_THE_INVOICE + "&to=" + AFTER_THE_INVOICE;

    @Inject
    FrozenClock clock;

    private CaseNumber number;

    @BeforeEach
    void allIsReclaimedAndTheRestWithdrawn() {
        number = Recoveries.invoiced();
    }

    @Test
    void whatIsNotPaidInTimeIsHandedOver() {
        var payer = Browser.as("payer").open(at("/hand-over"));
        assertThat(payer.status()).isEqualTo(409);
        assertThat(payer.main()).contains("sista dag har inte passerat");
        clock.moveTo(AFTER_THE_INVOICE);
        payer.open(at("")).press("Lämna återkravet till indrivning");
        assertThat(payer.main()).contains("Tillväxtverket", "40 135,89");
        payer.press("Lämna återkravet till indrivning", "text", " ");
        assertThat(payer.status()).isEqualTo(422);
        payer.press("Lämna återkravet till indrivning", "text", "Tillväxtverket, ärende Ä 2026-77.");
        assertThat(payer.main()).contains("lämnat till indrivning", "Ä 2026-77");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.HANDED_OVER);
        assertThat(Browser.as("signatory").open(at("")).main()).contains("Lämnat till indrivning");
        payer.press("Registrera en återbetalning")
                .press("Spara återbetalningen", "amount", "40 135,89", "reference", "KFM");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.SETTLED);
    }

    @Test
    void whatIsLeftIsWrittenOffByADecisionMaker() {
        clock.moveTo(AFTER_THE_INVOICE);
        for (var person : List.of("officer", "payer", "auditor", "manager", "signatory")) {
            assertThat(Browser.as(person).open(at("/write-off")).status())
                    .as(person)
                    .isEqualTo(403);
        }
        var decider = Browser.as("decider").open(at("/write-off"));
        decider.press("Skriv av resten av återkravet", "text", "Konkursen är avslutad utan utdelning.");
        assertThat(plain(decider))
                .contains("Resten är avskriven", "40 135,89 kr kvar", "utan utdelning", "135,89 kr", "Avskrivet")
                .doesNotContain("Kvar att betala i dag", "Betalas till", "till i dag");
        clock.moveTo(AFTER_THE_INVOICE.plusYears(1));
        assertThat(plain(decider.open(at("")))).as("no interest runs on").contains("135,89 kr");
        clock.moveTo(AFTER_THE_INVOICE);
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.WRITTEN_OFF);
        assertThat(Browser.as("payer").open(at("/repay")).status()).isEqualTo(409);
        assertThat(Browser.as("manager").open("/deadlines?kind=REPAYMENT").mainToTheEnd())
                .doesNotContain(number.value());
    }

    @Test
    void whatTheCommitteeHasWrittenOffIsRecorded() {
        clock.moveTo(AFTER_THE_INVOICE);
        var registrar = Browser.as("registrar").open(at("")).press("Registrera nämndens beslut att skriva av resten");
        registrar.pressImpartially("Registrera beslutet", "body", "COMMITTEE", "minute", "");
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.errors()).hasSize(3);
        registrar.pressImpartially(
                "Registrera beslutet", "decidedOnDay", "1", "decidedOnMonth", "1", "decidedOnYear", "2026");
        assertThat(registrar.errors()).anyMatch(error -> error.startsWith("Beslutsdagen ska vara tidigast"));
        registrar.pressImpartially(
                "Registrera beslutet",
                "decidedOnDay",
                String.valueOf(AFTER_THE_INVOICE.getDayOfMonth()),
                "decidedOnMonth",
                String.valueOf(AFTER_THE_INVOICE.getMonthValue()),
                "decidedOnYear",
                "2026",
                "minute",
                "§ 51",
                "text",
                "Konkursen är avslutad.");
        assertThat(registrar.main()).contains("Resten är avskriven.");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.WRITTEN_OFF);
        assertThat(plain(Browser.as("signatory").open(at("")))).contains("Konkursen är avslutad.");
        assertThat(delegated()).as("decided by the committee itself").doesNotContain(number.value());
    }

    /** What is written off on delegation is reported to the committee once, as every such decision (kommunallagen 6 kap. 40 §). */
    @Test
    void whatIsWrittenOffOnDelegationIsReportedToTheCommittee() {
        clock.moveTo(AFTER_THE_INVOICE);
        Browser.as("decider").open(at("/write-off")).press("Skriv av resten av återkravet", "text", "Konkurs.");
        assertThat(delegated()).contains(number.value());
        assertThat(Browser.as("manager")
                        .open(LIST)
                        .select("tr:contains(" + number + ")")
                        .text())
                .contains("Avskrivning av skuld", "Bo Dahlin", "Inte anmält");
    }

    private static String delegated() {
        return Browser.as("registrar").open(LIST.replace("?", "/list.csv?")).html();
    }

    @Test
    void nothingIsWrittenOffWhileItCanBeAppealed() {
        number = Recoveries.sent();
        assertThat(Browser.as("decider").open(at("/write-off")).status()).isEqualTo(409);
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.DISPATCHED);
    }

    @Test
    void whatACourtSetsAsideAfterTheWriteOffGoesBack() {
        number = Recoveries.repaid("10000.00");
        clock.moveTo(AFTER_THE_INVOICE);
        Browser.as("decider").open(at("/write-off")).press("Skriv av resten av återkravet", "text", "Konkurs.");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.WRITTEN_OFF);
        clock.reset();
        Story.lastJudged(number, Judgment.Result.SET_ASIDE, null);
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.OVERPAID);
        assertThat(plain(Browser.as("signatory").open(at(""))))
                .contains("10 000,00 kr")
                .doesNotContain("avskrivet");
    }

    /** 10 000 kronor are left of the 40 000 that were reclaimed beside 60 000 withheld. */
    @Test
    void theRightToWriteOffIsWeighedByWhatIsLeft() {
        number = Recoveries.repaid("30000.00");
        assertThat(weight(RecoveryAction.WRITE_OFF)).isEqualTo(Kronor.of(10_000));
        assertThat(weight(RecoveryAction.DECIDE)).isEqualTo(Kronor.of(100_000));
    }

    private Kronor weight(RecoveryAction action) {
        return Story.read(
                number,
                grantCase -> grantCase
                        .recoveries()
                        .getLast()
                        .matter(action)
                        .orElseThrow()
                        .amount());
    }

    @Test
    void whatWasWrittenOffAndIsSetAsideIsNotSaidToBeLeft() {
        number = Recoveries.invoiced();
        clock.moveTo(AFTER_THE_INVOICE);
        Browser.as("decider").open(at("/write-off")).press("Skriv av resten av återkravet", "text", "Konkurs.");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.WRITTEN_OFF);
        clock.reset();
        Story.lastJudged(number, Judgment.Result.SET_ASIDE, null);
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.SETTLED);
        assertThat(plain(Browser.as("signatory").open(at("")))).doesNotContain("avskrivet", "skrivits av");
    }

    /** A company that keeps some of the grant reports and is followed up as any other, though some has come back. */
    @Test
    void aCaseOfWhichSomeIsReclaimedIsNotClosedWithoutFollowUp() {
        var all = Recoveries.hearing(Story.paid());
        Recoveries.then(all, "signatory", (recovery, actor, now) -> recovery.answer("Vi hittar det inte.", actor, now));
        Recoveries.then(all, "officer", (recovery, actor, now) -> {
            var some = recovery.proposal(false, Kronor.of(10_000), "Felet är litet.", "Ett kvitto saknas.", null);
            recovery.propose(some, actor, now);
        });
        Recoveries.then(all, "decider", Recoveries::decide);
        Recoveries.then(
                all, "registrar", (recovery, actor, now) -> recovery.dispatch(DeliveryChannel.PORTAL, actor, now));
        assertThat(Story.<Boolean>read(all, GrantCase::isRestWithdrawn)).isFalse();
        assertThat(Browser.as("officer")
                        .open("/cases/" + all + "/close-withdrawn")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aCaseWhoseRestIsWithdrawnIsClosedWhenNothingIsOpen() {
        assertThat(Browser.as("officer")
                        .open("/cases/" + Story.active() + "/close-withdrawn")
                        .status())
                .isEqualTo(409);
        var officer = Browser.as("officer").open("/cases/" + number + "/close-withdrawn");
        assertThat(officer.status()).isEqualTo(409);
        clock.moveTo(AFTER_THE_INVOICE);
        Browser.as("decider")
                .open(at("/write-off"))
                .press("Skriv av resten av återkravet", "text", "Konkursen är avslutad.");
        officer.open("/cases/" + number).press("Avsluta ärendet utan uppföljning");
        officer.press("Avsluta ärendet utan uppföljning", "text", "");
        assertThat(officer.status()).isEqualTo(422);
        officer.press("Avsluta ärendet utan uppföljning", "text", "Företaget är upplöst.");
        assertThat(officer.main()).contains("Ärendet är avslutat");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.CLOSED);
        assertThat(Story.steps(number)).endsWith(CaseAction.CLOSE_WITHDRAWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        clock.moveTo(AFTER_THE_INVOICE);
        look("payer", language, at("/hand-over"));
        look("decider", language, at("/write-off"));
        look("registrar", language, at("/record-write-off"));
        Browser.as("decider").open(at("/write-off")).press("Skriv av resten av återkravet", "text", "Konkurs.");
        look("officer", language, "/cases/" + number + "/close-withdrawn");
        try (var page = signedIn("signatory", language)) {
            page.navigate(at(""));
            PageGates.check(page);
            Chromium.screenshot(page, "written-off-" + language, 1280);
        }
    }

    private static void look(String person, String language, String path) {
        try (var page = signedIn(person, language)) {
            page.navigate(path);
            page.locator("main form button[type=submit]").last().click();
            page.waitForSelector(".govuk-error-summary");
            PageGates.check(page);
            Chromium.screenshot(page, path.replaceAll(".*/", "") + "-" + language, 1280);
        }
    }

    private static Page signedIn(String person, String language) {
        return language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
    }

    private static String plain(Browser browser) {
        return browser.main().replace('\u00a0', ' ');
    }

    private String at(String path) {
        return "/cases/" + number + "/recoveries/1" + path;
    }
}
