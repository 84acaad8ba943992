package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.notices.Mails;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.NoticeSender;

/** A manager marks cases in the list and gives them to one officer, each as if it were the only one. */
@QuarkusTest
class AssignManyTest {

    private static final String NONE = "Nej, jag är inte jävig i något av dem";

    @Inject
    NoticeSender sender;

    @Inject
    Mails mails;

    @Inject
    SessionFactory sessions;

    @Test
    void markedCasesAreAssignedAndTheOfficerIsTold() {
        var cases = received("Tilldelasflera", 2);
        var manager = Browser.as("manager").answeringItself().open("/cases?q=tilldelasflera");
        var form = manager.form("/cases/assign");
        manager.send(form, Map.of("case", marks(manager), "to", List.of("officer2")));
        assertThat(manager.isBeforeFirstAct()).isTrue();
        assertThat(Story.<CaseStatus>read(cases.getFirst(), GrantCase::status)).isEqualTo(CaseStatus.RECEIVED);
        manager.press(NONE);
        assertThat(manager.main())
                .contains("2 ärenden är tilldelade Olle Sjögren")
                .doesNotContain("Inte tilldelade");
        for (var number : cases) {
            assertThat(Story.<String>read(number, GrantCase::officer)).isEqualTo("officer2");
            assertThat(Story.steps(number)).containsOnlyOnce(CaseAction.ASSIGN);
            assertThat(Browser.as("officer2")
                            .open("/cases/" + number + "/events")
                            .main())
                    .contains("Olle Sjögren");
        }
        sender.sendAll();
        for (var number : cases) {
            assertThat(recipients(number)).containsExactly("officer2@vastmanland.example");
        }
        assertThat(manager.follow("Till ärendelistan").value("q")).isEqualTo("tilldelasflera");
        manager.send(
                form, Map.of("case", form.select("input[name=case]").eachAttr("value"), "to", List.of("officer2")));
        cases.forEach(number -> assertThat(Story.steps(number)).containsOnlyOnce(CaseAction.ASSIGN));
    }

    @Test
    void eachThatIsRefusedIsNamedAndKeepsNoneOfTheOthersBack() {
        var cases = received("Hindrasflera", 5);
        var free = cases.get(0);
        var conflicted = cases.get(1);
        var taken = cases.get(2);
        var changed = cases.get(3);
        var own = cases.get(4);
        declareConflict("officer2", conflicted);
        var manager = Browser.as("manager").open("/cases?q=hindrasflera");
        var form = manager.form("/cases/assign");
        var marks = marks(manager);
        assertThat(marks).hasSize(5);
        declareConflict("manager", own);
        Story.then(taken, "officer", GrantCase::takeOn);
        Story.act(
                changed, "manager", (grantCase, actor, now) -> grantCase.assign(actor, now, "officer", "Hanna Öberg"));
        manager.open("/cases?q=hindrasflera");
        manager.send(form, Map.of("case", marks, "to", List.of("officer2")));
        assertThat(manager.main())
                .contains(
                        "1 ärende är tilldelat Olle Sjögren",
                        conflicted + " Mälarsensor AB: Olle Sjögren har anmält jäv i ärendet.",
                        taken + " Mälarsensor AB: Ärendet står inte längre så att det går.",
                        changed + " Mälarsensor AB: Något har hänt i ärendet sedan listan visades.",
                        own + " Mälarsensor AB: Du har anmält jäv i ärendet.");
        assertThat(Story.<String>read(free, GrantCase::officer)).isEqualTo("officer2");
        assertThat(Story.<String>read(changed, GrantCase::officer)).isEqualTo("officer");
        assertThat(Story.<String>read(taken, GrantCase::officer)).isEqualTo("officer");
        for (var left : List.of(conflicted, own)) {
            assertThat(Story.<CaseStatus>read(left, GrantCase::status)).isEqualTo(CaseStatus.RECEIVED);
        }
    }

    @Test
    void whatIsMissingIsAskedForAndNothingIsLost() {
        received("Saknasflera", 2);
        var manager = Browser.as("manager").open("/cases?q=saknasflera");
        var marks = marks(manager);
        manager.press("Tilldela", "to", "officer");
        assertThat(manager.status()).isEqualTo(422);
        assertThat(manager.errors()).containsExactly("Markera minst ett ärende");
        assertThat(manager.value("to")).isEqualTo("officer");
        manager.open("/cases?q=saknasflera").press("Tilldela", "case", marks);
        assertThat(manager.errors()).containsExactly("Välj handläggare");
        assertThat(manager.select("input[name=case][checked]")).hasSize(2);
        manager.press("Tilldela", "to", "officer2");
        assertThat(manager.main()).contains("2 ärenden är tilldelade Olle Sjögren");
        var many = IntStream.range(0, ReadQuery.PAGE + 1)
                .mapToObj(i -> "RV26%04d-1".formatted(i + 1))
                .toList();
        manager.open("/cases?q=saknasflera").send(manager.form("/cases/assign"), Map.of("case", many));
        assertThat(manager.errors()).contains("Markera högst 25 ärenden åt gången");
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "registrar", "auditor", "adviser", "decider"})
    void whoeverMayNotAssignHasNoBoxesAndIsRefused(String person) {
        var number = received("Nekasflera", 1).getFirst();
        var browser = Browser.as(person).open("/cases?q=nekasflera");
        assertThat(browser.select("input[name=case]")).isEmpty();
        browser.post("/cases/assign", "case", number + "-1", "to", "officer2");
        assertThat(browser.status()).isIn(403, 409);
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void anotherRegionsCaseIsNotThere() {
        var number = received("Annanflera", 1).getFirst();
        var browser = Browser.as("officer-skane").open("/");
        browser.post("/cases/assign", "case", number + "-1", "to", "officer-skane");
        assertThat(browser.main()).doesNotContain(number.value(), "Mälarsensor");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.RECEIVED);
    }

    /** What a case costs is what its own log and notice cost. */
    @Test
    void aPageOfCasesTakesAsManyStatementsForEachAsOneDoes() {
        received("Räknasflera", 11);
        var manager = Browser.as("manager").open("/cases?q=räknasflera");
        var form = manager.form("/cases/assign");
        var marks = marks(manager);
        manager.send(form, Map.of("case", marks));
        var one = statements(() -> manager.send(form, Map.of("case", marks.subList(0, 1), "to", List.of("officer"))));
        var ten = statements(() -> manager.send(form, Map.of("case", marks.subList(1, 11), "to", List.of("officer"))));
        assertThat(manager.main()).contains("10 ärenden är tilldelade Hanna Öberg");
        assertThat((ten - one) / 9).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        received("Grindarflera", 2);
        var page = language.equals("sv") ? Chromium.as("manager") : Chromium.inEnglishAs("manager");
        page.navigate("/cases?q=grindarflera");
        PageGates.check(page);
        page.evaluate("document.querySelector('#mark-all').click()");
        assertThat(page.locator("input[name=case]:checked").count()).isGreaterThanOrEqualTo(2);
        Chromium.screenshot(page, "assign-marked-" + language, 1280);
        Chromium.screenshot(page, "assign-marked-" + language, 320);
        page.locator("#assign-marked button").click();
        page.waitForURL("**/cases/assign");
        if (page.locator("#first-act").count() > 0) {
            page.locator("#first-act button").click();
            page.waitForSelector(".govuk-error-summary");
        }
        PageGates.check(page);
        Chromium.screenshot(page, "assign-many-" + language, 320);
        page.locator("main select[name=to]").selectOption("officer2");
        page.locator("main form button").click();
        page.waitForSelector("main [role=status]");
        PageGates.check(page);
        Chromium.screenshot(page, "assigned-many-" + language, 1280);
        page.close();
    }

    private long statements(Runnable work) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        try {
            work.run();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static List<CaseNumber> received(String title, int count) {
        return Stream.generate(() -> Story.received(title)).limit(count).toList();
    }

    private static List<String> marks(Browser browser) {
        return new ArrayList<>(browser.select("input[name=case]").eachAttr("value"));
    }

    private static void declareConflict(String person, CaseNumber number) {
        Browser.as(person)
                .answeringItself()
                .open("/cases/" + number + "/conflict")
                .press(
                        "Spara svaret",
                        "conflict",
                        "YES",
                        "conflictGround",
                        "INTEREST",
                        "conflictText",
                        "Min bror äger bolaget.");
    }

    private List<String> recipients(CaseNumber number) {
        return Story.in(() -> mails
                .list(
                        "notice.grantCase.number = ?1 and notice.kind = ?2 and sentAt is not null",
                        number,
                        NoticeKind.CASE_ASSIGNED)
                .stream()
                .map(mail -> mail.recipient())
                .toList());
    }
}
