package se.exportcheck.reviewing.aid;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.DemoPeople;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.cases.changes.Wish;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.deminimis.AidLedger;

/** A grant that has passed to others by a merger or a split (DM-R12) still follows the decisions in its case. */
@QuarkusTest
class SuccessionTest {

    private static final Wish SMALLER = Wish.change(
            "Vi köper bara studien.",
            "Mässan är inställd.",
            new CostPlan(Map.of(CostType.CONSULT, new BigDecimal("160000.00"))));

    @Inject
    AidLedger ledger;

    @Test
    void aChangeLowersWhatEachSuccessorHasOfTheGrant() {
        var number = Story.changeProposed(SMALLER);
        split(number);
        assertThat(granted(number)).containsExactly("25000.00", "75000.00");
        Browser.as("decider")
                .open("/cases/" + number + "/changes/1/decide/confirm")
                .press("Fatta beslut");
        assertThat(granted(number)).containsExactly("20000.00", "60000.00");
    }

    @Test
    void aNewDecisionReplacesTheGrantWhoseverItIs() {
        var number = Story.awaitingAcceptance();
        split(number);
        Story.act(number, "signatory", (grantCase, actor, now) -> grantCase.decline(actor, now, null));
        Story.act(number, "officer", Story.recounting());
        Story.act(number, "officer", Story.proposing(Story.GRANT));
        Story.act(number, "decider", Story.deciding());
        assertThat(granted(number)).containsExactly("100000.00");
    }

    /** One part to the company itself, three to another. */
    private static void split(CaseNumber number) {
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        officer.open(officer.select("tr:contains(" + number + ") a[href$=succession]")
                .attr("href"));
        officer.press(
                "Flytta stödet",
                "number1",
                DemoPeople.MALARSENSOR,
                "name1",
                "Mälarsensor AB",
                "equity1",
                "1000000",
                "number2",
                DemoPeople.TRAHUS,
                "name2",
                "Bergslagens Trähus AB",
                "equity2",
                "3000000",
                "reason",
                "Delning, kan inte härledas");
        assertThat(officer.main()).contains("Stödet räknas nu hos");
    }

    /** What counts of the grant, of one successor and the other. */
    private List<String> granted(CaseNumber number) {
        var caseId = Objects.requireNonNull(Story.<Long>read(number, GrantCase::id));
        var numbers = Stream.of(DemoPeople.MALARSENSOR, DemoPeople.TRAHUS)
                .map(OrganisationNumber::fromString)
                .toList();
        return Story.in(() -> ledger.standing(numbers).stream()
                .filter(entry -> entry.isGrantOf(caseId))
                .map(entry -> entry.amount().toPlainString())
                .sorted()
                .toList());
    }
}
