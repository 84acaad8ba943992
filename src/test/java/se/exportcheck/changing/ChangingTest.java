package se.exportcheck.changing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.changes.ChangeEvent;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.ChangeStatus;
import se.exportcheck.cases.changes.Wish;
import se.exportcheck.notices.Mails;
import se.exportcheck.notices.NoticeKind;

/** The journey of a change, by pressing buttons: asked for, proposed, decided, sent and read; or refused, or taken back. */
@QuarkusTest
class ChangingTest {

    @Inject
    FrozenClock clock;

    @Inject
    Mails mails;

    private CaseNumber number;

    @BeforeEach
    void aProjectRunsUntil16December2026() {
        number = Story.active();
        clock.moveTo(LocalDate.of(2026, 12, 16));
    }

    @Test
    void anExtensionIsAskedForOnTheLastDayAndGranted() {
        var company = Browser.as("signatory").open(at("")).press("Ansök om förlängning eller ändring");
        company.press("Ansök om förlängning");
        assertThat(company.main()).contains("16 december 2026", "16 september 2027", "18 månader");
        company.press("Skicka in ansökan", extension("16", "3", "2027", "Mässan är flyttad till februari."));
        assertThat(company.main()).contains("Ansökan är inskickad", "Förlängning", "Inskickad", "16 mars 2027");

        var officer = Browser.as("officer").open("/inbox");
        assertThat(officer.main()).contains("Förlängning och ändring att granska");
        officer.open(at("")).press("Börja granska ändringen").press("Börja granska ändringen");
        officer.press("Föreslå beslut om ändringen")
                .press("Lämna förslag", "verdict", "GRANT", "reasons", "Mässan är flyttad utan företagets förskyllan.");
        assertThat(officer.main()).contains("Förslaget är lämnat till beslut", "Beslut föreslaget");
        assertThat(company.open(at("/changes/1")).main()).contains("Granskas").doesNotContain("förskyllan");

        var decider = Browser.as("decider").open("/inbox");
        assertThat(decider.main()).contains("Ändringar att besluta om");
        decider.open(at("")).press("Besluta om ändringen");
        assertThat(decider.select(".letter").text())
                .contains(
                        "16 mars 2027 i stället för 16 december 2026", "får inte överklagas", "Bo Dahlin, enhetschef");
        decider.press("Gå vidare till beslut").press("Fatta beslut");
        assertThat(decider.main()).contains("Beslutet är fattat");
        assertThat(company.open(at("/changes/1")).main()).contains("Granskas").doesNotContain("Läs beslutet");
        assertThat(company.open(at("/decision")).main()).doesNotContain("förlängs");
        assertThat(endsOn()).isEqualTo("2026-12-16");

        var registrar = Browser.as("registrar").open("/inbox");
        assertThat(registrar.main()).contains("Ändringsbeslut att expediera");
        registrar.open(at("")).press("Expediera beslutet om ändringen").press("Expediera");
        assertThat(endsOn()).isEqualTo("2027-03-16");
        assertThat(Story.<LocalDate>read(number, GrantCase::dueOn)).isEqualTo("2027-05-15");

        company.open(at("/changes/1")).follow("Läs beslutet");
        assertThat(company.main()).contains("Beslut: projektet förlängs", "Alla beslut i ärendet");
        company.press("Jag har läst beslutet");
        assertThat(company.buttons()).doesNotContain("Jag har läst beslutet");
        company.follow("Beslut: stöd beviljas");
        assertThat(company.buttons()).contains("Jag har läst beslutet");
        assertThat(company.open(at("")).main()).contains("16 mars 2026 till 16 mars 2027");
        assertThat(company.open(at("/claim-finally")).main()).contains("15 maj 2027");
        assertThat(Story.steps(number)).endsWith(CaseAction.REQUEST_CHANGE);
        assertThat(notices()).containsSubsequence(NoticeKind.CHANGE_REQUESTED, NoticeKind.DECISION_READY);
    }

    @Test
    void aChangedPlanLowersTheGrant() {
        var company = Browser.as("signatory").open(at("/request-change?kind=CHANGE"));
        assertThat(company.value("consult")).isEqualTo("120000");
        assertThat(company.value("fair")).isEqualTo("80000");
        company.press(
                "Skicka in ansökan",
                "plan",
                "Vi köper en större studie i stället för mässan.",
                "consult",
                "160 000",
                "fair",
                "",
                "reasons",
                "Mässan är inställd.");
        assertThat(company.main()).contains("80 000 kr", "100 000 kr", "160 000,00 kr");
        officer("review");
        var officer = Browser.as("officer").open(at("/changes/1/propose"));
        assertThat(officer.value("granted")).isEqualTo("80000");
        officer.press("Lämna förslag", "verdict", "GRANT", "reasons", "Åtgärden är densamma.");
        decide();
        dispatch();
        company.open(at("/decision"));
        assertThat(company.main())
                .contains(
                        "Beslut: planen ändras",
                        "godkända kostnader på 160 000,00 kr, dock högst 80 000 kr",
                        "Stödet var tidigare högst 100 000 kr",
                        "Vi köper en större studie i stället för mässan.");
        assertThat(Story.<Long>read(number, grantCase -> grantCase.granted().amount()))
                .isEqualTo(80_000);
        assertThat(Browser.as("officer").open(at("/events")).status()).isEqualTo(200);
    }

    @Test
    void aRefusedExtensionLeavesTheLastDayAsItWas() {
        clock.reset();
        number = Story.extensionRequested();
        officer("review");
        var officer = Browser.as("officer").open(at("/changes/1/propose"));
        officer.press("Lämna förslag", "verdict", "REFUSE", "reasons", "Skälen är inte rimliga.");
        assertThat(officer.errors()).singleElement().asString().contains("Skriv hur företaget har fått yttra sig");
        officer.press("Lämna förslag", "hearing", "Företaget svarade den 3 mars.");
        assertThat(officer.text()).contains("Har företaget fått yttra sig?", "Företaget svarade den 3 mars.");
        decide();
        dispatch();
        var company = Browser.inEnglishAs("signatory").open(at("/decision"));
        assertThat(company.main()).contains("Decision: the project is not extended", "The last day of the project is");
        assertThat(endsOn()).isEqualTo("2026-12-16");
        assertThat(Browser.as("signatory").open(at("")).buttons()).contains("Ansök om förlängning eller ändring");
    }

    @Test
    void theCompanyTakesItsRequestBack() {
        clock.reset();
        number = Story.extensionRequested();
        var company = Browser.as("signatory").open(at("/changes/1"));
        company.press("Återkalla ansökan om ändring").press("Återkalla ansökan om ändring");
        assertThat(company.main()).contains("Ansökan är återkallad");
        company.post(at("/changes/1/withdraw"));
        assertThat(events(number)).containsExactly("SUBMIT", "WITHDRAW");
        assertThat(officer("review").status()).isEqualTo(409);
        assertThat(status(number)).isEqualTo(ChangeStatus.WITHDRAWN);
    }

    @Test
    void anEditorWritesAndASignatorySends() {
        var editor = Browser.as("applicant").open(at(""));
        editor.follow("Förbered en ansökan om förlängning eller ändring").press("Ansök om förlängning");
        assertThat(editor.buttons()).containsExactly("Spara och fortsätt senare");
        editor.press("Spara och fortsätt senare", "reasons", "Mer tid behövs.");
        assertThat(editor.main()).contains("Utkastet är sparat");
        assertThat(editor.value("reasons")).isEqualTo("Mer tid behövs.");
        var officer = Browser.as("officer").open(at("/changes/1"));
        assertThat(officer.status()).isEqualTo(404);
        assertThat(officer.open(at("")).main()).doesNotContain("Förlängning och ändringar");
        var company = Browser.as("signatory").open(at("")).press("Ansök om förlängning eller ändring");
        assertThat(company.value("reasons")).isEqualTo("Mer tid behövs.");
        company.press("Skicka in ansökan", "endOnDay", "1", "endOnMonth", "2", "endOnYear", "2027");
        assertThat(status(number)).isEqualTo(ChangeStatus.SUBMITTED);
        assertThat(company.open(at("/request-change")).main()).contains("är inte avgjord än");
    }

    @Test
    void ofTwoColleaguesTheSecondIsTold() {
        var first = Browser.as("applicant").open(at("/request-change?kind=EXTENSION"));
        var second = Browser.as("signatory").open(at("/request-change?kind=EXTENSION"));
        first.press("Spara och fortsätt senare", "reasons", "Först.");
        second.press("Spara och fortsätt senare", "reasons", "Sedan.");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.errors()).singleElement().asString().startsWith("Någon annan har sparat utkastet");
        assertThat(second.value("reasons")).isEqualTo("Sedan.");
        assertThat(Story.<String>read(
                        number,
                        grantCase -> grantCase.changes().getLast().wish().reasons()))
                .isEqualTo("Först.");
    }

    @Test
    void theSameFormTwiceMakesOne() {
        var company = Browser.as("signatory").open(at("/request-change?kind=EXTENSION"));
        var key = company.value("submissionKey");
        var form = new String[] {
            "submissionKey",
            key,
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
            "Mer tid."
        };
        company.post(at("/request-change"), form);
        company.post(at("/request-change"), form);
        assertThat(company.path()).isEqualTo(at("/changes/1"));
        officer("review");
        officer("review");
        for (int i = 0; i < 2; i++) {
            officer("propose", "verdict", "REFUSE", "reasons", "Nej.", "hearing", "Obehövligt.");
        }
        var version =
                Browser.as("decider").open(at("/changes/1/decide/confirm")).value("version");
        for (int i = 0; i < 2; i++) {
            var decider = Browser.as("decider").open("/").post(at("/changes/1/decide"), "version", version);
            assertThat(decider.path()).isEqualTo(at("/changes/1"));
        }
        dispatch();
        dispatch();
        assertThat(events(number)).containsExactly("SUBMIT", "REVIEW", "PROPOSE", "DECIDE", "DISPATCH");
        assertThat(Story.<Integer>read(
                        number, grantCase -> grantCase.decisions().size()))
                .isEqualTo(2);
    }

    @Test
    void theDayAfterTheLastDayIsTooLate() {
        var company = Browser.as("signatory").open(at("/request-change?kind=EXTENSION"));
        clock.moveTo(LocalDate.of(2026, 12, 17));
        company.press("Skicka in ansökan", extension("1", "2", "2027", "Mer tid."));
        assertThat(company.status()).isEqualTo(409);
        assertThat(company.main()).contains("Projektets sista dag har passerat");
        assertThat(changes(number)).isEmpty();
        assertThat(company.open(at("")).main()).contains("Projektets sista dag har passerat");
    }

    @Test
    void aClaimIsSentWhileAChangeIsOpen() {
        clock.reset();
        number = Story.extensionRequested();
        var company = Browser.as("signatory").open(at("/claim")).press("Börja");
        assertThat(company.main()).contains("räknas efter det beslut som gäller");
    }

    @ParameterizedTest
    @CsvSource({
        "applicant2, /request-change, 404",
        "officer, /request-change, 403",
        "auditor, /request-change, 403",
        "officer-skane, /request-change, 404",
        "adviser, /changes/1, 404",
        "applicant2, /changes/1, 404",
        "auditor, /changes/1, 200",
        "officer2, /changes/1/review, 409",
        "signatory, /changes/1/review, 403",
        "officer, /changes/1/withdraw, 403",
        "applicant, /changes/1/withdraw, 409",
        "officer, /changes/1/propose, 409",
        "decider, /changes/1/decide, 409",
        "officer, /changes/1/decide, 403",
        "decider, /changes/1/send-back, 409",
        "registrar, /changes/1/dispatch, 409",
        "signatory, /changes/1/dispatch, 403",
        "officer, /changes/2, 404",
        "officer, /changes/0, 404",
        "officer, /changes/x, 404"
    })
    void othersAndOtherTimesAreRefused(String person, String path, int expected) {
        clock.reset();
        number = Story.extensionRequested();
        assertThat(Browser.as(person).open(at(path)).status()).isEqualTo(expected);
        if (expected != 200 && !path.matches("/changes/[02x]|/changes/1")) {
            assertThat(Browser.as(person)
                            .open("/")
                            .post(at(path), "version", "0", "reason", "x")
                            .status())
                    .isEqualTo(expected);
        }
        assertThat(events(number)).containsExactly("SUBMIT");
    }

    @Test
    void anotherDecisionMakerIsFirstAskedAboutConflictOfInterest() {
        clock.reset();
        number = Story.changeProposed(Wish.extension(LocalDate.of(2027, 2, 1), "Mer tid."));
        var director = Browser.as("director").open(at("/changes/1/decide/confirm"));
        director.press("Fatta beslut");
        assertThat(director.status()).isEqualTo(422);
        director.press(
                "Fatta beslut", "conflict", "YES", "conflictGround", "INTEREST", "conflictText", "Jag äger det.");
        assertThat(director.open(at("/changes/1/decide")).main()).contains("jäv");
        assertThat(director.buttons()).isEmpty();
        assertThat(status(number)).isEqualTo(ChangeStatus.PROPOSED);
    }

    @Test
    void aProposalGoesBackWithAReasonThatTheCompanyDoesNotSee() {
        clock.reset();
        number = Story.changeProposed(Wish.extension(LocalDate.of(2027, 2, 1), "Mer tid."));
        var decider = Browser.as("decider").open(at("/changes/1/decide")).press("Skicka tillbaka");
        decider.press("Skicka tillbaka", "reason", "");
        assertThat(decider.status()).isEqualTo(422);
        decider.press("Skicka tillbaka", "reason", "Skälen är för korta.");
        assertThat(status(number)).isEqualTo(ChangeStatus.IN_REVIEW);
        assertThat(Browser.as("officer").open(at("/changes/1")).main()).contains("Skälen är för korta.");
        assertThat(Browser.as("signatory").open(at("/changes/1")).main()).doesNotContain("Skälen är för korta.");
    }

    private static Object[] extension(String day, String month, String year, String reasons) {
        return new Object[] {"endOnDay", day, "endOnMonth", month, "endOnYear", year, "reasons", reasons};
    }

    private Browser officer(String step, String... fields) {
        return Browser.as("officer").open("/").post(at("/changes/1/" + step), fields);
    }

    private void decide() {
        Browser.as("decider").open(at("/changes/1/decide/confirm")).press("Fatta beslut");
    }

    /** FL 33 §: how the decision is sent is chosen and kept, as of the decision on the application. */
    @Test
    void howTheDecisionAboutAChangeIsSentIsChosenAndKept() {
        clock.reset();
        number = Story.changeProposed(Wish.extension(LocalDate.of(2027, 2, 1), "Mer tid."));
        decide();
        var registrar = Browser.as("registrar").open(at("/changes/1/dispatch"));
        assertThat(registrar.value("channel")).isEqualTo("PORTAL");
        registrar.post(at("/changes/1/dispatch"), "channel", "PIGEON");
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.errors()).containsExactly("Välj hur beslutet skickas");
        registrar.open(at("/changes/1/dispatch")).press("Expediera", "channel", "REGISTERED");
        assertThat(registrar.errors()).isEmpty();
        var decision = Browser.as("registrar").open(at("/decision?ordinal=2"));
        assertThat(decision.main())
                .contains("med rekommenderat brev och mottagningsbevis", "Registrera dag då företaget fick beslutet");
        decision.follow("Registrera dag då företaget fick beslutet");
        assertThat(decision.status()).isEqualTo(200);
    }

    private void dispatch() {
        Browser.as("registrar").open("/").post(at("/changes/1/dispatch"), "channel", "PORTAL");
    }

    private LocalDate endsOn() {
        return Story.read(number, grantCase -> grantCase.endsOn().orElseThrow());
    }

    private static List<ChangeRequest> changes(CaseNumber number) {
        return Story.read(number, GrantCase::changes);
    }

    private static ChangeStatus status(CaseNumber number) {
        return Story.read(number, grantCase -> grantCase.changes().getLast().status());
    }

    private static List<String> events(CaseNumber number) {
        return Story.read(
                number,
                grantCase -> grantCase.changes().getLast().events().stream()
                        .map(ChangeEvent::action)
                        .map(Enum::name)
                        .toList());
    }

    private List<NoticeKind> notices() {
        return Story.in(() -> mails.getEntityManager()
                .createQuery(
                        "select n.kind from Notice n where n.grantCase.number = :number order by n.id",
                        NoticeKind.class)
                .setParameter("number", number)
                .getResultList());
    }

    private String at(String path) {
        return "/cases/" + number + path;
    }
}
