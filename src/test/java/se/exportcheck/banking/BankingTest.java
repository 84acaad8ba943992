package se.exportcheck.banking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.prowidesoftware.swift.model.mx.MxPain00100103;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransactionInformation10;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.recoveries.RateTable;
import se.exportcheck.payments.BankFiles;

/** Payments on their way through the bank, pressed: a file, what the bank answers, a payment that comes back. */
@QuarkusTest
class BankingTest {

    @Inject
    FrozenClock clock;

    @Test
    void twoPaymentsGoInOneFileAndTheBankAnswers() {
        var paid = Story.attested();
        var rejected = Story.attested();
        var payer = BankFiles.sent(paid, rejected);
        assertThat(payer.main()).contains("Betalfilen är gjord", paid + "-1", rejected + "-1", "80 000 kr");
        assertThat(status(paid)).isEqualTo(ClaimStatus.SENT_TO_ECONOMY);
        var address = payer.path();
        var first = payer.open(address + "/pain.001.xml").bytes();
        assertThat(payer.open(address + "/pain.001.xml").bytes()).isEqualTo(first);
        var message = MxPain00100103.parse(new String(first, UTF_8)).getCstmrCdtTrfInitn();
        assertThat(message.getGrpHdr().getCtrlSum()).isEqualByComparingTo("80000");
        assertThat(message.getPmtInf().getFirst().getCdtTrfTxInf())
                .extracting((CreditTransferTransactionInformation10 one) ->
                        one.getPmtId().getEndToEndId())
                .containsExactlyInAnyOrder(paid + "-1", rejected + "-1");
        for (var number : List.of(paid, rejected)) {
            assertThat(payer.open("/cases/" + number + "/claims/1").main())
                    .contains("Inget hindrar", "Inget hos Kronofogden eller Bolagsverket.");
        }
        var list = new String(payer.open(address + "/payments.csv").bytes(), UTF_8);
        assertThat(list.lines()).hasSize(3);
        assertThat(list)
                .startsWith(
                        "\ufeffmessage_id;execution_on;end_to_end_id;dnr;account_kind;account_number;account_holder;amount_sek")
                .contains(
                        ";2026-03-02;" + paid + "-1;" + paid + ";BANKGIRO;", ";Mälarsensor AB;40000", rejected + "-1;");
        assertThat(payer.open("/payments/files/new").main()).doesNotContain(paid.value(), rejected.value());

        var status = BankFiles.of(
                "pain.002.xml", Map.of("ID", paid.value(), "ACCEPTED", paid + "-1", "REJECTED", rejected + "-1"));
        BankFiles.answered(payer, status);
        assertThat(payer.main())
                .contains("Banken har tagit emot betalningen", "noterad som tillbaka", "AC04 Kontot är avslutat")
                .contains("En rad gäller annat", "Nummer som inte är våra", "ANOTHER-SYSTEM");
        assertThat(status(paid)).isEqualTo(ClaimStatus.SENT_TO_ECONOMY);
        assertThat(status(rejected)).isEqualTo(ClaimStatus.RETURNED);
        assertThat(payer.open(address).main()).contains("Tillbaka från banken");
        assertThat(Browser.as("signatory")
                        .open("/cases/" + rejected + "/claims/1")
                        .main())
                .contains("Kom tillbaka från banken", "Banken kunde inte betala", "Kontot är avslutat");

        BankFiles.answered(payer, status);
        assertThat(payer.errors()).containsExactly("Den filen är redan inläst.");

        clock.moveTo(LocalDate.of(2026, 3, 4));
        var booked = BankFiles.booked("camt.054.xml", paid + "-1", "40000.00", "2026-03-04", "DBIT");
        BankFiles.answered(payer, booked);
        assertThat(payer.main()).contains("Noterad som utbetald", "4 mars 2026");
        assertThat(status(paid)).isEqualTo(ClaimStatus.PAID);
        assertThat(Story.<Long>read(paid, grantCase -> grantCase.paid().amount()))
                .isEqualTo(40_000);
    }

    @Test
    void whatCameBackIsSentAgainUnderAnotherNumber() {
        var number = Story.attested();
        var payer = BankFiles.sent(number);
        BankFiles.answered(
                payer, BankFiles.of("pain.002-whole-file.xml", Map.of("ID", number.value(), "FILE", messageId(payer))));
        assertThat(payer.main()).contains("noterad som tillbaka", "FF01");
        BankFiles.sent(payer, number);
        assertThat(payer.main()).contains(number + "-1-2");
        assertThat(status(number)).isEqualTo(ClaimStatus.SENT_TO_ECONOMY);
        BankFiles.answered(payer, BankFiles.booked("camt.053.xml", number + "-1", "40000.00", "2026-03-02", "DBIT"));
        assertThat(payer.main()).contains("Titta på detta", "Betala inte igen");
        assertThat(status(number)).isEqualTo(ClaimStatus.SENT_TO_ECONOMY);
        BankFiles.answered(payer, BankFiles.booked("camt.053.xml", number + "-1-2", "40000.00", "2026-03-02", "DBIT"));
        assertThat(status(number)).isEqualTo(ClaimStatus.PAID);
        BankFiles.answered(payer, BankFiles.booked("camt.054.xml", number + "-1-2", "40000.00", "2026-03-02", "DBIT"));
        assertThat(payer.main()).contains("Det var känt sedan förut");
        BankFiles.answered(payer, BankFiles.booked("camt.054.xml", number + "-1-2", "40000.00", "2026-03-02", "CRDT"));
        assertThat(payer.main()).contains("Titta på detta", "utbetalda har kommit tillbaka");
        assertThat(Story.<Long>read(number, grantCase -> grantCase.paid().amount()))
                .isEqualTo(40_000);
    }

    @Test
    void whatWasPaidAndCameBackInTheSameFileIsBack() {
        var number = Story.attested();
        var payer = BankFiles.sent(number);
        var paid = new String(BankFiles.booked("camt.054.xml", number + "-1", "40000.00", "2026-03-02", "DBIT"), UTF_8);
        var back = new String(BankFiles.booked("camt.054.xml", number + "-1", "40000.00", "2026-03-02", "CRDT"), UTF_8);
        var entry = back.substring(back.indexOf("<Ntry>"), back.indexOf("</Ntry>") + "</Ntry>".length());
        BankFiles.answered(
                payer, paid.replaceFirst("</Ntry>", "</Ntry>" + entry).getBytes(UTF_8));
        assertThat(payer.main()).contains("noterad som tillbaka", "Det var känt sedan förut");
        assertThat(status(number)).isEqualTo(ClaimStatus.RETURNED);
    }

    @Test
    void whoeverOpensAFileHasReadItsCases() {
        var number = Story.attested();
        var file = BankFiles.sent(number).path();
        Browser.as("manager").open(file + "/pain.001.xml");
        assertThat(Browser.as("auditor").open("/cases/" + number + "/audit").mainToTheEnd())
                .contains("Läste " + file + "/pain.001.xml");
    }

    @Test
    void anotherSumOrDayIsNotTakenForThePayment() {
        var number = Story.attested();
        var payer = BankFiles.sent(number);
        BankFiles.answered(payer, BankFiles.booked("camt.054.xml", number + "-1", "39999.00", "2026-03-02", "DBIT"));
        assertThat(payer.main()).contains("stämmer inte med det som skickades");
        BankFiles.answered(payer, BankFiles.booked("camt.054.xml", number + "-1", "40000.00", "2026-03-03", "DBIT"));
        assertThat(payer.main()).contains("stämmer inte med det som skickades");
        assertThat(status(number)).isEqualTo(ClaimStatus.SENT_TO_ECONOMY);
    }

    @Test
    void aPaymentOfOnesOwnAttestingIsHeldUp() {
        var number = Story.attested();
        var attester = Browser.as("attester").open("/payments/files/new");
        assertThat(attester.main())
                .contains(
                        "Kan inte skickas än",
                        number.value(),
                        "Den som har attesterat utbetalningen får inte skicka den");
        attester.post(
                "/payments/files/new",
                "claim",
                BankFiles.claim(number),
                "executionDay",
                "2",
                "executionMonth",
                "3",
                "executionYear",
                "2026");
        assertThat(attester.status()).isEqualTo(422);
        assertThat(status(number)).isEqualTo(ClaimStatus.DECIDED);
    }

    @Test
    void aFileNeedsPaymentsAndABankingDay() {
        var number = Story.attested();
        var payer = Browser.as("payer").open("/payments/files/new");
        payer.post("/payments/files/new", "executionDay", "2", "executionMonth", "3", "executionYear", "2026");
        assertThat(payer.errors())
                .containsExactlyInAnyOrder(
                        "Skriv vad du har kontrollerat, eller vad som hindrar betalningen",
                        "Välj minst en utbetalning.",
                        "Bekräfta att du har kontrollerat att inget hindrar betalningarna");
        for (var day : List.of("1", "7", "30")) { // the day before, a Saturday, no month
            payer.open("/payments/files/new");
            payer.post(
                    "/payments/files/new",
                    "claim",
                    BankFiles.claim(number),
                    "executionDay",
                    day,
                    "executionMonth",
                    "30".equals(day) ? "2" : "3",
                    "executionYear",
                    "2026");
            assertThat(payer.status()).isEqualTo(422);
        }
        assertThat(payer.errors()).contains("Ange betaldagen med dag, månad och år.");
        assertThat(status(number)).isEqualTo(ClaimStatus.DECIDED);
    }

    @Test
    void onlyAPaymentsOfficerSendsAndOnlyTheRegionReads() {
        var file = BankFiles.sent(Story.attested()).path();
        for (var reader : List.of("manager", "auditor")) {
            assertThat(Browser.as(reader).open(file).status()).isEqualTo(200);
            assertThat(Browser.as(reader).open("/payments/files").main()).doesNotContain("Ny betalfil");
            assertThat(Browser.as(reader).open("/payments/files/new").status()).isEqualTo(403);
        }
        for (var other : List.of("signatory", "officer", "registrar")) {
            assertThat(Browser.as(other).open(file).status()).isEqualTo(403);
            assertThat(Browser.as(other).open(file + "/pain.001.xml").status()).isEqualTo(403);
            assertThat(Browser.as(other).open("/payments/answers").status()).isEqualTo(403);
        }
        assertThat(Browser.as("admin-skane").open(file).status()).isNotEqualTo(200);
    }

    @Test
    void whatStopsAPaymentIsNotedAndHoldsItUntilItIsGone() {
        var number = Story.attested();
        var at = "/cases/" + number + "/claims/1";
        var officer = Browser.as("officer").open(at).follow("Finns något som hindrar betalning?");
        officer.press("Spara kontrollen");
        assertThat(officer.errors())
                .containsExactly(
                        "Välj vad kontrollen visar",
                        "Skriv vad du har kontrollerat, eller vad som hindrar betalningen");
        officer.press("Spara kontrollen", "result", "STOPPED", "note", "");
        assertThat(officer.errors())
                .containsExactly("Skriv vad du har kontrollerat, eller vad som hindrar betalningen");
        officer.press("Spara kontrollen", "result", "STOPPED", "note", "Konkurs inledd 1 mars.");
        assertThat(officer.main()).contains("Något hindrar: Konkurs inledd 1 mars.");
        var payer = Browser.as("payer").open("/payments/files/new");
        assertThat(payer.main())
                .contains("Kan inte skickas än", "Något hindrar betalningen enligt den senaste kontrollen");
        payer.post(at + "/send", "checked", "true");
        assertThat(payer.status()).isEqualTo(409);
        assertThat(Browser.as("signatory").open(at).main()).doesNotContain("Konkurs inledd");
        for (var other : List.of("signatory", "auditor", "decider")) {
            assertThat(Browser.as(other).open(at + "/stop-check").status()).isEqualTo(403);
        }
        payer.open(at + "/stop-check").press("Spara kontrollen", "result", "CLEAR", "note", "Konkursen är upphävd.");
        BankFiles.sent(number);
        assertThat(status(number)).isEqualTo(ClaimStatus.SENT_TO_ECONOMY);
        assertThat(payer.open(at + "/stop-check").status()).isEqualTo(409);
    }

    @Test
    void theBankCanBeNotedByHand() {
        var number = Story.claim(Story.attested(), "payer", Claim::send);
        var payer = Browser.as("payer").open("/cases/" + number + "/claims/1");
        payer.press("Notera att banken inte kunde betala").press("Notera att betalningen kom tillbaka", "why", "");
        assertThat(payer.status()).isEqualTo(422);
        payer.press("Notera att betalningen kom tillbaka", "why", "Kontot är avslutat.");
        assertThat(payer.main()).contains("noterad som tillbaka", "Kontot är avslutat.");
        assertThat(payer.buttons()).doesNotContain("Skicka för betalning igen");
        assertThat(payer.main()).contains("Den som själv har noterat att betalningen kom tillbaka");
        var number2 = Story.claim(Story.attested(), "payer", Claim::send);
        Story.claim(
                number2,
                "attester",
                (claim, actor, now) -> claim.returned("Kontot är avslutat.", RateTable.UNKNOWN, actor, now));
        payer.open("/cases/" + number2 + "/claims/1")
                .press("Skicka för betalning igen")
                .press("Skicka för betalning igen");
        assertThat(payer.errors()).containsExactly("Bekräfta att du har kontrollerat att inget hindrar betalningen");
        payer.press("Skicka för betalning igen", "checked", "true");
        assertThat(payer.main()).contains(number2 + "-1-2");
        assertThat(status(number2)).isEqualTo(ClaimStatus.SENT_TO_ECONOMY);
    }

    @Test
    void theAdministratorSaysWhichAccountIsPaidFrom() {
        var admin = Browser.as("admin").open("/admin/region/account");
        var before = admin.value("iban");
        admin.press("Spara", "iban", "SE45 5000 0000 0583 9825 7467", "bic", "X", "customer", "7 <b>");
        assertThat(admin.errors()).hasSize(3);
        admin.press("Spara", "iban", "SE45 5000 0000 0583 9825 7466", "bic", "eseSsess", "customer", "77-A");
        assertThat(admin.main()).contains("SE4550000000058398257466", "ESESSESS", "77-A");
        admin.open("/admin/region/account").press("Spara", "iban", before, "bic", "SWEDSESS", "customer", "");
        assertThat(Browser.as("payer").open("/admin/region/account").status()).isEqualTo(403);
    }

    private static String messageId(Browser file) {
        return file.select("h1").text().replace("Betalfil ", "");
    }

    private static ClaimStatus status(CaseNumber number) {
        return Story.read(number, grantCase -> grantCase.claims().getLast().status());
    }
}
