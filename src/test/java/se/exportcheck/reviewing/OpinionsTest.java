package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.DemoPeople;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.ReferredPart;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** Several partners are asked at the same time, each about what is referred to it (förvaltningslagen 26 §). */
@QuarkusTest
class OpinionsTest {

    @Test
    void twoPartnersAreAskedAtOnceAndTheCaseWaitsForBoth() {
        var number = Story.inReview();
        refer(number, "Almi", "10");
        var officer = refer(number, "Business Sweden", "20");
        assertThat(officer.main()).contains("Väntar på Almi", "Väntar på Business Sweden");
        assertThat(Story.<LocalDate>read(number, GrantCase::dueOn)).isEqualTo(LocalDate.of(2026, 3, 20));
        officer.press("Begär yttrande");
        officer.press("Skicka till partnern", "partner", id("Almi"), "message", "Igen?");
        assertThat(officer.errors()).containsExactly("Partnern har redan en fråga som inte är besvarad");
        swedes(number, "Efterfrågan finns.");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.AWAITING_OPINION);
        assertThat(Story.<LocalDate>read(number, GrantCase::dueOn)).isEqualTo(LocalDate.of(2026, 3, 10));
        Browser.as("adviser").open("/cases/" + number).pressImpartially("Lämna yttrande", "opinion", "Väl förberett.");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(Story.steps(number)).endsWith(CaseAction.GIVE_OPINION, CaseAction.GATHER_OPINIONS);
        assertThat(Browser.as("applicant").open("/cases/" + number).main())
                .contains(
                        "Yttrande från Almi", "Väl förberett.", "Yttrande från Business Sweden", "Efterfrågan finns.");
    }

    @Test
    void whoeverIsLateIsHeardAllTheSame() {
        var number = Story.inReview();
        refer(number, "Almi", "10");
        refer(number, "Business Sweden", "20");
        swedes(number, "Efterfrågan finns.");
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) ->
                        grantCase.endWaiting(Actor.system(actor.region()), now.plus(Duration.ofDays(30))));
        assertThat(Browser.as("officer").open("/cases/" + number).main()).contains("Inget svar kom i tid.");
        Story.act(
                number,
                "adviser",
                (grantCase, actor, now) -> grantCase.answer(
                        CaseAction.GIVE_OPINION, "Ursäkta dröjsmålet.", actor, now.plus(Duration.ofDays(31))));
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(Story.steps(number)).endsWith(CaseAction.END_WAITING, CaseAction.GIVE_OPINION);
        assertThat(Browser.as("officer").open("/cases/" + number).main())
                .contains("Ursäkta dröjsmålet.", "Kom in efter sista dagen.");
    }

    @Test
    void anAdviserSeesWhatIsReferredAndNothingElse() {
        var number = Story.inReview();
        var company = Browser.as("applicant").open("/cases/" + number + "/add-material");
        company.press("Skicka till ärendet", "text", "Hemligt avtal.", "file", file("avtal.pdf", "avtal"));
        company.open("/cases/" + number + "/add-material")
                .press("Skicka till ärendet", "text", "Offerten.", "file", file("offert.pdf", "offert"));
        var officer = Browser.as("officer").open("/cases/" + number + "/refer");
        var chosen = officer.select("label:contains(offert.pdf)").prev().attr("value");
        var other = officer.select("label:contains(avtal.pdf)").prev().attr("value");
        officer.press(
                "Skicka till partnern",
                "partner",
                id("Almi"),
                "message",
                "Rimligt pris?",
                "parts",
                List.of(),
                "documents",
                List.of(chosen));
        var adviser = Browser.as("adviser").open("/cases/" + number);
        assertThat(adviser.main())
                .contains("Rimligt pris?", "offert.pdf", "100 000")
                .doesNotContain("avtal.pdf", "Hemligt avtal.", "Exportkonsult AB", "Nå kunder");
        assertThat(adviser.open("/cases/" + number + "/documents/" + chosen).status())
                .isEqualTo(200);
        assertThat(adviser.open("/cases/" + number + "/documents/" + other).status())
                .isEqualTo(404);
        for (var page : List.of(
                "application",
                "application/pdf",
                "documents",
                "events",
                "checklist",
                "aid",
                "decision",
                "claims",
                "follow-ups",
                "receipt")) {
            assertThat(adviser.open("/cases/" + number + "/" + page).status())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    @Test
    void theSummaryIsAlwaysReferredAndTheOfficerIsToldSo() {
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number + "/refer");
        assertThat(officer.main()).contains("Partnern ser alltid sammanfattningen: företaget, satsningens namn");
        officer.press("Skicka till partnern", "partner", id("Almi"), "message", "?", "parts", List.of("COSTS"));
        assertThat(Story.<Boolean>read(
                        number,
                        grantCase -> grantCase
                                .openInquiry()
                                .orElseThrow()
                                .referral()
                                .parts()
                                .equals(Set.of(ReferredPart.SUMMARY, ReferredPart.COSTS))))
                .isTrue();
        var adviser = Browser.as("adviser").open("/cases/" + number);
        assertThat(adviser.main()).contains("Mälarsensor AB", "100 000").doesNotContain("Nå kunder");
        assertThat(adviser.follow("Remiss").main())
                .contains("det mer av den som vi har valt att visa er")
                .doesNotContain("Där finns också ansökan.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "registrar", "officer", "decider", "auditor"})
    void nobodyElseGivesTheOpinion(String person) {
        var number = Story.awaitingOpinion();
        var before = Story.steps(number);
        assertThat(Browser.as(person)
                        .open("/")
                        .post("/cases/" + number + "/give-opinion", "opinion", "x")
                        .status())
                .isIn(403, 409);
        assertThat(Story.steps(number)).isEqualTo(before);
    }

    private static Browser refer(CaseNumber number, String partner, String day) {
        var officer = Browser.as("officer").open("/cases/" + number).press("Begär yttrande");
        return officer.press(
                "Skicka till partnern", "partner", id(partner), "message", "Vad tror ni?", "lastDayDay", day);
    }

    /** Somebody at Business Sweden answers. */
    private static void swedes(CaseNumber number, String text) {
        Story.act(number, "officer", (grantCase, officer, now) -> {
            var adviser = new Actor(
                    "eva",
                    "Eva Export",
                    null,
                    Set.of(Role.PARTNER_ADVISER),
                    officer.region(),
                    Set.of(),
                    Set.of(),
                    Optional.of(DemoPeople.partner("Business Sweden")));
            grantCase.declare(Part.OPINION_GIVER, null, adviser, now);
            grantCase.answer(CaseAction.GIVE_OPINION, text, adviser, now);
        });
    }

    private static String id(String partner) {
        return String.valueOf(Story.<Long>in(() -> DemoPeople.partner(partner)));
    }

    private static Browser.Upload file(String name, String words) {
        return new Browser.Upload(name, Samples.pdf(words));
    }
}
