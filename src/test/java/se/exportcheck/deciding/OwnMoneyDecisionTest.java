package se.exportcheck.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;

/** No decision on the region's own money names law that does not apply to it (domain brief 2.1, 6.3). */
@QuarkusTest
class OwnMoneyDecisionTest {

    /** The ordinance, its sections, and the part of the administrative act that other money is under. */
    private static final List<String> OTHER_LAW = List.of(
            "1468",
            "förordningen (",
            "förordningen.",
            "förordningen)",
            "förvaltningslagen",
            "29 §",
            "30 §",
            "37 §",
            "ordinance",
            "Administrative Procedure Act");

    @Inject
    FrozenClock clock;

    @BeforeEach
    void theCallIsOpen() {
        clock.moveTo(OtherSchemes.OPEN);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void aDecisionOnTheApplicationNamesNoOtherLaw(Outcome outcome) {
        var number = decided(outcome.isGrant() ? Story.GRANT : Proposal.without(outcome, "Åtgärden är drift."));
        namesNoOtherLaw(number, 1);
        assertThat(text(number, 1, "sv")).contains("laglighetsprövning");
    }

    @Test
    void theDecisionOnAnExtensionNamesNoOtherLaw() {
        var number = decided(Story.GRANT);
        Story.act(number, "registrar", GrantCase::dispatch);
        Story.act(number, "signatory", GrantCase::accept);
        Story.extensionRequested(number);
        var officer = Browser.as("officer").open("/").post("/cases/" + number + "/changes/1/review");
        officer.open("/cases/" + number + "/changes/1/propose")
                .press("Lämna förslag", "verdict", "GRANT", "reasons", "Mässan är flyttad.");
        Browser.as("decider")
                .open("/cases/" + number + "/changes/1/decide/confirm")
                .press("Fatta beslut");
        namesNoOtherLaw(number, 2);
    }

    private static void namesNoOtherLaw(CaseNumber number, int ordinal) {
        for (var language : List.of("sv", "en")) {
            var said = text(number, ordinal, language);
            assertThat(said).contains(number.value());
            assertThat(OTHER_LAW).as("%s: %s", language, said).noneMatch(said::contains);
        }
    }

    private static CaseNumber decided(Proposal proposal) {
        var number = Story.proposed(Story.received("Mässa i Wien", OtherSchemes.ownMoney()), proposal);
        Browser.as("decider").open("/cases/" + number + "/decide/confirm").pressImpartially("Fatta beslut");
        return number;
    }

    private static String text(CaseNumber number, int ordinal, String language) {
        var path = "/decision/document?ordinal=" + ordinal;
        return Jsoup.parse(Browser.as("officer")
                        .open("/cases/" + number + path + "&language=" + language)
                        .html())
                .text();
    }
}
