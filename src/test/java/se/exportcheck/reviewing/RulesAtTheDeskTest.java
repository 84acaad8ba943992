package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;

/** Rules that the officer meets on the pages: what must be written before a grant, and what opens an amount. */
@QuarkusTest
class RulesAtTheDeskTest {

    /** DM-13: the officer tells how the activities are kept apart, else no grant is proposed. */
    @Test
    void anIndustryWithRulesOfItsOwnIsToldApartBeforeAGrantIsProposed() {
        var number = Story.checked(Story.receivedFrom("01110"));
        var officer = Browser.as("officer").open("/cases/" + number + "/checklist");
        assertThat(officer.main())
                .contains("Svara ja och skriv i kommentaren hur verksamheterna eller räkenskaperna hålls isär.");
        officer.open("/cases/" + number + "/propose");
        officer.pressImpartially(
                "Skicka för beslut", "outcome", "GRANT", "reasons", "Stärker exporten.", "priority", "Ny marknad.");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).anyMatch(error -> error.contains("bransch med egna stödregler"));
        assertThat(officer.value("reasons")).isEqualTo("Stärker exporten.");

        officer.open("/cases/" + number + "/checklist")
                .press(
                        "Spara checklistan",
                        "comment-ELIG-13",
                        "Odlingen har egen resultatenhet.",
                        "comment-ELIG-16",
                        "Regionen har återkallat de tidigare.");
        officer.open("/cases/" + number + "/propose")
                .pressImpartially(
                        "Skicka för beslut",
                        "outcome",
                        "GRANT",
                        "reasons",
                        "Stärker exporten.",
                        "priority",
                        "Ny marknad.");
        assertThat(Story.read(number, GrantCase::status)).isEqualTo(CaseStatus.PROPOSED);
    }

    /** DM-R10: whether the industry is excluded cannot be told before somebody has said which it is. */
    @Test
    void aMissingIndustryIsEnteredByTheOfficer() {
        var number = Story.checked(Story.receivedFrom(null));
        var officer = Browser.as("officer").open("/cases/" + number + "/propose");
        officer.pressImpartially("Skicka för beslut", "outcome", "GRANT", "reasons", "Stärker exporten.");
        assertThat(officer.errors()).anyMatch(error -> error.contains("Lägg in SNI-koden i checklistan"));

        officer.open("/cases/" + number + "/checklist").press("Spara checklistan", "industry", "26510x");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors())
                .contains("Ange SNI-koder med fem siffror, som 26.510, och komma mellan om de är flera");
        assertThat(officer.value("industry")).isEqualTo("26510x");
        officer.press(
                "Spara checklistan",
                "industry",
                "26.510, 46 690",
                "comment-ELIG-16",
                "Regionen har återkallat de tidigare.");
        assertThat(officer.main())
                .contains("Checklistan är sparad.", "SNI 26510, 46690, inlagd av Hanna Öberg", "SNI 26510, 46690.");
        officer.open("/cases/" + number + "/propose")
                .pressImpartially(
                        "Skicka för beslut",
                        "outcome",
                        "GRANT",
                        "reasons",
                        "Stärker exporten.",
                        "priority",
                        "Ny marknad.");
        assertThat(Story.read(number, GrantCase::status)).isEqualTo(CaseStatus.PROPOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePageThatAsksForTheIndustryPassesTheGates(String language) {
        var number = Story.then(Story.receivedFrom(null), "officer", GrantCase::takeOn);
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) -> grantCase.classify(List.of("26510", "01110"), actor, now));
        var page = language.equals("sv") ? Chromium.as("officer") : Chromium.inEnglishAs("officer");
        page.navigate("/cases/" + number + "/checklist");
        PageGates.check(page);
        Chromium.screenshot(page, "checklist-industry-" + language, 1280);
        page.close();
    }

    /** What the company has said of itself is not changed by anybody else. */
    @Test
    void anIndustryThatTheCompanyHasSaidIsNotAskedFor() {
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number + "/checklist");
        assertThat(officer.select("[name=industry]")).isEmpty();
        officer.post("/cases/" + number + "/checklist", "industry", "01110", "seen", officer.value("seen"));
        assertThat(Story.read(number, GrantCase::industryCode)).contains("26510");
    }

    /** ELIG-16: one more cheque than the rule allows takes a reason. */
    @Test
    void oneMoreChequeThanTheRuleAllowsTakesAReason() {
        Story.active();
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number + "/checklist");
        officer.press("Spara checklistan", "answer-ELIG-16", "YES");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors())
                .containsExactly("Skriv i kommentaren varför svaret är ja: tidigare checkar talar emot");
        officer.press("Spara checklistan", "comment-ELIG-16", "Hela det förra stödet är återfört.");
        assertThat(officer.main()).contains("Checklistan är sparad.");
        assertThat(officer.value("comment-ELIG-16")).isEqualTo("Hela det förra stödet är återfört.");
    }

    @Test
    void amountsOpenToTheirRowsAndRules() {
        var officer = Browser.as("officer").open("/cases/" + Story.checked() + "/propose");
        assertThat(plain(officer.select("details").text()))
                .contains("Så är beloppet räknat", "Marknadsstudie Tyskland", "120 000,00 kr")
                .contains("(stödberättigande kostnad): 200 000,00 kr.", "Regler: Exportcheck, version 1");
        var company = Browser.inEnglishAs("applicant").open("/cases/" + Story.active());
        assertThat(plain(company.select("details").text()))
                .contains("How the amount is counted", "Approved costs: 200 000", "Granted: 100 000")
                .contains("Rules: Export cheque, version 1");
        var payment = Browser.as("applicant").open("/cases/" + Story.claimed() + "/claims/1");
        assertThat(plain(payment.select("details").text())).contains("Marknadsstudie Tyskland: 80 000,00 kr");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
