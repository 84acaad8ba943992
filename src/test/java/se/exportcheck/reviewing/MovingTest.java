package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

/** The manager moves a case that is under way to another officer, who takes it over. */
@QuarkusTest
class MovingTest {

    private static final String MOVE = "Flytta ärendet till en annan handläggare";

    @Inject
    NoticeSender sender;

    @Inject
    Mails mails;

    @Test
    void aCaseInReviewIsMovedAndTakenOver() {
        var number = Story.checked();
        var manager = Browser.as("manager").open("/cases/" + number).press(MOVE);
        assertThat(manager.main()).contains("Hanna Öberg är handläggare i ärendet i dag.");
        assertThat(manager.select("input[name=officer]").eachAttr("value"))
                .contains("officer2")
                .doesNotContain("officer", "manager");
        manager.press(MOVE, "officer", "officer2", "why", "Hanna är föräldraledig.");
        assertThat(manager.main())
                .contains(
                        "Ärendet är flyttat. Båda handläggarna får veta det.",
                        "Ärendet flyttades till en annan handläggare",
                        "Hanna Öberg → Olle Sjögren: Hanna är föräldraledig.");

        assertThat(Browser.as("officer").open(at(number, "propose")).status()).isEqualTo(409);
        var next = Browser.as("officer2").open(at(number, "propose"));
        assertThat(next.status()).isEqualTo(409);
        assertThat(next.main()).contains("som först ska ta över det");
        next.open("/cases/" + number).press("Ta över ärendet");
        assertThat(next.press("Ta över ärendet").errors()).containsExactly("Svara på om du är jävig");
        next.press("Ta över ärendet", "conflict", "NO");
        assertThat(next.main()).contains("Du har tagit över ärendet.", "Den nya handläggaren tog över");
        assertThat(next.open(at(number, "propose")).status()).isEqualTo(200);
        assertThat(Story.steps(number)).endsWith(CaseAction.REASSIGN, CaseAction.TAKE_OVER);
    }

    @Test
    void bothOfficersAreTold() {
        var number = Story.inReview();
        var manager = Browser.as("manager").open(at(number, "reassign"));
        var form = Map.of("officer", "officer2", "why", "Hanna är föräldraledig.");
        manager.press(MOVE, "officer", form.get("officer"), "why", form.get("why"));
        manager.post(at(number, "reassign"), "officer", form.get("officer"), "why", form.get("why"));
        assertThat(manager.status()).isEqualTo(200);
        sender.sendAll();
        assertThat(recipients(number, NoticeKind.CASE_ASSIGNED)).containsExactly("officer2@vastmanland.example");
        assertThat(recipients(number, NoticeKind.CASE_MOVED)).containsExactly("officer@vastmanland.example");
    }

    @Test
    void aConflictTheNewOfficerFindsSendsTheCaseBackToBeAssigned() {
        var number = Story.moved();
        var next = Browser.as("officer2").open(at(number, "take-over"));
        next.press(
                "Ta över ärendet",
                "conflict",
                "YES",
                "conflictGround",
                "INTEREST",
                "conflictText",
                "Min kusin äger bolaget.");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.RECEIVED);
        assertThat(next.open(at(number, "take-over")).status()).isEqualTo(409);
    }

    @Test
    void aConflictWhileTheCompanyIsAskedLeavesTheCaseToTheManager() {
        var number = Story.awaitingCompletion();
        Browser.as("officer")
                .open(at(number, "conflict"))
                .press(
                        "Spara svaret",
                        "conflict",
                        "YES",
                        "conflictGround",
                        "INTEREST",
                        "conflictText",
                        "Min kusin äger bolaget.");
        var manager = Browser.as("manager").open("/inbox?pile=unassigned");
        assertThat(manager.mainToTheEnd()).contains(number.value());
        manager.open(at(number, "reassign"));
        assertThat(manager.main()).contains("Ärendet har ingen handläggare i dag");
        assertThat(manager.select("input[name=officer]").eachAttr("value")).doesNotContain("officer");
        manager.press(MOVE, "officer", "officer2", "why", "Hanna är jävig.");
        assertThat(Story.<String>read(number, GrantCase::officer)).isEqualTo("officer2");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.AWAITING_COMPLETION);
        assertThat(manager.open("/inbox?pile=unassigned").mainToTheEnd()).doesNotContain(number.value());
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtTheField() {
        var number = Story.inReview();
        var manager = Browser.inEnglishAs("manager").open(at(number, "reassign"));
        manager.press("Move the case to another officer");
        assertThat(manager.status()).isEqualTo(422);
        assertThat(manager.errors()).containsExactlyInAnyOrder("Write why the case is moved", "Choose a case officer");
        manager.post(at(number, "reassign"), "officer", "decider", "why", "Byte");
        assertThat(manager.errors()).containsExactly("Choose a case officer");
        assertThat(manager.value("why")).isEqualTo("Byte");
        assertThat(Browser.as("officer").open(at(number, "reassign")).status()).isEqualTo(403);
        assertThat(Story.<String>read(number, GrantCase::officer)).isEqualTo("officer");
    }

    @Test
    void thePagesPassTheGatesInBothLanguages() {
        var inReview = Story.inReview();
        var moved = Story.moved();
        for (var language : List.of("sv", "en")) {
            look("manager", language, at(inReview, "reassign"), "reassign");
            look("officer2", language, at(moved, "take-over"), "take-over");
            look("officer2", language, "/cases/" + moved, "moved-case");
        }
    }

    private static void look(String person, String language, String address, String name) {
        var page = language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
        page.navigate(address);
        PageGates.check(page);
        Chromium.screenshot(page, name + "-" + language, 1280);
        Chromium.screenshot(page, name + "-" + language, 320);
        page.close();
    }

    private List<String> recipients(CaseNumber number, NoticeKind kind) {
        return Story.in(() ->
                mails
                        .list("notice.grantCase.number = ?1 and notice.kind = ?2 and sentAt is not null", number, kind)
                        .stream()
                        .map(mail -> mail.recipient())
                        .toList());
    }

    private static String at(CaseNumber number, String step) {
        return "/cases/" + number + "/" + step;
    }
}
