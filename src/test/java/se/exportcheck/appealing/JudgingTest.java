package se.exportcheck.appealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.AppealStatus;
import se.exportcheck.cases.appeals.Judgment.Result;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.schemes.Ruling;
import se.exportcheck.web.JudgmentMessages;
import se.exportcheck.web.Words;

/** What courts say of decisions is in force for the case, its ledger, its budget and what is paid. */
@QuarkusTest
class JudgingTest {

    private static final String[] NOTHING_CHANGED = {
        "outcome", "", "granted", "", "approvedCost", "", "endOnDay", "", "endOnMonth", "", "endOnYear", ""
    };

    @Inject
    FrozenClock clock;

    @Inject
    AidLedger ledger;

    @Inject
    EntityManager database;

    /** The rate of the day is said to be missing where the day is typed, and nothing that was typed is lost. */
    @Test
    void withoutTheRateOfItsDayAGrantOfACourtIsNotKept() {
        var number = Story.atCourt(Story.appealable());
        var day = LocalDate.of(2033, 5, 4);
        clock.moveTo(day);
        var officer = Browser.as("officer").open("/cases/" + number + "/appeals/1/record-judgment");
        var typed = entered("CHANGED", day, "outcome", "GRANT", "granted", "80 000");
        officer.press("Spara", typed);
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors())
                .singleElement()
                .asString()
                .startsWith("Växelkursen för dagen för domen finns inte");
        assertThat(officer.select("#judgedOn-error").text()).contains("Växelkursen");
        assertThat(officer.value("granted")).isEqualTo("80 000");
        assertThat(officer.value("judgedOnYear")).isEqualTo("2033");
        assertThat(status(number)).isNotEqualTo(CaseStatus.AWAITING_ACCEPTANCE);
    }

    /** What is tried again is no more than what the decision was about. */
    @ParameterizedTest
    @CsvSource({
        "REFUSAL, Ärendet ska prövas igen",
        "CHANGE, Er begäran om ändring ska prövas igen",
        "LATE_APPEAL_DISMISSAL, om överklagandet kom in i tid",
        "DELAY_REFUSAL, Er begäran att ärendet ska avgöras",
        "RECOVERY, Frågan som beslutet gällde"
    })
    void whatIsTriedAgainIsSaidExactly(Ruling ruling, String said) {
        assertThat(Words.swedish(JudgmentMessages.class).triedAgain(ruling)).contains(said);
        assertThat(Words.english(JudgmentMessages.class).triedAgain(ruling)).contains("again");
    }

    @Test
    void theCourtChangesADismissalToAGrant() {
        var number = Story.atCourt(Story.appealable());
        var officer = Browser.as("officer").open("/cases/" + number + "/appeals/1");
        officer.follow("Registrera domen").press("Spara", judged("CHANGED", "outcome", "GRANT", "granted", ""));
        assertThat(officer.errors()).anyMatch(error -> error.contains("Skriv beloppet som är beviljat efter domen"));
        officer.press("Spara", judged("CHANGED", "outcome", "", "granted", "80000"));
        assertThat(officer.errors()).anyMatch(error -> error.contains("Välj vad som gäller efter domen"));
        officer.press("Spara", judged("CHANGED", "outcome", "GRANT", "granted", "80 000"));
        assertThat(officer.errors()).isEmpty();
        assertThat(officer.text()).contains("Beslutet ändras, 1 september 2025 (4711-25)");
        assertThat(status(number)).isEqualTo(CaseStatus.AWAITING_ACCEPTANCE);
        assertThat(counted(number)).isEqualByComparingTo("80000");
        assertThat(charged(number)).isEqualTo("80000 0");
        var company = Browser.as("signatory").open("/cases/" + number);
        assertThat(company.text()).contains("80 000 kr", "Dom om ett beslut i ärendet", "Godkänn");
        company.open("/cases/" + number + "/decision");
        assertThat(company.text())
                .contains("Dom av Förvaltningsrätten i Uppsala", "Bifall: 80 000 kr")
                .contains("gäller i stället för regionens beslut")
                .doesNotContain("Jag har läst beslutet");
        assertThat(Browser.as("decider")
                        .open("/cases/" + number + "/decisions/2/rectify")
                        .status())
                .isEqualTo(409);
        assertThat(Browser.as("officer")
                        .open("/awards/2025")
                        .toPageWith(number.value())
                        .main())
                .contains(number.value());
    }

    /** Kommunallagen 13 kap.: a member appeals to the court itself, which sets the grant aside and changes nothing. */
    @Test
    void aGrantOfOwnMoneyIsSetAsideInLegalityReview() {
        var number = grantedOnOwnMoney();
        var registrar = Browser.as("registrar").open("/cases/" + number + "/decisions/1/register-appeal");
        registrar.press("Registrera", "appellant", "Nils Öberg", "handedIn", "COURT", "courtNumber", "");
        assertThat(registrar.errors()).anyMatch(error -> error.contains("Skriv domstolens målnummer"));
        registrar.press("Registrera", "courtNumber", "4711-25");
        assertThat(registrar.text()).contains("Hos domstolen", "4711-25", "Domstolen underrättade om ett överklagande");
        assertThat(charged(number)).isEqualTo(Story.GRANT.granted().amount() + " 0");
        registrar.follow("Registrera domen");
        assertThat(registrar.text()).contains("Beslutet upphävs").doesNotContain("Om domstolen har ändrat beslutet");
        registrar.press("Spara", judged("CHANGED"));
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.errors())
                .anyMatch(error -> error.contains("Vid laglighetsprövning kan domstolen upphäva"));
        registrar.press("Spara", judged("SET_ASIDE"));
        assertThat(status(number)).isEqualTo(CaseStatus.DISPATCHED);
        assertThat(counted(number)).isZero();
        assertThat(charged(number)).isEqualTo("0 0");
        assertThat(registrar.open("/cases/" + number + "/decision?ordinal=1").text())
                .contains("En domstol har upphävt beslutet. Det gäller inte längre.");
        var company = Browser.as("signatory").open("/cases/" + number);
        assertThat(company.buttons()).doesNotContain("Godkänn villkoren");
        assertThat(company.text()).contains("Dom om ett beslut i ärendet");
        Browser.as("manager")
                .open("/cases/" + number)
                .follow("Återuppta ärendet")
                .press("Återuppta", "reason", "Mål 4711-25");
        assertThat(status(number)).isEqualTo(CaseStatus.IN_REVIEW);
    }

    /** Money on its way through the bank is out of the region's hands: it is noted, and is to be recovered. */
    @Test
    void whatTheBankPaysAfterTheJudgmentIsNotedAll() {
        var number = Story.atCourt(Story.claim(Story.attested(), "payer", Claim::send));
        var officer = Browser.as("officer").open("/cases/" + number + "/appeals/1");
        officer.follow("Registrera domen").press("Spara", judgedToday("SET_ASIDE"));
        assertThat(officer.errors()).isEmpty();
        Browser.as("payer").open("/cases/" + number + "/claims/1/confirm-paid").press("Bekräfta utbetalningen");
        assertThat(Story.<Long>read(number, grantCase -> grantCase.paid().amount()))
                .isEqualTo(40_000);
        assertThat(charged(number)).isEqualTo("40000 40000");
        assertThat(officer.open("/inbox?pile=to-recover")
                        .toPageWith(number.value())
                        .main())
                .contains(number.value());
    }

    @Test
    void whatIsPaidOfAGrantThatIsSetAsideIsNamedAsToBeRecovered() {
        var number = Story.atCourt(Story.paid());
        var paid = Story.<Long>read(number, grantCase -> grantCase.paid().amount());
        var officer = Browser.as("officer").open("/cases/" + number + "/appeals/1");
        officer.follow("Registrera domen").press("Spara", judgedToday("SET_ASIDE"));
        assertThat(officer.errors()).isEmpty();
        assertThat(officer.open("/cases/" + number).text()).contains("är betalt men inte längre beviljat");
        assertThat(charged(number)).isEqualTo(paid + " " + paid);
        assertThat(officer.open("/inbox?pile=to-recover")
                        .toPageWith(number.value())
                        .main())
                .contains(number.value());
        assertThat(Browser.as("applicant").open("/cases/" + number).text())
                .contains("är betalt till er men inte längre beviljat");
        officer.open("/cases/" + number + "/appeals/1")
                .follow("Avsluta överklagandet")
                .press("Avsluta överklagandet");
        assertThat(status(number)).isEqualTo(CaseStatus.CLOSED);
        assertThat(officer.open("/cases/" + number).text()).contains("är betalt men inte längre beviljat");
    }

    /** Where the region examines the time itself, what reached the court comes here first. */
    @Test
    void theNoticeOfACourtIsNotEnoughWhereTheRegionExaminesTheTime() {
        var number = Story.appealable();
        var registrar = Browser.as("registrar").open("/cases/" + number + "/decisions/1/register-appeal");
        assertThat(registrar.text()).doesNotContain("Direkt till domstolen");
        registrar.post(
                registrar.path(),
                "appellant",
                "Mälarsensor AB",
                "receivedOnDay",
                "1",
                "receivedOnMonth",
                "9",
                "receivedOnYear",
                "2025",
                "handedIn",
                "COURT",
                "courtNumber",
                "4711-25");
        assertThat(registrar.status()).isEqualTo(409);
        assertThat(Story.<Integer>read(number, grantCase -> grantCase.appeals().size()))
                .isZero();
    }

    @Test
    void anAppealThatTheCourtDoesNotTryLeavesTheDecision() {
        var number = Story.judged(Story.appealable(), Result.NOT_TRIED);
        assertThat(status(number)).isEqualTo(CaseStatus.DISPATCHED);
        Story.appeal(number, "registrar", (appeal, actor, now) -> appeal.close(actor, now, null));
        assertThat(Story.<AppealStatus>read(
                        number, grantCase -> grantCase.appeals().getFirst().status()))
                .isEqualTo(AppealStatus.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = Story.atCourt(Story.appealable());
        gates("registrar", language, "/cases/" + number + "/appeals/1/record-judgment", "judgment");
        Browser.as("officer")
                .open("/cases/" + number + "/appeals/1/record-judgment")
                .press("Spara", judged("CHANGED", "outcome", "PARTIAL_GRANT", "granted", "60000"));
        gates("applicant", language, "/cases/" + number + "/decision", "judged-decision");
        gates("applicant", language, "/cases/" + number, "judged-company");
        var own = grantedOnOwnMoney();
        gates("registrar", language, "/cases/" + own + "/decisions/1/register-appeal", "court-notice");
        var paid = Story.judged(reset(Story::paid), Result.SET_ASIDE);
        gates("officer", language, "/cases/" + paid, "to-recover");
        gates("applicant", language, "/cases/" + paid, "to-recover-company");
    }

    private CaseNumber reset(Supplier<CaseNumber> story) {
        clock.reset();
        return story.get();
    }

    private static void gates(String person, String language, String address, String name) {
        var page = language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
        page.navigate(address);
        PageGates.check(page);
        Chromium.screenshot(page, name + "-" + language, 1280);
        Chromium.screenshot(page, name + "-narrow-" + language, 320);
        page.close();
    }

    private CaseNumber grantedOnOwnMoney() {
        clock.moveTo(OtherSchemes.OPEN);
        var number = Story.proposed(Story.received("Mässa i Wien", OtherSchemes.ownMoney()), Story.GRANT);
        Browser.as("decider").open("/cases/" + number + "/decide/confirm").pressImpartially("Fatta beslut");
        return Story.then(number, "registrar", GrantCase::dispatch);
    }

    private static Object[] judged(String result, String... more) {
        return entered(result, OtherSchemes.OPEN, more);
    }

    private Object[] judgedToday(String result) {
        return entered(result, Stockholm.today(clock), NOTHING_CHANGED);
    }

    private static Object[] entered(String result, LocalDate day, String... more) {
        var fields = new ArrayList<Object>(List.of(
                "result",
                result,
                "judgedOnDay",
                "" + day.getDayOfMonth(),
                "judgedOnMonth",
                "" + day.getMonthValue(),
                "judgedOnYear",
                "" + day.getYear(),
                "caseNumber",
                "4711-25"));
        fields.addAll(List.of(more));
        return fields.toArray();
    }

    /** What counts of the grant as aid of minor importance. */
    private BigDecimal counted(CaseNumber number) {
        var id = Story.<Long>read(number, GrantCase::id);
        return Story.in(() -> ledger.grantedIn(Objects.requireNonNull(id)));
    }

    /** What the case takes of the budget, and what of it is paid. */
    private String charged(CaseNumber number) {
        var id = Story.<Long>read(number, GrantCase::id);
        return Story.in(() -> (String) database.createNativeQuery(
                        "select sum(committed_sek) || ' ' || sum(paid_sek) from budget_entry where case_id = ?1",
                        String.class)
                .setParameter(1, id)
                .getSingleResult());
    }

    private static CaseStatus status(CaseNumber number) {
        return Story.read(number, GrantCase::status);
    }
}
