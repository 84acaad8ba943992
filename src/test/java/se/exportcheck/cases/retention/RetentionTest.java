package se.exportcheck.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Api;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.recoveries.RecoveryStatus;
import se.exportcheck.recovering.Recoveries;

/** Ten years from the decision, seven after the year of the last payment (domain brief 2.10). */
@QuarkusTest
class RetentionTest {

    @Inject
    EntityManager database;

    @Inject
    FrozenClock clock;

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/retention.csv", numLinesToSkip = 1)
    void theLaterOfTheTwoDays(LocalDate decided, @Nullable LocalDate lastPaid, int years, LocalDate keepUntil) {
        var found = Story.in(() -> database.createNativeQuery(
                        "select keep_until(cast(:decided as date), cast(:paid as date), :years)", LocalDate.class)
                .setParameter("decided", decided)
                .setParameter("paid", lastPaid == null ? null : lastPaid.toString())
                .setParameter("years", years)
                .getSingleResult());
        assertThat(found).isEqualTo(keepUntil);
    }

    @Test
    void aClosedCaseIsInTheQueueTheDayAfterItsLast() {
        var number = closed();
        var open = Story.inReview();
        var last = Story.<LocalDate>read(number, GrantCase::decidedOn).plusYears(10);
        clock.moveTo(last);
        assertThat(Browser.as("manager")
                        .open("/deadlines?kind=RETENTION")
                        .toPageWith(number.value())
                        .main())
                .contains("Sista dag som ärendet måste sparas");
        assertThat(queue("manager")).doesNotContain(number.value());
        clock.moveTo(last.plusDays(1));
        assertThat(queue("manager")).contains(number.value());
        assertThat(queue("auditor")).contains(number.value());
        assertThat(queue("manager")).doesNotContain(open.value());
        for (var person : List.of("officer", "registrar", "decider", "applicant")) {
            assertThat(Browser.as(person).open("/deadlines/retention").status())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(Browser.as("manager")
                        .open("/deadlines/retention?after=nonsense")
                        .status())
                .isEqualTo(200);
    }

    /** A case is held while something of its recovery is decided, owed or to go back; and no longer. */
    @Test
    void aRecoveryHoldsItsCaseAsLongAsMoneyMayMove() {
        var number = Recoveries.invoiced();
        for (var status : EnumSet.complementOf(EnumSet.of(RecoveryStatus.NEW))) {
            assertThat(isHeld(number, status)).as(status.name()).isEqualTo(status.isOpen() || status.isOwed());
        }
    }

    /** As if the case were closed with its recovery in that state; nothing of it is kept. */
    private boolean isHeld(CaseNumber number, RecoveryStatus status) {
        return Story.in(() -> {
            database.createNativeQuery("savepoint as_it_is").executeUpdate();
            database.createNativeQuery("update recovery set status = :status, written_off = case when :off then 1 end"
                            + " where case_id = (select id from grant_case where number = :number)")
                    .setParameter("status", status.name())
                    .setParameter("off", status == RecoveryStatus.WRITTEN_OFF)
                    .setParameter("number", number.value())
                    .executeUpdate();
            database.createNativeQuery("update grant_case set status = 'CLOSED', due_on = null where number = :number")
                    .setParameter("number", number.value())
                    .executeUpdate();
            var held = (Boolean) database.createNativeQuery("select held from retention where number = :number")
                    .setParameter("number", number.value())
                    .getSingleResult();
            database.createNativeQuery("rollback to savepoint as_it_is").executeUpdate();
            return held;
        });
    }

    /** An old list says that a case was paid, and not when. */
    @Test
    void aPastCaseThatWasPaidDoesNotSayThatNothingWas() {
        Api.as("admin")
                .contentType("text/csv")
                .body(PAST)
                .post("/api/v1/imports/cases")
                .then()
                .statusCode(200);
        assertThat(queue("manager")).containsPattern("RV160001 Gammal Betald AB .* Betalt, dagen är okänd");
        assertThat(queue("manager")).containsPattern("RV160002 Gammal Avslagen AB .* Ingen");
    }

    private static final String PAST =
            "dnr;received;decided;outcome;orgnr;company;municipality;size_class;kind;markets;strength_area;young_leader;applied_sek;granted_sek;paid_sek\n"
                    + "RV160001;2016-01-15;2016-02-20;GRANT;5599900056;Gammal Betald AB;1980;1-9;GOODS;NO;;;100000;100000;100000\n"
                    + "RV160002;2016-01-15;2016-02-20;REFUSAL;5599900064;Gammal Avslagen AB;1980;1-9;GOODS;NO;;;100000;0;0\n";

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagePassesTheGatesEmptyAndFull(String language) {
        var number = closed();
        var page = language.equals("sv") ? Chromium.as("manager") : Chromium.inEnglishAs("manager");
        page.navigate("/deadlines/retention");
        PageGates.check(page);
        Chromium.screenshot(page, "retention-empty-" + language, 1280);
        clock.moveTo(Story.<LocalDate>read(number, GrantCase::decidedOn).plusYears(11));
        page.navigate("/deadlines/retention");
        PageGates.check(page);
        Chromium.screenshot(page, "retention-" + language, 1280);
        Chromium.screenshot(page, "retention-" + language, 320);
        page.close();
    }

    private static CaseNumber closed() {
        return Story.then(Story.refused(), "registrar", GrantCase::dispatch);
    }

    /** All pages of the queue. */
    private static String queue(String person) {
        var browser = Browser.as(person).open("/deadlines");
        browser.follow("Ärenden som inte längre måste sparas");
        return browser.mainToTheEnd();
    }
}
