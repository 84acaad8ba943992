package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.DemoPeople;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.Answer;

@QuarkusTest
class ReviewingTest {

    private static final String LAST_DAY = "20";

    @Test
    void aCaseIsCompletedCheckedAndProposed() {
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number);
        assertThat(officer.main()).contains("Alla frågor i checklistan är inte besvarade.");
        officer.press("Begär komplettering");
        assertThat(officer.value("lastDayDay") + "/" + officer.value("lastDayMonth"))
                .isEqualTo("16/3");
        officer.press("Förhandsgranska", "message", "Vi saknar underlag.", "items", "Bokslut 2025\n\nOffert");
        assertThat(officer.main()).contains("Så här ser det ut för mottagaren", "Svara senast 16 mars 2026.");
        officer.press("Skicka begäran");
        assertThat(officer.main()).contains("Frågan är skickad.", "Väntar på svar", "Bokslut 2025", "Offert");
        Story.act(
                number,
                "applicant",
                (grantCase, actor, now) -> grantCase.answer(CaseAction.SUPPLEMENT, "Bifogas.", actor, now));
        officer.open("/cases/" + number);
        assertThat(officer.main()).contains("Bifogas.", "Sofia Lindqvist, 2 mars 2026");
        officer.press("Besvara checklistan").press("Spara checklistan", answers(number));
        assertThat(officer.main()).contains("Checklistan är sparad.", "30 av 30 punkter är besvarade.", "Hanna Öberg");
        officer.open("/cases/" + number + "/aid")
                .press("Bekräfta vilka som är ett enda företag")
                .press("Bekräfta")
                .press("Spara beräkningen");
        officer.open("/cases/" + number).press("Föreslå beslut");
        assertThat(officer.value("granted")).isEqualTo("100000");
        officer.press(
                "Skicka för beslut",
                "outcome",
                "GRANT",
                "reasons",
                "Stärker exporten (17 §).",
                "priority",
                "Ny marknad.");
        assertThat(officer.main()).contains("Förslaget är skickat för beslut.");
        assertThat(Story.steps(number)).endsWith(CaseAction.SUPPLEMENT, CaseAction.PROPOSE);
        assertThat(Story.<Kronor>read(
                        number,
                        grantCase ->
                                Objects.requireNonNull(grantCase.proposal()).granted()))
                .isEqualTo(Kronor.of(100_000));
    }

    @Test
    void aCaseIsReferredToAPartnerWhoSeesNothingElse() {
        var number = Story.inReview();
        var other = Story.inReview();
        var almi = String.valueOf(Story.<Long>in(() -> DemoPeople.partner("Almi")));
        var officer = Browser.as("officer").open("/cases/" + number).press("Begär yttrande");
        officer.press("Skicka till partnern", "partner", almi, "message", "Är marknaden rätt vald?");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.AWAITING_OPINION);
        var adviser = Browser.as("adviser").open("/inbox");
        assertThat(adviser.mainToTheEnd())
                .contains(number.value(), "Lämna yttrande")
                .doesNotContain(other.value());
        assertThat(adviser.open("/cases/" + other).status()).isEqualTo(404);
        assertThat(adviser.open("/cases/" + number + "/checklist").status()).isEqualTo(404);
        adviser.open("/cases/" + number);
        assertThat(adviser.main())
                .contains("Är marknaden rätt vald?", "Marknadsstudie")
                .doesNotContain("Anteckningar");
        adviser.pressImpartially("Lämna yttrande", "opinion", "Ja, väl förberett.");
        assertThat(adviser.main()).contains("Tack, yttrandet är lämnat.", "Ja, väl förberett.");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void theCompanyIsLetCommentBeforeARefusal() {
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number).press("Kommunicera med företaget");
        officer.press("Skicka för yttrande", "message", "Åtgärden är drift.", "lastDayDay", LAST_DAY);
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.HEARING);
        assertThat(Story.<String>read(
                        number,
                        grantCase ->
                                grantCase.openInquiry().orElseThrow().lastDay().toString()))
                .isEqualTo("2026-03-20");
    }

    @Test
    void aManagerAssignsACaseToAnOfficer() {
        var number = Story.received();
        var manager = Browser.as("manager").open("/cases/" + number).press("Fördela ärendet");
        assertThat(manager.press("Fördela ärendet").status()).isEqualTo(422);
        assertThat(manager.select("input[name=officer]").eachAttr("value"))
                .contains("officer", "officer2")
                .doesNotContain("manager", "decider", "registrar");
        assertThat(manager.post(manager.path(), "officer", "decider").status()).isEqualTo(422);
        manager.open("/cases/" + number + "/assign").press("Fördela ärendet", "officer", "officer2");
        assertThat(manager.main()).contains("Ärendet är fördelat.");
        assertThat(Browser.as("officer").open("/cases/" + number + "/take-on").status())
                .isEqualTo(409);
        assertThat(Browser.as("officer2").open("/cases/" + number).text()).contains("Olle Sjögren", "Ta ärendet");
    }

    @Test
    void twoTabsDoNotOverwriteEachOthersAnswers() {
        var number = Story.inReview();
        var first = Browser.as("officer").open("/cases/" + number + "/checklist");
        var second = Browser.as("officer").open("/cases/" + number + "/checklist");
        first.press("Spara checklistan", "answer-ELIG-03", "YES", "comment-ELIG-03", "Kontrollerat");
        second.press("Spara checklistan", "answer-ELIG-03", "NO", "comment-ELIG-03", "Osäkert");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.main()).contains("Checklistan har ändrats");
        assertThat(second.value("comment-ELIG-03")).isEqualTo("Osäkert");
        second.press("Spara checklistan");
        assertThat(second.main()).contains("Svaret hindrar att stöd beviljas.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"request-completion", "refer", "communicate", "propose"})
    void onlyTheCasesOfficerGoesOn(String step) {
        var number = Story.checked();
        var before = Story.steps(number);
        var address = "/cases/" + number + "/" + step;
        var other = Browser.as("officer2").open("/cases/" + number);
        assertThat(other.post(address, "message", "x").status()).isEqualTo(409);
        assertThat(other.main()).contains("Bara ärendets handläggare får göra detta.");
        assertThat(Browser.as("decider").open("/cases/" + number).post(address).status())
                .isEqualTo(403);
        assertThat(Browser.as("officer-skane").open(address).status()).isEqualTo(404);
        assertThat(Story.steps(number)).isEqualTo(before);
    }

    @Test
    void aProposalWaitsForTheChecklistAndForTheRightStatus() {
        var unchecked = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + unchecked);
        assertThat(officer.post("/cases/" + unchecked + "/propose", "outcome", "REFUSAL", "reasons", "x")
                        .status())
                .isEqualTo(409);
        assertThat(officer.main()).contains("Alla frågor i checklistan är inte besvarade.");
        var decided = Story.decided();
        officer.open("/cases/" + decided);
        assertThat(officer.post("/cases/" + decided + "/propose", "outcome", "REFUSAL", "reasons", "x")
                        .status())
                .isEqualTo(409);
        assertThat(Story.steps(decided)).endsWith(CaseAction.DECIDE);
    }

    /** The reasons are half a day's work; they are not lost because the checklist speaks against a grant. */
    @Test
    void aGrantThatTheChecklistSpeaksAgainstIsRefusedWithAllThatWasTyped() {
        var number = Story.checked();
        Story.act(
                number, "officer", (grantCase, actor, now) -> grantCase.check("ELIG-03", Answer.NO, null, actor, now));
        var officer = Browser.as("officer").open("/cases/" + number + "/propose");
        officer.pressImpartially(
                "Skicka för beslut", "outcome", "GRANT", "reasons", "Långa och goda skäl.", "priority", "Ny marknad.");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).containsExactly("Ett svar i checklistan hindrar att stöd beviljas.");
        assertThat(officer.value("reasons")).isEqualTo("Långa och goda skäl.");
        assertThat(Story.steps(number)).doesNotContain(CaseAction.PROPOSE);
        officer.press(
                "Skicka för beslut",
                "outcome",
                "REFUSAL",
                "failed",
                "ELIG-03",
                "unheard",
                "OBVIOUSLY_UNNECESSARY",
                "unheardReason",
                "Arbetsstället ligger i ett annat län, skriver företaget.");
        assertThat(Story.steps(number)).endsWith(CaseAction.PROPOSE);
    }

    @Test
    void theCountOfAidIsAskedForBeforeAProposal() {
        var number = Story.received();
        Story.act(number, "officer", GrantCase::takeOn);
        var officer = Browser.as("officer").open("/cases/" + number);
        assertThat(officer.buttons()).contains("Besvara checklistan", "Räkna stöd av mindre betydelse");
        officer.press("Räkna stöd av mindre betydelse");
        assertThat(officer.path()).isEqualTo("/cases/" + number + "/aid");
        Story.counted(number);
        assertThat(officer.open("/cases/" + number).buttons()).doesNotContain("Räkna stöd av mindre betydelse");
        assertThat(Browser.as("decider").open("/cases/" + Story.proposed()).buttons())
                .doesNotContain("Räkna stöd av mindre betydelse");
    }

    /** 2022:1468, 23 §, also where applications are examined as they come in. */
    @Test
    void aGrantSaysWhyItComesBeforeOthers() {
        var number = Story.checked();
        var officer = Browser.as("officer").open("/cases/" + number + "/propose");
        officer.pressImpartially("Skicka för beslut", "outcome", "GRANT", "reasons", "Stärker exporten.");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).containsExactly("Skriv varför ansökan prioriteras");
        officer.press("Skicka för beslut", "priority", "Ny marknad.");
        assertThat(officer.main()).contains("Förslaget är skickat för beslut.");
        assertThat(Story.<String>read(
                        number,
                        grantCase ->
                                Objects.requireNonNull(grantCase.proposal()).priority()))
                .isEqualTo("Ny marknad.");
    }

    @Test
    void aGrantOutsideTheSchemeIsRefusedInWords() {
        var number = Story.checked();
        var officer = Browser.as("officer").open("/cases/" + number + "/propose");
        officer.press(
                "Skicka för beslut",
                "outcome",
                "PARTIAL_GRANT",
                "approvedCost",
                "300 000",
                "share",
                "60",
                "granted",
                "1,5",
                "reasons",
                "x",
                "priority",
                "Ny marknad.",
                "unheard",
                "OWN_MATERIAL",
                "unheardReason",
                "Bara egna uppgifter.");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).first().asString().contains("Ange en kostnad över noll och högst den stödberätt");
        assertThat(officer.errors())
                .hasSize(3)
                .contains("Ange en andel över noll och högst 50 %", "Ange ett belopp i hela kronor, större än noll");
        officer.press("Räkna om beloppet", "approvedCost", "150 000", "share", "40");
        assertThat(officer.value("granted")).isEqualTo("60000");
        officer.press("Skicka för beslut", "granted", "70000");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors())
                .containsExactly("Beloppet ryms inte inom stödformens andel, lägsta och högsta belopp.");
        officer.press("Skicka för beslut", "granted", "60000", "outcome", "GRANT");
        assertThat(officer.errors()).containsExactly("Mindre än det sökta beloppet föreslås: välj delvis bifall");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.IN_REVIEW);
    }

    static Object[] answers(CaseNumber number) {
        var items = Story.<List<String>>read(
                number,
                grantCase -> grantCase.schemeVersion().checklist().stream()
                        .map(item -> item.code() + "="
                                + (item.grantsOnlyIf() == null
                                        ? "YES"
                                        : item.grantsOnlyIf().name()))
                        .toList());
        var answers =
                items.stream().map(item -> item.split("=")).flatMap(item -> Stream.of("answer-" + item[0], item[1]));
        // Other tests may have granted the company cheques, and then a yes takes a reason.
        return Stream.concat(answers, Stream.of("comment-ELIG-16", "Tidigare stöd är återfört."))
                .toArray();
    }
}
