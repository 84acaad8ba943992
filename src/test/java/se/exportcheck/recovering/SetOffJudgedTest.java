package se.exportcheck.recovering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.recoveries.Invoice;
import se.exportcheck.cases.recoveries.RecoveryStatus;
import se.exportcheck.cases.setoffs.SetOffStatus;
import se.exportcheck.recovering.SetOffStories.Two;

/** A court judges what is set off, or the debt, while the rest of the payment or of the debt has gone its own way. */
@QuarkusTest
class SetOffJudgedTest {

    @Test
    void whatACourtOverturnsWhileTheBankHasTheRestIsPaidOut() {
        var two = SetOffStories.done(15_000);
        Story.claim(two.payment(), "payer", Claim::send);
        SetOffJudgments.ofSetOff(two.debt());
        assertThat(SetOffStories.status(two)).as("the bank has not answered").isEqualTo(SetOffStatus.FINAL);
        Story.claim(
                two.payment(),
                "attester",
                (claim, actor, now) -> claim.confirmPaid(SetOffStories.today(), SetOffStories.RATES, actor, now));
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.OVERTURNED);
        assertThat(Story.<BigDecimal>read(two.debt(), found -> found.recovered()))
                .isEqualByComparingTo("0");
        assertThat(Story.<Long>read(two.payment(), found -> found.paid().amount()))
                .isEqualTo(40_000);
        assertThat(Story.<BigDecimal>read(
                        two.debt(),
                        found -> found.recoveries()
                                .getLast()
                                .balance(SetOffStories.RATES, SetOffStories.today())
                                .total()))
                .as("all of the debt is left, with its interest")
                .isGreaterThan(new BigDecimal("40000"));
        var attester = Browser.as("attester").open("/cases/" + two.debt() + "/set-offs/1");
        attester.press("Registrera utbetalning efter upphävd avräkning")
                .pressImpartially("Registrera utbetalning efter upphävd avräkning", "text", "Utbetalning 12");
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.PAID_OUT);
    }

    @Test
    void whatWasWrittenOffIsOwedAgainWhenACourtOverturnsTheRest() {
        overturnedAfterTheWriteOff(SetOffStories.ready(), RecoveryStatus.DISPATCHED);
    }

    @Test
    void whatWasInvoicedAndWrittenOffIsToBePaidByANewDay() {
        var two = SetOffStories.ready();
        var invoice = new Invoice("F-1001", SetOffStories.today().plusDays(1), "123-4567");
        Recoveries.then(two.debt(), "payer", (recovery, actor, now) -> recovery.invoice(invoice, actor, now));
        overturnedAfterTheWriteOff(two, RecoveryStatus.INVOICED);
        assertThat(Story.read(two.debt(), found -> found.recoveries().getLast().invoice())
                        .dueOn())
                .isAfterOrEqualTo(SetOffStories.today().plusDays(30));
    }

    private static void overturnedAfterTheWriteOff(Two two, RecoveryStatus then) {
        SetOffStories.begin(two, 15_000);
        SetOffStories.toldAndSent(two);
        SetOffStories.wait(two);
        SetOffStories.pay(two);
        Recoveries.then(
                two.debt(),
                "decider",
                (recovery, actor, now) -> recovery.writeOff("Konkurs.", SetOffStories.RATES, actor, now));
        assertThat(Recoveries.status(two.debt())).isEqualTo(RecoveryStatus.WRITTEN_OFF);
        SetOffJudgments.ofSetOff(two.debt());
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.OVERTURNED);
        assertThat(Recoveries.status(two.debt())).isEqualTo(then);
        assertThat(Browser.as("signatory")
                        .open("/cases/" + two.debt() + "/recoveries/1")
                        .main())
                .contains("Kvar att betala")
                .doesNotContain("avskriv");
    }

    /** The debt stands no longer for sure, so that nothing is taken for it. */
    @Test
    void nothingIsDoneWhileACourtHasTheDebt() {
        var two = SetOffStories.done(15_000);
        SetOffJudgments.appealed(two.debt(), SetOffJudgments::recovery);
        var payer = Browser.as("payer").open("/cases/" + two.payment() + "/claims/1/send");
        assertThat(payer.status()).isEqualTo(409);
        assertThat(payer.main()).contains("En avräkning mot utbetalningen är inte klar");
    }

    /** A set-off is done as decided or not at all: what a court leaves of it is decided anew. */
    @Test
    void whatACourtLowersIsRecordedAsSetAside() {
        var two = SetOffStories.sent(15_000);
        SetOffJudgments.atCourt(two.debt(), SetOffJudgments::setOff);
        var registrar = Browser.as("registrar").open("/cases/" + two.debt() + "/appeals/1/record-judgment");
        assertThat(registrar.main()).contains("registrera det som upphävt");
        assertThat(registrar.select("input[value=CHANGED]")).isEmpty();
        assertThat(Browser.inEnglishAs("registrar")
                        .open("/cases/" + two.debt() + "/appeals/1/record-judgment")
                        .main())
                .contains("record it as set aside");
        registrar.press("Spara", "result", "CHANGED", "caseNumber", "1234-26");
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.errors()).anySatisfy(error -> assertThat(error).contains("beslutas på nytt"));
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.DISPATCHED);
    }
}
