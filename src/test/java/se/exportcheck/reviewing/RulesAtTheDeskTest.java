package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.CompanyFacts;
import se.exportcheck.cases.application.Edit;
import se.exportcheck.cases.application.Section;

/** Rules that the officer meets on the pages: what must be written before a grant, and what opens an amount. */
@QuarkusTest
class RulesAtTheDeskTest {

    /** DM-13: the officer tells how the activities are kept apart, else no grant is proposed. */
    @Test
    void anIndustryWithRulesOfItsOwnIsToldApartBeforeAGrantIsProposed() {
        var number = Story.checked(farm());
        var officer = Browser.as("officer").open("/cases/" + number + "/checklist");
        assertThat(officer.main()).contains("Skriv i kommentaren hur verksamheterna eller räkenskaperna hålls isär.");
        officer.open("/cases/" + number + "/propose");
        officer.pressImpartially("Skicka för beslut", "outcome", "GRANT", "reasons", "Stärker exporten.");
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
                .pressImpartially("Skicka för beslut", "outcome", "GRANT", "reasons", "Stärker exporten.");
        assertThat(Story.read(number, GrantCase::status)).isEqualTo(CaseStatus.PROPOSED);
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
                .contains("Resor och logi: 0,00 kr.", "Regler: Exportcheck, version 1");
        var company = Browser.inEnglishAs("applicant").open("/cases/" + Story.active());
        assertThat(plain(company.select("details").text()))
                .contains("How the amount is counted", "Approved costs: 200 000", "Granted: 100 000")
                .contains("Rules: Export cheque, version 1");
        var payment = Browser.as("applicant").open("/cases/" + Story.claimed() + "/claims/1");
        assertThat(plain(payment.select("details").text())).contains("Marknadsstudie Tyskland: 80 000,00 kr");
    }

    private static CaseNumber farm() {
        var draft = Story.draft();
        Story.act(draft, "applicant", (grantCase, actor, now) -> {
            var was = Objects.requireNonNull(grantCase.application().company());
            var seen = grantCase.application().versionOf(Section.COMPANY);
            grantCase
                    .edit(actor)
                    .describeCompany(
                            new CompanyFacts(
                                    was.municipality(),
                                    was.workplaceNumber(),
                                    "01110",
                                    BigDecimal.TEN,
                                    was.turnover(),
                                    was.balanceSheet(),
                                    was.goodsExport(),
                                    was.servicesExport()),
                            new Edit(seen, actor.name(), now));
        });
        return Story.received(Story.submitted(draft), "signatory");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
