package se.exportcheck.letters;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.DemoPeople;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.letters.CaseLetters;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.LetterLine;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.deadlines.DueCases;
import se.exportcheck.deadlines.Reminders;
import se.exportcheck.notices.Mails;

/** The letter is there when the step is taken, and not when it is refused; and who opened it first. */
@QuarkusTest
class SentLettersTest {

    /** The day that is aimed at counts while the region has no pace of its own. */
    private static final LocalDate A_YEAR_WITHOUT_DECISIONS = LocalDate.of(2037, 1, 8);

    @Inject
    CaseLetters letters;

    @Inject
    DueCases dueCases;

    @Inject
    Reminders reminders;

    @Inject
    Mails mails;

    @Inject
    FrozenClock clock;

    @Test
    void whoeverSendsAnApplicationGetsAReceipt() {
        clock.moveTo(A_YEAR_WITHOUT_DECISIONS);
        var reference = Story.awaitingSignature();
        var company = Browser.as("signatory").open("/my/cases/" + reference + "/sign");
        company.press("Skriv under och skicka in");
        var number = Story.read(reference, GrantCase::number);
        company.open("/cases/" + number).follow("Kvittens");
        assertThat(company.main())
                .contains("Vi har tagit emot er ansökan", number.value(), "senast 9 mars 2037", "Mässa i Hamburg");
        assertThat(company.main()).doesNotContain("Karin", "Kontrollsumma");
        assertThat(kinds(number)).containsExactly(LetterKind.RECEIPT);
    }

    @Test
    void whatIsAskedForStandsInALetter() {
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number + "/request-completion");
        officer.press("Skicka begäran", "message", "", "items", "Bokslut");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(kinds(number)).isEmpty();
        Browser.as("officer2").open("/").post("/cases/" + number + "/request-completion", "message", "x");
        assertThat(kinds(number)).isEmpty();
        officer.press("Skicka begäran", "message", "Vi saknar <bokslutet>.", "items", "Bokslut\nOffert");
        var company = Browser.as("applicant").open("/cases/" + number).follow("Begäran om komplettering");
        assertThat(company.main())
                .contains("Vi saknar <bokslutet>.", "Bokslut", "Offert", "Hanna Öberg", "handläggare");
        assertThat(company.select("article li").eachText()).containsExactly("Bokslut", "Offert");
    }

    @Test
    void aReferralIsReadByThePartnerAndNotByTheCompany() {
        var number = Story.inReview();
        Browser.as("officer")
                .open("/cases/" + number + "/refer")
                .press("Skicka till partnern", "message", "Är företaget moget?", "partner", almi(), "parts", "VENTURE");
        var adviser = Browser.as("adviser").open("/cases/" + number).follow("Remiss");
        assertThat(adviser.main()).contains("Almi", "Är företaget moget?");
        var address = adviser.path();
        assertThat(Browser.as("applicant").open("/cases/" + number).links()).doesNotContain("Remiss");
        assertThat(Browser.as("applicant").open(address).status()).isEqualTo(404);
        assertThat(Browser.as("officer").open("/cases/" + number + "/documents").main())
                .contains("av Almira Stenqvist");
    }

    @ParameterizedTest
    @CsvSource({
        "VAT, may not be appealed",
        "TRAVEL_CAP, may not be appealed",
        "NOT_PROVED, may not be appealed",
        "NOT_ELIGIBLE, may not be appealed",
        "RELATED_SUPPLIER, may not be appealed",
        "OTHER, You can appeal the decision to Förvaltningsrätten i Uppsala"
    })
    void aPaymentDecisionSaysWhatIsPaidAndWhatIsNot(ClaimLine.Reason reason, String appeal) {
        var number = Story.claimed();
        Story.claim(number, "officer", (claim, actor, now) -> {
            claim.review(actor, now);
            claim.reviewLine(
                    claim.lines().getFirst(), new BigDecimal("70000.00"), reason, "Monterhyran ingår inte.", actor);
            claim.propose(actor, now);
        });
        var attest = "/cases/" + number + "/claims/1/attest";
        Browser.as("officer").open("/").post(attest, "conflict", "NO");
        assertThat(kinds(number)).as("whoever may not attest sends no letter").isEmpty();
        Browser.as("attester").open("/").post(attest, "conflict", "NO");
        assertThat(kinds(number)).containsExactly(LetterKind.REDUCED_PAYMENT);
        var company =
                Browser.inEnglishAs("signatory").open("/cases/" + number).follow("Payment decision with deductions");
        assertThat(company.main())
                .contains("Översättning för kännedom", "35 000 kr", "70 000.00 kr of 80 000.00 kr", "Monterhyran")
                .contains(appeal);
        assertThat(noticesOf(number)).contains("LETTER_SENT");
    }

    @Test
    void theProgramsOwnRemindersAreLettersToo() {
        var number = Story.active();
        clock.moveTo(LocalDate.of(2026, 11, 16));
        reminders.writeAll();
        reminders.writeAll();
        assertThat(kinds(number)).containsExactly(LetterKind.CLAIM_REMINDER);
        var followed = Story.followUp();
        clock.moveTo(LocalDate.of(2028, 1, 1));
        dueCases.takeDueSteps();
        dueCases.takeDueSteps();
        assertThat(kinds(followed)).containsExactly(LetterKind.FOLLOW_UP);
    }

    @Test
    void theFirstOfTheCompanyWhoOpensALetterIsWrittenDown() {
        var number = Story.inReview();
        var address = delayed(number);
        Browser.as("officer").open(address);
        Browser.as("auditor").open(address);
        var officer = Browser.as("officer").open("/cases/" + number + "/documents");
        assertThat(officer.main()).contains("Underrättelse om försening", "Inte öppnat än");
        assertThat(Browser.as("applicant2").open(address).status()).isEqualTo(404);
        assertThat(Browser.as("adviser").open(address).status()).isEqualTo(404);
        assertThat(Browser.as("officer-skane").open(address).status()).isEqualTo(404);
        assertThat(line(number).read()).isNull();
        var pdf = Browser.as("applicant").open(address + "/pdf");
        assertThat(pdf.header("Content-Disposition")).contains("delay-" + number + "-sv.pdf");
        Browser.as("signatory").open(address);
        assertThat(officer.open("/cases/" + number + "/documents").main()).contains("av Sofia Lindqvist");
        assertThat(officer.open(address).main()).contains("Kontrollsumma");
    }

    @Test
    void aLetterOfAnotherCaseIsNotThere() {
        var number = Story.inReview();
        var id = delayed(number).replaceAll(".*/", "");
        assertThat(Browser.as("officer")
                        .open("/cases/%s/letters/%s".formatted(Story.inReview(), id))
                        .status())
                .isEqualTo(404);
        assertThat(Browser.as("officer")
                        .open("/cases/%s/letters/%s/pdf?language=de".formatted(number, id))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = Story.inReview();
        var address = delayed(number);
        var company = language.equals("sv") ? Chromium.as("applicant") : Chromium.inEnglishAs("applicant");
        company.navigate("/cases/" + number);
        PageGates.check(company);
        Chromium.screenshot(company, "letters-company-" + language, 1280);
        company.navigate(address);
        PageGates.check(company);
        Chromium.screenshot(company, "letter-company-" + language, 1280);
        Chromium.screenshot(company, "letter-company-" + language, 320);
        company.navigate(address + "/document?language=" + language);
        PageGates.check(company);
        company.close();
        var officer = language.equals("sv") ? Chromium.as("officer") : Chromium.inEnglishAs("officer");
        officer.navigate("/cases/" + number + "/documents");
        PageGates.check(officer);
        Chromium.screenshot(officer, "letters-officer-" + language, 1280);
        Chromium.screenshot(officer, "letters-officer-" + language, 320);
        officer.close();
    }

    private static String delayed(CaseNumber number) {
        var id = Story.letter(
                number,
                LetterKind.DELAY,
                Particulars.none()
                        .written(LetterField.REASONS, "Många ansökningar kom in samtidigt.")
                        .day(LetterField.EXPECTED_ON, LocalDate.of(2026, 6, 1)));
        return "/cases/%s/letters/%d".formatted(number, id);
    }

    private static String almi() {
        return String.valueOf(Story.in(() -> DemoPeople.partner("Almi")));
    }

    private List<LetterKind> kinds(CaseNumber number) {
        return lines(number).stream().map(line -> line.letter().kind()).toList();
    }

    private LetterLine line(CaseNumber number) {
        return lines(number).getFirst();
    }

    private List<LetterLine> lines(CaseNumber number) {
        return Story.read(number, grantCase -> letters.of(grantCase, DemoPeople.actor("officer")));
    }

    private List<String> noticesOf(CaseNumber number) {
        return Story.in(() -> mails.getEntityManager()
                .createQuery("select str(n.kind) from Notice n where n.grantCase.number = :number", String.class)
                .setParameter("number", number)
                .getResultList());
    }
}
