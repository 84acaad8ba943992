package se.exportcheck.recovering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryStatus;

/** A repayment that was entered wrongly is taken back by somebody else, and stays to be read. */
@QuarkusTest
class CorrectionTest {

    @Test
    void aWrongRepaymentIsTakenBackAndTheDebtIsThereAgain() {
        var number = Recoveries.repaid("10000.00");
        var other = Browser.as("attester").open(at(number, "")).press("Rätta en återbetalning");
        other.pressImpartially("Ta tillbaka återbetalningen", "reason", "");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.errors()).hasSize(2);
        var which = other.select("input[name=repayment]").attr("value");
        other.pressImpartially(
                "Ta tillbaka återbetalningen", "repayment", which, "reason", "Pengarna gällde ett annat ärende.");
        assertThat(plain(other)).contains("Återbetalningen är tagen tillbaka", "−10 000,00 kr", "Pengarna gällde");
        assertThat(owed(number)).isEqualByComparingTo("40000");
        assertThat(booked(number)).isZero();
        assertThat(plain(Browser.as("signatory").open(at(number, "")))).contains("−10 000,00 kr", "40 000,00 kr");
        assertThat(Browser.as("attester").open(at(number, "")).buttons()).doesNotContain("Rätta en återbetalning");
    }

    @Test
    void whatWasSettledByMistakeIsOwedAgain() {
        var number = Recoveries.repaid("40000.00");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.SETTLED);
        correct(number);
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.INVOICED);
        assertThat(Recoveries.events(number)).endsWith("CORRECT_REPAYMENT", "REOPEN");
        assertThat(owed(number)).isEqualByComparingTo("40000");
    }

    @Test
    void nobodyCorrectsWhatTheyHaveEnteredThemselves() {
        var number = Recoveries.repaid("10000.00");
        var same = Browser.as("payer").open(at(number, "/correct-repayment"));
        assertThat(same.status()).isEqualTo(409);
        assertThat(same.main()).contains("själv har registrerat");
        for (var person : List.of("officer", "decider", "auditor", "signatory")) {
            assertThat(Browser.as(person).open(at(number, "/correct-repayment")).status())
                    .as(person)
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = Recoveries.repaid("10000.00");
        try (var page = language.equals("sv") ? Chromium.as("attester") : Chromium.inEnglishAs("attester")) {
            page.navigate(at(number, "/correct-repayment"));
            page.locator("main form button[type=submit]").last().click();
            page.waitForSelector(".govuk-error-summary");
            PageGates.check(page);
            Chromium.screenshot(page, "correction-errors-" + language, 1280);
            correct(number);
            page.navigate(at(number, ""));
            PageGates.check(page);
            Chromium.screenshot(page, "corrected-" + language, 1280);
        }
    }

    private static void correct(CaseNumber number) {
        var other = Browser.as("attester").open(at(number, "/correct-repayment"));
        var which = other.select("input[name=repayment]").attr("value");
        other.pressImpartially("Ta tillbaka återbetalningen", "repayment", which, "reason", "Fel ärende.");
        assertThat(other.status()).isEqualTo(200);
    }

    private static BigDecimal owed(CaseNumber number) {
        return Story.read(number, grantCase -> {
            Recovery recovery = grantCase.recoveries().getLast();
            return recovery.principal().toDecimal().subtract(recovery.repaid());
        });
    }

    private static BigDecimal booked(CaseNumber number) {
        return Story.read(number, grantCase -> grantCase.recovered());
    }

    private static String plain(Browser browser) {
        return browser.main().replace('\u00a0', ' ');
    }

    private static String at(CaseNumber number, String path) {
        return "/cases/" + number + "/recoveries/1" + path;
    }
}
