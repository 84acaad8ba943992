package se.exportcheck.paying;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Conflict;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.payments.BankFiles;

/** Another account than the application named (PAY-05): asked for by a signatory, checked by one, approved by another. */
@QuarkusTest
class AccountChangeTest {

    private static final Object[] PAPER = {
        "channel",
        "POST",
        "arrivedDay",
        "2",
        "arrivedMonth",
        "3",
        "arrivedYear",
        "2026",
        "signer",
        "Karin Ek",
        "authorised",
        "yes",
        "kind",
        "BANKGIRO",
        "number",
        "991-2346",
        "says",
        "Nytt konto."
    };

    private CaseNumber number = new CaseNumber("RV000000");

    @BeforeEach
    void aPaymentWaits() {
        number = Story.attested();
    }

    @Test
    void nothingIsPaidUntilASecondPersonHasApprovedTheAccount() {
        var company = Browser.as("signatory").open(at("/claims")).follow("Konto för utbetalning");
        assertThat(company.main()).contains("Bankgiro 5050-1055");
        ask(company, "991-2346");
        assertThat(company.main())
                .contains("Regionen har fått begäran", "Bankgiro 991-2346", "Inget betalas ut förrän");
        refusedToSend();
        assertThat(Browser.as("payer").open("/payments").main()).contains("Konton att kontrollera", number.value());

        var officer = Browser.as("officer").open(at("/account"));
        assertThat(officer.buttons()).contains("Kontrollera kontot", "Godta inte kontot");
        officer.press("Kontrollera kontot").press("Kontrollera kontot", "note", "");
        assertThat(officer.status()).isEqualTo(422);
        officer.press("Kontrollera kontot", "note", "Bankgirots register visar företaget.");
        assertThat(officer.main()).contains("Bankgirots register visar företaget.");
        assertThat(officer.buttons()).doesNotContain("Godkänn kontot");
        assertThat(officer.open(at("/account/approve")).main())
                .contains("Den som har kontrollerat kontot får inte godkänna det");
        refusedToSend();

        Browser.as("payer")
                .open(at("/account"))
                .press("Godkänn kontot")
                .press("Godkänn kontot", "note", "Samma register.");
        var file = BankFiles.sent(number);
        var xml = new String(file.open(file.path() + "/pain.001.xml").bytes(), UTF_8);
        assertThat(xml).contains("9912346").doesNotContain("50501055");
        assertThat(Browser.as("signatory").open(at("/account")).main())
                .contains("Stödet betalas till Bankgiro 991-2346", "Godkänt")
                .doesNotContain("Samma register");
    }

    /** What the bank rejects is sent again, under another number, to the account that two others have settled meanwhile. */
    @Test
    void whatTheBankRejectsIsPaidToTheNewAccount() {
        var payer = BankFiles.sent(number);
        var rejection = Map.of("ID", number.value(), "ACCEPTED", "OTHER-1", "REJECTED", number + "-1");
        BankFiles.answered(payer, BankFiles.of("pain.002.xml", rejection));
        assertThat(payer.main()).contains("noterad som tillbaka", "AC04 Kontot är avslutat");
        var company = Browser.as("signatory").open(at("/claims/1"));
        assertThat(company.main()).contains("Kom tillbaka från banken");
        ask(company.follow("Konto för utbetalning"), "991-2346");
        assertThat(payer.open("/payments/files/new").main()).contains("Kan inte skickas än", "Kontot är inte klart");

        Browser.as("officer").open(at("/account/check")).press("Kontrollera kontot", "note", "Register.");
        payer.open(at("/account/approve")).press("Godkänn kontot", "note", "Samma register.");
        BankFiles.sent(payer, number);
        assertThat(payer.main()).contains(number + "-1-2");
        assertThat(new String(payer.open(payer.path() + "/pain.001.xml").bytes(), UTF_8))
                .contains("9912346", number + "-1-2")
                .doesNotContain("50501055");
        BankFiles.answered(payer, BankFiles.booked("camt.054.xml", number + "-1-2", "40000.00", "2026-03-02", "DBIT"));
        assertThat(payer.main()).contains("Noterad som utbetald");
        assertThat(Story.<Long>read(number, grantCase -> grantCase.paid().amount()))
                .isEqualTo(40_000);
    }

    @Test
    void whoeverAttestsAPaymentDoesNotSettleTheAccount() {
        ask(Browser.as("signatory").open(at("/account")), "991-2346");
        Browser.as("officer").open(at("/account/check")).press("Kontrollera kontot", "note", "Register.");
        var attester = Browser.as("attester").open(at("/account/approve"));
        assertThat(attester.status()).isEqualTo(409);
        assertThat(attester.main()).contains("Den som har attesterat en betalning i ärendet får inte ändra kontot");
    }

    /** What they found does not count: somebody else checks the account before a third person approves it. */
    @Test
    void whatSomebodyInConflictHasCheckedIsCheckedAgain() {
        ask(Browser.as("signatory").open(at("/account")), "991-2346");
        Browser.as("officer").open(at("/account/check")).press("Kontrollera kontot", "note", "Register.");
        var conflict = new Conflict(Conflict.Ground.INTEREST, "Min kusin äger bolaget.");
        Story.act(number, "officer", (grantCase, actor, now) -> grantCase.declare(Part.OFFICER, conflict, actor, now));
        var payer = Browser.as("payer").open(at("/account/approve"));
        assertThat(payer.status()).isEqualTo(409);
        assertThat(payer.main()).contains("Kontot är inte kontrollerat");
        Browser.as("officer2").open(at("/account/check")).press("Kontrollera kontot", "note", "Eget register.");
        payer.open(at("/account")).press("Godkänn kontot").press("Godkänn kontot", "note", "Samma register.");
        assertThat(payer.main()).contains("Stödet betalas till Bankgiro 991-2346");
    }

    @Test
    void whatIsRefusedLeavesTheAccountAsItWas() {
        ask(Browser.as("signatory").open(at("/account")), "991-2346");
        Browser.as("officer2")
                .open(at("/account"))
                .press("Godta inte kontot")
                .press("Godta inte kontot", "note", "Kontot tillhör någon annan.");
        assertThat(Browser.as("signatory").open(at("/account")).main())
                .contains("Stödet betalas till Bankgiro 5050-1055", "Kontot tillhör någon annan.", "Byt konto");
        BankFiles.sent(number);
        assertThat(Story.<ClaimStatus>read(
                        number, grantCase -> grantCase.claims().getLast().status()))
                .isEqualTo(ClaimStatus.SENT_TO_ECONOMY);
    }

    @Test
    void aWrongNumberIsSaidAtItsField() {
        var company = Browser.as("signatory").open(at("/account"));
        ask(company, "991-2347");
        assertThat(company.errors()).containsExactly("Kontrollera bankgironumret, till exempel 991-2346");
        assertThat(company.value("number")).isEqualTo("991-2347");
        ask(company, "5050-1055");
        assertThat(company.errors()).containsExactly("Det är kontot som redan gäller.");
    }

    @Test
    void onlyASignatoryOfTheCompanyAsksAndOnlyOnce() {
        for (var person : List.of("applicant", "officer")) {
            var browser = Browser.as(person).open(at("/account"));
            assertThat(browser.buttons()).doesNotContain("Begär nytt konto");
            browser.post(at("/account"), "kind", "BANKGIRO", "number", "991-2346", "holder", "Mälarsensor AB");
            assertThat(browser.status()).isIn(403, 409);
        }
        assertThat(Browser.as("applicant2").open(at("/account")).status()).isEqualTo(404);
        assertThat(Browser.as("auditor").open(at("/account")).status()).isEqualTo(200);
        assertThat(Browser.as("auditor").open(at("/account/check")).status()).isEqualTo(403);
        assertThat(Browser.as("officer").open(at("/account/check")).status()).isEqualTo(409);
        var company = Browser.as("signatory").open(at("/account"));
        ask(company, "991-2346");
        company.post(at("/account"), "kind", "BANKGIRO", "number", "990-0010", "holder", "Mälarsensor AB");
        assertThat(company.status()).isEqualTo(409);
        assertThat(company.main()).contains("Ett nytt konto väntar redan");
    }

    /** PAY-05 for a company that has nobody here: it writes, the registrar registers, two others check and approve. */
    @Test
    void aRequestOnPaperIsCheckedAndApprovedByTwoOthers() {
        var registrar = Browser.as("registrar").open(at("/account")).follow("Registrera begäran om konto på papper");
        registrar.press("Registrera begäran om konto på papper");
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.errors())
                .contains(
                        "Välj hur handlingen kom in",
                        "Skriv vem som har skrivit under",
                        "Bifoga en inskannad kopia eller skriv vad det står");
        registrar.press("Registrera begäran om konto på papper", "number", "991-2347", "kind", "BANKGIRO");
        assertThat(registrar.errors()).contains("Kontrollera bankgironumret, till exempel 991-2346");
        registrar.press("Registrera begäran om konto på papper", PAPER);
        assertThat(registrar.errors()).isEmpty();
        assertThat(registrar.main()).contains("Begäran är registrerad", "Kom in på papper", "991-2346");
        refusedToSend();
        assertThat(Browser.as("officer").open(at("/diary")).main()).contains("Begäran om nytt konto");

        assertThat(registrar.open(at("/account/approve")).status()).isEqualTo(403);
        Browser.as("officer").open(at("/account/check")).press("Kontrollera kontot", "note", "Register.");
        Browser.as("payer").open(at("/account/approve")).press("Godkänn kontot", "note", "Samma register.");
        var file = BankFiles.sent(number);
        assertThat(new String(file.open(file.path() + "/pain.001.xml").bytes(), UTF_8))
                .contains("9912346");
    }

    /** An officer who registered a paper may not be the second person as well. */
    @Test
    void whoeverRegisteredARequestDoesNotApproveIt() {
        for (var person : List.of("signatory", "payer", "auditor", "decider")) {
            assertThat(Browser.as(person).open(at("/account/ask-on-paper")).status())
                    .as(person)
                    .isEqualTo(403);
        }
        Browser.as("officer").open(at("/account/ask-on-paper")).press("Registrera begäran om konto på papper", PAPER);
        Browser.as("officer2").open(at("/account/check")).press("Kontrollera kontot", "note", "Register.");
        var officer = Browser.as("officer").open(at("/account/approve"));
        assertThat(officer.status()).isEqualTo(409);
        assertThat(officer.main()).contains("Den som har registrerat begäran får inte godkänna kontot");
    }

    @Test
    void thePages() {
        check("registrar", "account-paper", at("/account/ask-on-paper"));
        check("signatory", "account-ask", at("/account"));
        ask(Browser.as("signatory").open(at("/account")), "991-2346");
        check("signatory", "account-asked", at("/account"));
        check("officer", "account-staff", at("/account"));
        check("officer", "account-check", at("/account/check"));
        check("payer", "account-payments", "/payments");
    }

    private void refusedToSend() {
        var payer = Browser.as("payer").open("/payments/files/new");
        assertThat(payer.main()).contains("Kan inte skickas än", number.value(), "Kontot är inte klart");
        payer.post(at("/claims/1/send"));
        assertThat(payer.status()).isEqualTo(409);
    }

    private static void ask(Browser company, String account) {
        company.press("Begär nytt konto", "kind", "BANKGIRO", "number", account, "holder", "Mälarsensor AB");
    }

    private String at(String path) {
        return "/cases/" + number + path;
    }

    private static void check(String person, String name, String path) {
        List<Function<String, Page>> languages = List.of(Chromium::as, Chromium::inEnglishAs);
        for (var language : languages) {
            var page = language.apply(person);
            page.navigate(path);
            PageGates.check(page);
            var tongue = language == languages.getFirst() ? "sv" : "en";
            Chromium.screenshot(page, name + "-" + tongue, 1280);
            Chromium.screenshot(page, name + "-" + tongue, 320);
            page.close();
        }
    }
}
