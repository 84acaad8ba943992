package se.exportcheck.changing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.changes.ChangeStatus;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.cases.changes.Wish;

/** What is typed wrong is said at its field, kept, and changes nothing. */
@QuarkusTest
class ChangeFormTest {

    private CaseNumber number;

    @BeforeEach
    void aProjectRuns() {
        number = Story.active();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''|''|Ange den nya sista dagen",
                "31|2|2027|Ange dag, månad och år, som 27 3 2026",
                "x|y|z|Ange dag, månad och år, som 27 3 2026",
                "1|1|27|Ange dag, månad och år, som 27 3 2026",
                "16|12|2026|Ange en dag efter 16 december 2026, som är projektets sista dag nu",
                "17|9|2027|Ange senast 16 september 2027. Längre kan projektet inte bli"
            })
    void theNewLastDay(String day, String month, String year, String message) {
        var company = Browser.as("signatory").open(at("/request-change?kind=EXTENSION"));
        company.press(
                "Skicka in ansökan",
                "endOnDay",
                day,
                "endOnMonth",
                month,
                "endOnYear",
                year,
                "reasons",
                "Mer tid <script>alert(1)</script>");
        assertThat(company.status()).isEqualTo(422);
        assertThat(company.errors()).containsExactly(message);
        assertThat(company.value("endOnDay")).isEqualTo(day);
        assertThat(company.value("endOnYear")).isEqualTo(year);
        assertThat(company.value("reasons")).isEqualTo("Mer tid <script>alert(1)</script>");
        assertThat(changes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u202eRTL", "\u00a0"})
    void reasonsThatSayNothing(String reasons) {
        var company = Browser.as("signatory").open(at("/request-change?kind=EXTENSION"));
        company.press("Skicka in ansökan", "endOnDay", "1", "endOnMonth", "2", "endOnYear", "2027", "reasons", reasons);
        assertThat(company.status()).isEqualTo(422);
        assertThat(company.errors()).hasSize(1);
        assertThat(changes()).isZero();
    }

    @Test
    void tooMuchIsKeptAndNotTaken() {
        var long_ = "Å😀".repeat(5_000);
        var company = Browser.as("signatory").open(at("/request-change?kind=CHANGE"));
        company.press("Skicka in ansökan", "plan", long_, "reasons", long_);
        assertThat(company.status()).isEqualTo(422);
        assertThat(company.errors()).containsExactly("Skriv högst 4000 tecken", "Skriv högst 4000 tecken");
        assertThat(company.value("plan")).isEqualTo(long_);
        assertThat(changes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "12,3456", "99999999999", "många", "'; drop table change_request; --", "１２"})
    void anAmountThatIsNone(String amount) {
        var company = Browser.as("signatory").open(at("/request-change?kind=CHANGE"));
        company.press("Skicka in ansökan", "plan", "Annat.", "consult", amount, "reasons", "Skäl.");
        assertThat(company.status()).isEqualTo(422);
        assertThat(company.errors())
                .containsExactly("Ange beloppet i kronor över noll, som 12 500 eller 12 500,50, eller lämna tomt");
        assertThat(company.value("consult")).isEqualTo(amount);
        assertThat(changes()).isZero();
    }

    @Test
    void aPlanWithoutWordsOrAmounts() {
        var company = Browser.as("signatory").open(at("/request-change?kind=CHANGE"));
        company.press("Skicka in ansökan", "consult", "", "fair", "", "plan", " ");
        assertThat(company.errors())
                .containsExactly(
                        "Skriv vad ni vill göra i stället",
                        "Ange beloppet för minst ett kostnadsslag",
                        "Skriv varför ni vill ändra");
    }

    @Test
    void aFormWithoutItsKeyOrKindMakesNothing() {
        var company = Browser.as("signatory").open(at("/request-change?kind=EXTENSION"));
        company.post(at("/request-change"), "kind", "EXTENSION", "act", "send");
        assertThat(company.errors()).contains("Ladda om sidan och försök igen.");
        company.post(at("/request-change"), "kind", "RAISE", "act", "send");
        assertThat(company.status()).isEqualTo(422);
        assertThat(company.open(at("/request-change?kind=RAISE")).main()).contains("Vad vill ni ändra?");
        assertThat(changes()).isZero();
    }

    @Test
    void anEditorWhoSendsAllTheSameIsTurnedAway() {
        var editor = Browser.as("applicant").open(at("/request-change?kind=EXTENSION"));
        editor.post(
                at("/request-change"),
                "submissionKey",
                editor.value("submissionKey"),
                "kind",
                "EXTENSION",
                "act",
                "send",
                "endOnDay",
                "1",
                "endOnMonth",
                "2",
                "endOnYear",
                "2027",
                "reasons",
                "Mer tid.");
        assertThat(editor.status()).isEqualTo(409);
        assertThat(editor.main()).contains("Bara en firmatecknare");
        assertThat(changes()).isZero();
    }

    @Test
    void whatIsProposedKeepsToWhatWasAskedAndGranted() {
        number = Story.changeRequested(Wish.change(
                "Större studie.", "Mässan är inställd.", new CostPlan(Map.of(CostType.CONSULT, amount("160000.00")))));
        Story.change(number, "officer", (change, actor, now) -> change.review(actor, now));
        var officer = Browser.as("officer").open(at("/changes/1/propose"));
        officer.press("Lämna förslag");
        assertThat(officer.errors()).containsExactly("Välj vad du föreslår", "Skriv skälen för beslutet");
        propose(officer, "160 001", "80 000");
        assertThat(officer.errors()).containsExactly("Ange ett belopp över noll och högst 160 000,00 kr");
        propose(officer, "160 000", "80 001");
        assertThat(officer.errors()).containsExactly("Ange ett belopp från 50 000 kr till 80 000 kr");
        propose(officer, "160 000", "79 999,50");
        assertThat(officer.errors()).containsExactly("Ange stödet i hela kronor, som 80 000");
        assertThat(officer.value("granted")).isEqualTo("79 999,50");
        propose(officer, "", "");
        assertThat(officer.errors())
                .containsExactly("Ange ett belopp över noll och högst 160 000,00 kr", "Ange stödet i hela kronor");
        assertThat(status()).isEqualTo(ChangeStatus.IN_REVIEW);
    }

    @Test
    void noMoreTimeIsProposedThanWasAskedFor() {
        number = Story.extensionRequested();
        Story.change(number, "officer", (change, actor, now) -> change.review(actor, now));
        var officer = Browser.as("officer").open(at("/changes/1/propose"));
        for (var day : new LocalDate[] {LocalDate.of(2026, 12, 16), LocalDate.of(2027, 3, 17)}) {
            officer.press(
                    "Lämna förslag",
                    "verdict",
                    "GRANT",
                    "endOnDay",
                    day.getDayOfMonth(),
                    "endOnMonth",
                    day.getMonthValue(),
                    "endOnYear",
                    day.getYear(),
                    "reasons",
                    "Skäl.");
            assertThat(officer.errors()).containsExactly("Ange en dag från 17 december 2026 till 16 mars 2027");
        }
        assertThat(status()).isEqualTo(ChangeStatus.IN_REVIEW);
    }

    private static void propose(Browser officer, String cost, String granted) {
        officer.press(
                "Lämna förslag", "verdict", "GRANT", "approvedCost", cost, "granted", granted, "reasons", "Skäl.");
        assertThat(officer.status()).isEqualTo(422);
    }

    private static BigDecimal amount(String kronor) {
        return new BigDecimal(kronor);
    }

    private int changes() {
        return Story.read(number, grantCase -> grantCase.changes().size());
    }

    private ChangeStatus status() {
        return Story.read(number, grantCase -> grantCase.changes().getLast().status());
    }

    private String at(String path) {
        return "/cases/" + number + path;
    }
}
