package se.exportcheck.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.Piles;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Pile;
import se.exportcheck.deadlines.Reminders;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.web.Links;

/** A decision that takes long, by pressing buttons: told of by the officer, asked for by the company, refused or made. */
@QuarkusTest
class DelayTest {

    private static final LocalDate SIX_MONTHS_ON = LocalDate.of(2026, 9, 2);

    @Inject
    FrozenClock clock;

    @Inject
    Reminders reminders;

    @Inject
    Cases cases;

    @Test
    void theOfficerTellsOfADelayAndTheCompanyReadsWhyAndUntilWhen() {
        var number = Story.inReview();
        clock.moveTo(LocalDate.of(2026, 4, 20));
        var officer = Browser.as("officer").open("/inbox");
        assertThat(officer.main()).contains("Målet för beslut är nära", "Lägg fram förslag, eller meddela förseningen");
        officer.open("/cases/" + number).follow("Meddela företaget att beslutet dröjer");
        assertThat(officer.main()).contains("11 § förvaltningslagen", "Målet för beslutet är 1 maj 2026");
        officer.press("Skicka till företaget");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).hasSize(2);
        officer.press("Skicka till företaget", day("1", "3", "2026", "Yttrandet dröjer."));
        assertThat(officer.errors()).containsExactly("Ange en dag som inte har varit");
        officer.press("Skicka till företaget", day("15", "6", "2026", "Yttrandet från partnern dröjer."));
        assertThat(officer.main())
                .contains("Företaget har fått veta att beslutet dröjer", "beslut väntas 15 juni 2026");
        assertThat(Story.<LocalDate>read(number, GrantCase::dueOn)).isEqualTo("2026-06-15");
        assertThat(notices(number, NoticeKind.LETTER_SENT)).isEqualTo(1);

        var company = Browser.as("applicant").open("/cases/" + number);
        assertThat(company.main())
                .contains("Vi räknar med beslut senast 15 juni 2026", "Yttrandet från partnern dröjer.")
                .doesNotContain("Målet är beslut senast");
        company.follow("Underrättelse om försening");
        assertThat(company.main())
                .contains("Beslutet i ert ärende är försenat", "11 § förvaltningslagen", "senast 15 juni 2026");
        assertThat(Browser.inEnglishAs("applicant").open("/cases/" + number).main())
                .contains("The decision is delayed. We expect to decide by 15 June 2026.");
    }

    @Test
    void onlyItsOfficerTellsOfADelay() {
        var number = Story.inReview();
        var path = "/cases/" + number + "/notify-delay";
        assertThat(Browser.as("officer2").open(path).status()).isEqualTo(409);
        assertThat(Browser.as("manager").open(path).status()).isEqualTo(403);
        assertThat(Browser.as("applicant").open(path).status()).isEqualTo(404);
        assertThat(Browser.as("officer-skane").open(path).status()).isEqualTo(404);
        Browser.as("officer2").post(path, day("15", "6", "2026", "Nej."));
        assertThat(Story.<Integer>read(
                        number, grantCase -> grantCase.delays().events().size()))
                .isZero();
    }

    @Test
    void theCompanyAsksOnceAndIsRefusedWithReasonsInADecisionOfItsOwn() {
        var number = Story.inReview();
        clock.moveTo(SIX_MONTHS_ON.minusDays(1));
        var company = Browser.as("signatory").open(at(number));
        assertThat(company.main()).contains("Har ni inte fått något beslut den 2 september 2026");
        assertThat(company.buttons()).doesNotContain("Begär att ärendet avgörs");
        assertThat(company.open(at(number) + "/request-decision").status()).isEqualTo(409);
        assertThat(company.main()).contains("Det har inte gått sex månader");

        clock.moveTo(SIX_MONTHS_ON);
        assertThat(Browser.as("applicant").open(at(number)).main())
                .contains("En firmatecknare eller ett ombud för företaget gör begäran");
        company.open(at(number)).press("Begär att ärendet avgörs");
        assertThat(company.main()).contains("en enda gång", "12 § förvaltningslagen");
        company.press("Begär att ärendet avgörs", "note", "Mässan närmar sig.");
        assertThat(company.main()).contains("Begäran har kommit in", "Regionen ska svara senast 30 september 2026");
        company.post(at(number) + "/request-decision", "note", "Igen.");
        assertThat(Story.<Integer>read(
                        number, grantCase -> grantCase.delays().events().size()))
                .isEqualTo(1);
        assertThat(company.open(at(number) + "/request-decision").main()).contains("Det går att göra en gång");
        assertThat(notices(number, NoticeKind.REQUEST_ALERT)).isEqualTo(1);

        assertThat(Browser.as("manager").open("/inbox").main())
                .contains("Begäran om avgörande", "Se till att den besvaras i tid", number.value());
        assertThat(Browser.as("officer").open("/inbox").main()).contains("Företaget begär beslut");
        clock.moveTo(LocalDate.of(2026, 9, 16));
        reminders.writeAll();
        reminders.writeAll();
        assertThat(notices(number, NoticeKind.REQUEST_REMINDER)).isEqualTo(1);

        var decider = Browser.as("decider").open("/inbox");
        assertThat(decider.main()).contains("Besluta i ärendet, eller avslå begäran");
        decider.open(at(number)).press("Avslå begäran om att ärendet avgörs");
        assertThat(decider.main()).contains("Mässan närmar sig.", "senast 30 september 2026");
        decider.pressImpartially("Avslå begäran om att ärendet avgörs");
        assertThat(decider.errors()).containsExactly("Skriv varför ärendet inte kan avgöras än");
        decider.pressImpartially(
                "Avslå begäran om att ärendet avgörs", "reasons", "Yttrandet från partnern behövs för bedömningen.");
        assertThat(decider.main()).contains("Begäran är avslagen", "Ärendet handläggs vidare");
        assertThat(Browser.as("registrar")
                        .open(Story.<String>read(
                                number, c -> Links.decision(c.decisions().getLast())))
                        .main())
                .contains("Skickat 16 september 2026", "Registrera dag då företaget fick beslutet");

        company.open(at(number));
        assertThat(company.main()).contains("Er begäran om att ärendet ska avgöras avslogs 16 september 2026");
        company.follow("Läs beslutet om er begäran");
        assertThat(company.select(".letter").text())
                .contains("begäran om att ärendet avgörs avslås")
                .contains("Yttrandet från partnern behövs för bedömningen.")
                .contains("Ansökan om stöd är inte avgjord", "Bo Dahlin, enhetschef", "4.1")
                .contains("Därför får inte heller det här beslutet överklagas");
        company.press("Jag har läst beslutet");
        assertThat(company.main()).contains("Företaget bekräftade att beslutet var läst");
        assertThat(notices(number, NoticeKind.DECISION_READY)).isEqualTo(1);
        assertThat(Browser.as("manager")
                        .open("/reports/delegation?from=2026-09-16&to=2026-09-16")
                        .select("tr:contains(" + number + ")")
                        .text())
                .contains("Begäran om avgörande: Avslag");
        var english = Browser.inEnglishAs("signatory").open(at(number) + "/decision");
        assertThat(english.main()).contains("the request for a decision is refused");
    }

    @Test
    void aRequestOnPaperWaitsForTheSamePeopleAndIsRemindedOf() {
        var number = Story.inReview();
        clock.moveTo(SIX_MONTHS_ON.plusDays(3));
        Story.askedOnPaper(number, SIX_MONTHS_ON);
        for (var pile : List.of(Pile.DECISION_REQUESTED, Pile.REQUEST_TO_ANSWER, Pile.REQUEST_TO_WATCH)) {
            assertThat(waiting(pile)).as(pile.name()).contains(number);
        }
        reminders.writeAll();
        assertThat(notices(number, NoticeKind.REQUEST_REMINDER)).isZero();
        clock.moveTo(LocalDate.of(2026, 9, 16));
        reminders.writeAll();
        reminders.writeAll();
        assertThat(notices(number, NoticeKind.REQUEST_REMINDER)).isEqualTo(1);
        Story.decisionRequestRefused(number);
        assertThat(waiting(Pile.REQUEST_TO_WATCH)).doesNotContain(number);
    }

    @Test
    void whatNoDelegateMayRefuseTheChairRefusesAndTheRegistrarRecords() {
        var number = Story.inReview();
        clock.moveTo(SIX_MONTHS_ON);
        Story.act(number, "signatory", (grantCase, actor, now) -> grantCase.requestDecision(null, actor, now));
        assertThat(waiting(Pile.REQUEST_FOR_COMMITTEE)).doesNotContain(number);
        Story.noDelegateMayDecide(number);
        assertThat(waiting(Pile.REQUEST_TO_ANSWER)).doesNotContain(number);
        assertThat(waiting(Pile.REQUEST_FOR_COMMITTEE)).contains(number);
        clock.moveTo(SIX_MONTHS_ON.plusDays(7));
        var registrar =
                Browser.as("registrar").open(at(number)).press("Registrera nämndens avslag på begäran om avgörande");
        assertThat(registrar.main()).contains("Företaget begärde 2 september 2026", "senast 30 september 2026");
        registrar.pressImpartially("Registrera beslutet", resolution("1", "", ""));
        assertThat(registrar.errors())
                .containsExactly(
                        "Beslutsdagen ska vara tidigast 2 september 2026 och senast i dag",
                        "Ange ordförandens namn",
                        "Skriv varför ärendet inte kan avgöras än");
        registrar.pressImpartially("Registrera beslutet", resolution("3", "Barbro Lind", "Yttrandet behövs."));
        assertThat(registrar.main()).contains("Begäran är avslagen", "Begäran avslogs 3 september 2026.");
        registrar.post(recording(number), resolution("3", "Barbro Lind", "Igen."));
        assertThat(registrar.path()).as("the same form again").isEqualTo(at(number));
        assertThat(registrar.open(recording(number)).status()).isEqualTo(409);
        assertThat(waiting(Pile.REQUEST_FOR_COMMITTEE)).doesNotContain(number);
        assertThat(notices(number, NoticeKind.DECISION_READY)).isEqualTo(1);
        var company = Browser.as("signatory").open(at(number)).follow("Läs beslutet om er begäran");
        assertThat(company.select(".letter").text())
                .contains("som kom in 2 september 2026", "Barbro Lind", "Yttrandet behövs.", "3 september 2026");
        assertThat(Browser.as("manager")
                        .open("/reports/delegation?from=2026-09-03&to=2026-09-03")
                        .select("tr:contains(" + number + ")")
                        .text())
                .contains("Begäran om avgörande: Avslag", "Ordförandebeslut", "Barbro Lind");
    }

    @Test
    void aCompanyThatWithdrawsWaitsForNoAnswer() {
        var number = Story.inReview();
        clock.moveTo(SIX_MONTHS_ON);
        Story.act(number, "signatory", (grantCase, actor, now) -> grantCase.requestDecision(null, actor, now));
        Browser.as("signatory")
                .open(at(number))
                .press("Återkalla ansökan")
                .press("Ja, återkalla ansökan", "reason", "Vi avstår.");
        for (var pile : List.of(
                Pile.DECISION_REQUESTED, Pile.REQUEST_TO_ANSWER, Pile.REQUEST_FOR_COMMITTEE, Pile.REQUEST_TO_WATCH)) {
            assertThat(waiting(pile)).as(pile.name()).doesNotContain(number);
        }
        clock.moveTo(SIX_MONTHS_ON.plusDays(14));
        reminders.writeAll();
        assertThat(notices(number, NoticeKind.REQUEST_REMINDER)).isZero();
        assertThat(Story.<Object>in(() -> cases.getEntityManager()
                        .createNativeQuery(
                                "select count(*) from last_day where kind = 'REQUEST' and number = :number", Long.class)
                        .setParameter("number", number.toString())
                        .getSingleResult()))
                .isEqualTo(0L);
    }

    @Test
    void aDecisionOnTheCaseAnswersTheRequest() {
        var number = Story.proposed();
        clock.moveTo(SIX_MONTHS_ON);
        Story.act(number, "signatory", (grantCase, actor, now) -> grantCase.requestDecision(null, actor, now));
        Story.act(number, "decider", Story.deciding());
        var company = Browser.as("signatory").open(at(number));
        assertThat(company.main())
                .contains("Regionen ska svara senast 30 september 2026")
                .doesNotContain("Begär att ärendet avgörs");
        Story.act(number, "registrar", (grantCase, actor, now) -> grantCase.dispatch(actor, now));
        assertThat(company.open(at(number)).main()).doesNotContain("Regionen ska svara");
        assertThat(Browser.as("manager").open("/inbox").main()).doesNotContain(number.value());
    }

    @Test
    void anotherCompanyAndOtherStaffDoNeither() {
        var number = Story.inReview();
        clock.moveTo(SIX_MONTHS_ON);
        for (var person : new String[] {"applicant2", "officer", "officer-skane"}) {
            assertThat(Browser.as(person).post(at(number) + "/request-decision").status())
                    .as(person)
                    .isEqualTo(404);
        }
        Story.act(number, "signatory", (grantCase, actor, now) -> grantCase.requestDecision(null, actor, now));
        var path = at(number) + "/refuse-delay-request";
        assertThat(Browser.as("officer").post(path, "reasons", "Nej.").status()).isEqualTo(403);
        assertThat(Browser.as("decider-skane").post(path, "reasons", "Nej.").status())
                .isEqualTo(404);
        assertThat(Browser.as("signatory").open(path).status()).isEqualTo(403);
        for (var person : new String[] {"officer", "decider", "signatory"}) {
            assertThat(Browser.as(person)
                            .post(recording(number), resolution("2", "Barbro Lind", "Nej."))
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(Browser.as("applicant2").open(recording(number)).status()).isEqualTo(404);
        assertThat(Story.<Integer>read(
                        number, grantCase -> grantCase.decisions().size()))
                .isZero();
    }

    private static String at(CaseNumber number) {
        return "/cases/" + number;
    }

    private static String recording(CaseNumber number) {
        return at(number) + "/record-delay-refusal";
    }

    /** The chair's, of that day in September. */
    private static String[] resolution(String day, String chair, String reasons) {
        return new String[] {
            "body",
            "CHAIR",
            "committee",
            "regionala utvecklingsnämnden",
            "decidedOnDay",
            day,
            "decidedOnMonth",
            "9",
            "decidedOnYear",
            "2026",
            "chair",
            chair,
            "urgency",
            "Svaret ska ges i tid.",
            "reasons",
            reasons,
            "channel",
            "POST"
        };
    }

    private static String[] day(String day, String month, String year, String why) {
        return new String[] {"expectedOnDay", day, "expectedOnMonth", month, "expectedOnYear", year, "reason", why};
    }

    private List<CaseNumber> waiting(Pile pile) {
        var person = switch (pile) {
            case DECISION_REQUESTED -> "officer";
            case REQUEST_TO_ANSWER -> "decider";
            case REQUEST_FOR_COMMITTEE -> "registrar";
            default -> "manager";
        };
        return Piles.of(pile, person);
    }

    private long notices(CaseNumber number, NoticeKind kind) {
        return Story.in(() -> cases.getEntityManager()
                .createQuery(
                        "select count(n) from Notice n where n.grantCase.number = :number and n.kind = :kind",
                        Long.class)
                .setParameter("number", number)
                .setParameter("kind", kind)
                .getSingleResult());
    }
}
