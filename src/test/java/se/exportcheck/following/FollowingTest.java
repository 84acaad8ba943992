package se.exportcheck.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.DemoPeople;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseLine;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.CompanyCases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.followup.FollowUpStatus;
import se.exportcheck.people.Actor;

/** The years after, by pressing buttons: the report, two follow-ups and the end of the case. */
@QuarkusTest
class FollowingTest {

    @Inject
    FrozenClock clock;

    @Inject
    CompanyCases cases;

    @Test
    void theCompanyAnswersTwiceAndTheCaseIsClosed() {
        var number = Story.followUp();
        var company = Browser.as("applicant").open(at(number, "/follow-ups/12"));
        assertThat(company.main()).contains("Frågorna skickas 2 mars 2027");
        assertThat(company.open(at(number, "")).main())
                .contains("Vi hör av oss")
                .doesNotContain("Svara");
        assertThat(waiting()).doesNotContain(number);

        ask(number, LocalDate.of(2027, 3, 2), 0);
        assertThat(waiting()).contains(number);
        company.open(at(number, "")).press("Svara på uppföljningen efter 12 månader");
        assertThat(company.path()).isEqualTo(at(number, "/follow-ups/12"));
        assertThat(company.value("turnover")).isEqualTo("12500000");
        assertThat(company.value("employedWomen")).isEqualTo("5,5");
        assertThat(company.main()).doesNotContain("operativa ledningen");
        company.press(
                "Skicka svar",
                "turnover",
                "6 000 000",
                "goodsExport",
                "540 000",
                "servicesExport",
                "60 000",
                "newCustomers",
                "3",
                "employees",
                "14,5",
                "employedWomen",
                "6",
                "withoutCheque",
                "NO",
                "markets",
                List.of("NO", "DE", "DE"));
        assertThat(company.main())
                .contains("Tack!", "10,0 %", "Norge", "1: Tyskland", "14,5", "2,5", "12 månader efter", "Nej")
                .contains("Årsarbetskrafter, kvinnor 4,0 5,5 6,0", "Kvinnor i operativ ledning 1 av 3 (33,3 %) – –")
                .contains("Ägs av kvinnor 40 % – –", "Första exporten – Nej Nej");
        assertThat(Story.<LocalDate>read(number, GrantCase::dueOn)).isEqualTo("2028-03-02");
        company.post(at(number, "/follow-ups/12"), "turnover", "1");
        assertThat(company.status()).isEqualTo(409);

        var officer = Browser.as("officer").open(at(number, "/close"));
        assertThat(officer.status()).isEqualTo(409);
        assertThat(officer.main()).contains("Alla uppföljningar är inte besvarade");

        ask(number, LocalDate.of(2028, 3, 2), 1);
        assertThat(officer.open("/follow-ups").mainToTheEnd()).contains(number.value(), "Skickad");
        company.open(at(number, "/follow-ups/24"));
        assertThat(company.value("turnover")).isEqualTo("6000000");
        assertThat(company.value("leadingMen")).as("as it was told before").isEqualTo("2");
        company.press("Skicka svar", "newCustomers", "0", "withoutCheque", "YES_LATER", "leadingMen", "");
        assertThat(company.errors()).containsExactly("Ange både kvinnor och män, eller lämna båda tomma");
        company.press("Skicka svar", "leadingWomen", "2", "leadingMen", "2", "ownedByWomen", "50");
        assertThat(company.main())
                .contains("Kvinnor i operativ ledning 1 av 3 (33,3 %) – – 2 av 4 (50,0 %)")
                .contains("Ägs av kvinnor 40 % – – 50 %");
        officer.open(at(number, "/close")).press("Avsluta ärendet", "note", "");
        assertThat(officer.status()).isEqualTo(422);
        officer.press("Avsluta ärendet", "note", "Uppföljt, nya marknader i Tyskland.");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.CLOSED);
        assertThat(Story.steps(number)).endsWith(CaseAction.CONCLUDE, CaseAction.CLOSE);
    }

    @Test
    void theReportIsWrittenOverAndOverAndNeverOverwrittenUnseen() {
        var number = Story.active();
        var sofia = Browser.as("applicant").open(at(number, "/final-report"));
        var karin = Browser.as("signatory").open(at(number, "/final-report"));
        assertThat(sofia.value("turnover")).isEqualTo("12000000");
        save(sofia, "Mässan är genomförd.");
        assertThat(sofia.open(at(number, "/final-report")).value("consultants")).isEqualTo("Exportrådet AB");
        save(karin, "Jag skrev något annat.");
        assertThat(karin.status()).isEqualTo(422);
        assertThat(karin.main()).contains("Sofia Lindqvist sparade rapporten", "Mässan är genomförd.");
        assertThat(karin.value("activitiesDone")).isEqualTo("Jag skrev något annat.");
        assertThat(done(number)).isEqualTo("Mässan är genomförd.");
        save(karin, "Mässan är genomförd, och mer.");
        assertThat(done(number)).isEqualTo("Mässan är genomförd, och mer.");
        assertThat(Browser.as("officer").open(at(number, "/final-report")).status())
                .isEqualTo(404);
        assertThat(Browser.as("applicant2").open(at(number, "/final-report")).status())
                .isEqualTo(404);
    }

    @Test
    void figuresThatCannotBeAreSaidAtTheFieldAndNothingIsStored() {
        var number = Story.active();
        var company = Browser.as("applicant").open(at(number, "/final-report"));
        company.press(
                "Spara slutrapporten",
                "activitiesDone",
                "a",
                "deviations",
                "b",
                "results",
                "c",
                "nextSteps",
                "d",
                "turnover",
                "100",
                "goodsExport",
                "90",
                "servicesExport",
                "20",
                "employees",
                "1",
                "newCustomers",
                "1",
                "withoutCheque",
                "NO",
                "totalCost",
                "420 000",
                "financing",
                "e",
                "consultants",
                "f",
                "otherAid",
                "UNCHANGED",
                "employedWomen",
                "1");
        assertThat(company.errors()).containsExactly("Exporten kan inte vara större än nettoomsättningen");
        company.press("Spara slutrapporten", "goodsExport", "10", "markets", List.of("SE", "<script>"));
        assertThat(company.errors()).containsExactly("Välj länder utanför Sverige ur listan");
        company.press(
                "Spara slutrapporten",
                "markets",
                List.of(),
                "employedWomen",
                "1,5",
                "employedWomenBefore",
                "12,5",
                "ownedByWomen",
                "101",
                "otherAid",
                "CHANGED");
        assertThat(company.errors())
                .containsExactly(
                        "Ange hela procent, 0 till 100",
                        "Skriv vad som har ändrats av annat stöd",
                        "Kan inte vara fler än alla årsarbetskrafter",
                        "Kan inte vara fler än alla årsarbetskrafter");
        assertThat(Story.<Boolean>read(number, grantCase -> grantCase.finalReport() == null))
                .isTrue();
    }

    @Test
    void othersDoNotAnswerForTheCompany() {
        var number = Story.followUp();
        ask(number, LocalDate.of(2027, 3, 2), 0);
        for (var person : List.of("officer", "auditor", "payer")) {
            var browser = Browser.as(person).open(at(number, "/follow-ups/12"));
            assertThat(browser.main()).as(person).contains("Företaget har inte svarat än");
            browser.post(at(number, "/follow-ups/12"), "turnover", "1");
            assertThat(browser.status()).as(person).isEqualTo(403);
        }
        var stranger = Browser.as("applicant2").open("/");
        assertThat(stranger.post(at(number, "/follow-ups/12"), "turnover", "1").status())
                .isEqualTo(404);
        assertThat(Story.<FollowUpStatus>read(
                        number, grantCase -> grantCase.followUps().getFirst().status()))
                .isEqualTo(FollowUpStatus.SENT);
        assertThat(Browser.as("applicant").open("/follow-ups").status()).isEqualTo(403);
    }

    private List<CaseNumber> waiting() {
        return Story.in(() -> cases.waiting(DemoPeople.actor("applicant"), Integer.MAX_VALUE).stream()
                .map(CaseLine::number)
                .toList());
    }

    private void ask(CaseNumber number, LocalDate day, int which) {
        clock.moveTo(day);
        Story.act(
                number,
                "officer",
                (grantCase, officer, now) -> grantCase.followUps().get(which).moveOn(Actor.system("vastmanland"), now));
    }

    private static void save(Browser company, String done) {
        company.press(
                "Spara slutrapporten",
                "activitiesDone",
                done,
                "deviations",
                "Inga",
                "results",
                "Två kunder",
                "nextSteps",
                "Fler",
                "newCustomers",
                "2",
                "withoutCheque",
                "NO",
                "totalCost",
                "420 000",
                "financing",
                "Checken och egna medel",
                "consultants",
                "Exportrådet AB",
                "otherAid",
                "UNCHANGED",
                "employedWomen",
                "5");
    }

    private static String done(CaseNumber number) {
        return Story.<String>read(
                number,
                grantCase -> Objects.requireNonNull(grantCase.finalReport())
                        .account()
                        .activitiesDone());
    }

    private static String at(CaseNumber number, String path) {
        return "/cases/" + number + path;
    }
}
