package se.exportcheck.paying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Conflict;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimEvent;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.followup.Economy;
import se.exportcheck.cases.followup.Economy.OtherAid;
import se.exportcheck.people.Actor;

/** The money's journey, by pressing buttons: two claims, a reduction, two payments, and what returns. */
@QuarkusTest
class PayingTest {

    @Inject
    FrozenClock clock;

    private CaseNumber number;

    @BeforeEach
    void aGrantOf100000IsAccepted() {
        number = Story.active();
        clock.moveTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void aGrantIsPaidInTwoPartsAndTheRestReturns() {
        var company = Browser.as("signatory").open(at("/claim"));
        assertThat(company.main()).contains("100 000 kr", "16 mars 2026 till 16 december 2026", "14 februari 2027");
        company.press("Börja").press("Lägg till en kostnad");
        addVoucher(company, "Mässa i Hamburg", "1001", "80 000");
        assertThat(company.main()).contains("Kostnaden är sparad", "Mässa i Hamburg", "40 000 kr");
        send(company);
        assertThat(company.main()).contains("Begäran är inskickad");

        reviewWithReduction("claims/1", "60 000");
        pay("claims/1");
        company.open(at("/claims/1"));
        assertThat(company.main())
                .contains("Utbetald", "30 000 kr", "Moms", "Moms ingår i fakturan.")
                .doesNotContain("Utbetalning föreslogs");

        company.open(at("/claim-finally")).press("Börja").press("Lägg till en kostnad");
        addVoucher(company, "Marknadsstudie", "1002", "100 000,50");
        assertThat(company.main()).contains("160 000,50 kr", "80 000 kr", "30 000 kr", "50 000 kr");
        assertThat(company.main()).contains("Slutrapporten ska vara skriven");
        company.open(at("/claims/2/submit"));
        assertThat(company.status()).isEqualTo(409);
        assertThat(company.main()).contains("Slutrapporten är inte skriven");
        Story.act(number, "applicant", PayingTest::reportMoreAid);
        send(company.open(at("/claims/2")));
        assertThat(company.main()).doesNotContain("Annat stöd har ändrats");

        var officer = Browser.as("officer").open(at(""));
        assertThat(officer.main()).contains("Annat stöd har ändrats", "En konsultcheck från Almi.");
        officer.open(at("/claims/2")).press("Granska begäran").press("Granska begäran");
        assertThat(officer.main()).contains("Annat stöd har ändrats", "En konsultcheck från Almi.");
        officer.press("Godkänn alla rader som inte är granskade");
        officer.press("Föreslå utbetalning").press("Föreslå utbetalning");
        assertThat(officer.main()).contains("väntar på attest");
        pay("claims/2");
        assertThat(paid()).isEqualTo(80_000);

        officer.open(at("/conclude"));
        assertThat(officer.main()).contains("20 000 kr", "1 juni 2027", "1 juni 2028", "En konsultcheck från Almi.");
        officer.press("Avsluta utbetalningen och planera uppföljning");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.FOLLOW_UP);
        assertThat(Story.<LocalDate>read(number, GrantCase::dueOn)).isEqualTo("2027-06-01");
    }

    private static void reportMoreAid(GrantCase grantCase, Actor actor, Instant now) {
        var economy = new Economy(420_000, "Checkar.", "Inga.", OtherAid.CHANGED, "En konsultcheck från Almi.");
        Story.report(grantCase, economy, actor, now);
    }

    @Test
    void thePaymentsOfficersSeeWhatWaitsAndFetchItForTheLedger() {
        claimed();
        review();
        var attester = Browser.as("attester").open("/payments?step=attest");
        assertThat(attester.mainToTheEnd()).contains("Att attestera", number.value(), "Mälarsensor AB", "40 000 kr");
        claimStep("attester", "attest");
        assertThat(Browser.as("payer").open("/payments/" + number + "-1.csv").status())
                .isEqualTo(404);
        claimStep("payer", "send");
        var file = Browser.as("payer").open("/payments/" + number + "-1.csv");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.html())
                .startsWith("end_to_end_id;dnr;")
                .contains(number + "-1;" + number + ";5599900007;Mälarsensor AB;", ";40000;2026-06-01;Anders Holm;");
        assertThat(Browser.as("applicant").open("/payments").status()).isEqualTo(403);
    }

    @Test
    void overheadIsNotClaimed() {
        var company = Browser.as("signatory").open(at("/claim")).press("Börja").press("Lägg till en kostnad");
        assertThat(company.select("#costType option").eachAttr("value"))
                .contains("FAIR")
                .doesNotContain("INDIRECT");
        company.post(at("/claims/1/vouchers"), "costType", "INDIRECT", "description", "Hyra");
        assertThat(company.status()).isEqualTo(422);
        assertThat(company.select("#costType-error").text()).contains("Schablonkostnader ger inget stöd");
    }

    @Test
    void anEditorPreparesButASignatorySends() {
        var editor = Browser.as("applicant").open(at(""));
        assertThat(editor.main()).contains("Sista dag att begära utbetalning är");
        editor.press("Förbered en begäran om utbetalning").press("Börja").press("Lägg till en kostnad");
        addVoucher(editor, "Resa till Oslo", "77", "12 500");
        assertThat(editor.main()).contains("Kontrollera att beloppet är utan moms", "Bara en firmatecknare");
        assertThat(editor.main()).contains("Underlag saknas.", "Faktura", "Betalningsbevis");
        assertThat(editor.buttons()).doesNotContain("Skicka in begäran om utbetalning");
        assertThat(editor.open(at(""))
                        .press("Fortsätt med begäran om utbetalning")
                        .path())
                .isEqualTo(at("/claims/1"));
        editor.post(at("/claims/1/submit"), "correct", "true", "paid", "true", "noOtherAid", "true");
        assertThat(editor.status()).isEqualTo(409);
        assertThat(status()).isEqualTo(ClaimStatus.DRAFT);
        editor.open(at("/claims/1")).press("Ta bort Resa till Oslo");
        assertThat(editor.main()).contains("Inga kostnader än");
    }

    @Test
    void whatLooksOddIsSaidAndStopsNobody() {
        var company = Browser.as("signatory").open(at("/claim")).press("Börja").press("Lägg till en kostnad");
        addVoucher(company, "Första", "A-1", "1 000");
        assertThat(company.main()).doesNotContain("Leverantören ser ut att vara");
        company.press("Lägg till en kostnad");
        fill(company, "Andra", "a1", "100 000", "1", "2", "2026", "559990-0007");
        assertThat(company.main())
                .contains(
                        "Samma faktura finns på en annan rad",
                        "Fakturadatum ligger utanför",
                        "Kontrollera att beloppet",
                        "Leverantören ser ut att vara",
                        "559990-0007");
        send(company);
        assertThat(Browser.as("officer").open(at("/claims/1")).main()).contains("Leverantören ser ut att vara");
        assertThat(status()).isEqualTo(ClaimStatus.SUBMITTED);
    }

    @Test
    void nobodyDoesTwoPersonsWork() {
        claimed();
        review();
        refused("officer", "attest", 403);
        claimStep("attester", "attest");
        refused("attester", "send", 409);
        assertThat(Browser.as("attester").open(at("/claims/1")).main())
                .contains("Den som har attesterat utbetalningen får inte skicka den.");
        refused("officer", "send", 403);
        refused("signatory", "send", 403);
        refused("auditor", "send", 403);
        refused("applicant2", "send", 404);
        assertThat(events()).endsWith(ClaimAction.PROPOSE, ClaimAction.ATTEST);
    }

    /** Whoever takes over reviews every row anew, and until then nothing is attested. */
    @Test
    void aReviewerInConflictIsFollowedByAnother() {
        claimed();
        review();
        var conflict = new Conflict(Conflict.Ground.INTEREST, "Min kusin äger bolaget.");
        Story.act(number, "officer", (grantCase, actor, now) -> grantCase.declare(Part.OFFICER, conflict, actor, now));
        assertThat(Browser.as("attester").open(at("/claims/1")).main())
                .contains("Den som granskade begäran har anmält jäv.");
        refused("attester", "attest", 409);
        Story.claim(number, "attester", (claim, actor, now) -> claim.sendBack(actor, now, "Granskaren är jävig."));
        refused("officer", "take-over", 409);
        Browser.as("officer2")
                .open(at("/claims/1"))
                .press("Ta över granskningen")
                .press("Ta över granskningen", "conflict", "NO")
                .press("Godkänn alla rader som inte är granskade")
                .press("Föreslå utbetalning")
                .press("Föreslå utbetalning");
        claimStep("attester", "attest");
        assertThat(Browser.as("signatory").open(at("/claims/1")).main()).doesNotContain("tog över granskningen");
    }

    @Test
    void theSamePressTwicePaysOnce() {
        claimed();
        review();
        claimStep("attester", "attest");
        claimStep("payer", "send");
        refused("payer", "send", 409);
        var payer = Browser.as("payer").open(at("/claims/1/confirm-paid"));
        payer.post(at("/claims/1/confirm-paid"), "paidOnDay", "1", "paidOnMonth", "6", "paidOnYear", "2026");
        payer.post(at("/claims/1/confirm-paid"), "paidOnDay", "1", "paidOnMonth", "6", "paidOnYear", "2026");
        assertThat(payer.status()).isEqualTo(409);
        assertThat(paid()).isEqualTo(40_000);
    }

    @Test
    void theSameVoucherSentTwiceIsOneRow() {
        var company = Browser.as("signatory").open(at("/claim")).press("Börja");
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            company.post(
                    at("/claims/1/vouchers"),
                    "submissionKey",
                    key,
                    "costType",
                    "FAIR",
                    "description",
                    "Mässa",
                    "supplier",
                    "Messe",
                    "invoiceNumber",
                    "1",
                    "voucherNumber",
                    "1",
                    "orderedOnDay",
                    "1",
                    "orderedOnMonth",
                    "5",
                    "orderedOnYear",
                    "2026",
                    "deliveredOnDay",
                    "1",
                    "deliveredOnMonth",
                    "5",
                    "deliveredOnYear",
                    "2026",
                    "invoicedOnDay",
                    "1",
                    "invoicedOnMonth",
                    "5",
                    "invoicedOnYear",
                    "2026",
                    "paidOnDay",
                    "1",
                    "paidOnMonth",
                    "5",
                    "paidOnYear",
                    "2026",
                    "amount",
                    "100");
        }
        assertThat(Story.<List<ClaimLine>>read(
                        number, grantCase -> grantCase.claims().getLast().lines()))
                .hasSize(1);
        company.post(at("/claim"));
        assertThat(claims(number)).hasSize(1);
    }

    @Test
    void theAttesterSendsBackWithAReason() {
        claimed();
        review();
        var attester = Browser.as("attester").open(at("/claims/1")).press("Skicka tillbaka till granskaren");
        attester.pressImpartially("Skicka tillbaka", "why", "");
        assertThat(attester.status()).isEqualTo(422);
        attester.pressImpartially("Skicka tillbaka", "why", "Kontrollera rad 1.");
        assertThat(status()).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(Browser.as("officer").open(at("/claims/1")).main()).contains("Kontrollera rad 1.");
        assertThat(Browser.as("signatory").open(at("/claims/1")).main()).doesNotContain("Kontrollera rad 1.");
    }

    @Test
    void nothingIsClaimedBeforeTheTermsAreAccepted() {
        var waiting = Story.awaitingAcceptance();
        var company = Browser.as("signatory").open("/cases/" + waiting + "/claim");
        assertThat(company.status()).isEqualTo(409);
        company.post("/cases/" + waiting + "/claim");
        assertThat(claims(waiting)).isEmpty();
    }

    @Test
    void aDraftIsTheCompanysOwn() {
        Browser.as("applicant").open(at("/claim")).press("Börja");
        assertThat(Browser.as("officer").open(at("/claims/1")).status()).isEqualTo(404);
        assertThat(Browser.as("applicant2").open(at("/claims/1")).status()).isEqualTo(404);
        assertThat(Browser.as("officer").open(at("/claims")).main()).contains("Ingen begäran");
        assertThat(Browser.as("officer").open(at("/claim")).status()).isEqualTo(403);
    }

    private void claimed() {
        var company = Browser.as("signatory").open(at("/claim")).press("Börja").press("Lägg till en kostnad");
        addVoucher(company, "Marknadsstudie", "1001", "80 000");
        send(company);
    }

    private void review() {
        Browser.as("officer")
                .open(at("/claims/1"))
                .press("Granska begäran")
                .press("Granska begäran")
                .press("Godkänn alla rader som inte är granskade")
                .press("Föreslå utbetalning")
                .press("Föreslå utbetalning");
        assertThat(status()).isEqualTo(ClaimStatus.PROPOSED);
    }

    private void reviewWithReduction(String claim, String approved) {
        var officer = Browser.as("officer").open(at("/" + claim));
        officer.press("Granska begäran").press("Granska begäran");
        officer.post(at("/" + claim + "/propose"));
        assertThat(officer.main()).contains("Alla rader är inte granskade");
        officer.open(at("/" + claim)).follow("Granska raden Mässa i Hamburg");
        officer.press("Spara granskningen", "verdict", "REDUCE", "approved", "90 000", "reason", "");
        assertThat(officer.errors())
                .containsExactly("Ange ett belopp över noll och under det begärda", "Välj ett skäl");
        officer.press(
                "Spara granskningen",
                "verdict",
                "REDUCE",
                "approved",
                approved,
                "reason",
                "VAT",
                "comment",
                "Moms ingår i fakturan.");
        assertThat(officer.main()).contains("30 000 kr", "Moms");
        officer.press("Föreslå utbetalning").press("Föreslå utbetalning");
    }

    private void pay(String claim) {
        Browser.as("attester")
                .open(at("/" + claim))
                .press("Attestera utbetalningen")
                .pressImpartially("Attestera utbetalningen");
        var payer = Browser.as("payer")
                .open(at("/" + claim))
                .press("Skicka för betalning")
                .pressImpartially("Skicka för betalning", "checked", "true");
        payer.press("Bekräfta att pengarna är utbetalda").press("Bekräfta utbetalningen");
        assertThat(payer.main()).contains("Utbetalningen är bekräftad");
    }

    private void claimStep(String person, String step) {
        Browser.as(person).open("/").post(at("/claims/1/" + step), "conflict", "NO", "checked", "true");
    }

    private void refused(String person, String step, int status) {
        var before = events();
        var browser = Browser.as(person).open("/").post(at("/claims/1/" + step));
        assertThat(browser.status()).as("%s by %s", step, person).isEqualTo(status);
        assertThat(events()).isEqualTo(before);
    }

    private List<ClaimAction> events() {
        return Story.read(
                number,
                grantCase -> grantCase.claims().getLast().events().stream()
                        .map(ClaimEvent::action)
                        .toList());
    }

    private ClaimStatus status() {
        return Story.read(number, grantCase -> grantCase.claims().getLast().status());
    }

    private void addVoucher(Browser company, String description, String invoice, String amount) {
        fill(company, description, invoice, amount, "10", "4", "2026", "");
    }

    private void fill(
            Browser company,
            String description,
            String invoice,
            String amount,
            String day,
            String month,
            String year,
            String supplierNumber) {
        company.press(
                "Spara kostnaden",
                "costType",
                "FAIR",
                "description",
                description,
                "supplier",
                "Hamburg Messe " + number,
                "supplierNumber",
                supplierNumber,
                "invoiceNumber",
                invoice,
                "voucherNumber",
                "V" + invoice,
                "orderedOnDay",
                day,
                "orderedOnMonth",
                month,
                "orderedOnYear",
                year,
                "deliveredOnDay",
                day,
                "deliveredOnMonth",
                month,
                "deliveredOnYear",
                year,
                "invoicedOnDay",
                day,
                "invoicedOnMonth",
                month,
                "invoicedOnYear",
                year,
                "paidOnDay",
                "20",
                "paidOnMonth",
                "4",
                "paidOnYear",
                "2026",
                "amount",
                amount);
        assertThat(company.errors()).isEmpty();
    }

    private static void send(Browser company) {
        company.press("Skicka in begäran om utbetalning");
        company.press("Skicka in begäran");
        assertThat(company.status()).isEqualTo(422);
        company.press("Skicka in begäran", "correct", "true", "paid", "true", "noOtherAid", "true");
        assertThat(company.status()).isEqualTo(200);
    }

    private long paid() {
        return Story.<Long>read(number, grantCase -> grantCase.paid().amount());
    }

    private static List<Claim> claims(CaseNumber of) {
        return Story.read(of, GrantCase::claims);
    }

    private String at(String path) {
        return "/cases/" + number + path;
    }
}
