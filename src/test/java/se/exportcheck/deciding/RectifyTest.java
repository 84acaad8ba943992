package se.exportcheck.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.budget.BudgetLine;
import se.exportcheck.budget.Budgets;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;
import se.exportcheck.cases.Rectification;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.companies.Entered;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;

/** A slip of the pen in a decision is put right beside it; the decision itself is never touched. */
@QuarkusTest
class RectifyTest {

    @Inject
    AidLedger ledger;

    @Inject
    Decisions decisions;

    @Inject
    Budgets budgets;

    private static final String[] SLIP = {
        "wrong", "Skälen: åtgärden avser Norge.",
        "right", "Skälen: åtgärden avser Tyskland.",
        "hearing", "Det är uppenbart obehövligt: rättelsen är till ingens nackdel."
    };

    @Test
    void theOldDecisionStaysAndTheRectificationStandsBesideIt() {
        var number = decided();
        var before = document(number, 1);
        var decider =
                Browser.as("decider").open("/cases/" + number + "/decision").follow("Rätta ett skrivfel");
        decider.press("Besluta om rättelse", (Object[]) SLIP);
        assertThat(decider.text()).contains("Rättelsen är beslutad.");
        assertThat(document(number, 1)).isEqualTo(before);
        assertThat(document(number, 2))
                .contains("Region Västmanland rättar beslutet den 2 mars 2026 om Mälarsensor AB")
                .contains("Skälen: åtgärden avser Norge.", "Skälen: åtgärden avser Tyskland.", "uppenbart obehövligt")
                .contains("Bo Dahlin, enhetschef", "punkt 4.1", "enligt 36 § förvaltningslagen");
        var company = Browser.as("applicant").open("/cases/" + number + "/decision?ordinal=2");
        assertThat(company.text()).contains("Beslut: rättelse");
        VeraPdf.check(Browser.as("applicant")
                .open("/cases/" + number + "/decision/pdf?ordinal=2&language=en")
                .bytes());
        assertThat(Story.<Boolean>read(
                        number, grantCase -> grantCase.decision().orElseThrow().rectification() == null))
                .isTrue();
    }

    /** The right amount is in force for what is paid, charged and counted; the decision stands as it was written. */
    @Test
    void aRightAmountIsInForce() {
        var number = Story.finallyClaimed();
        review(number);
        var before = Story.<Long>read(number, grantCase -> grantCase.granted().amount());
        var decider = Browser.as("decider").open("/cases/" + number + "/decisions/1/rectify");
        decider.press("Besluta om rättelse", amount("många"));
        assertThat(decider.errors()).anyMatch(error -> error.contains("Skriv det rätta beloppet i hela kronor"));
        decider.press("Besluta om rättelse", amount(String.valueOf(before)));
        assertThat(decider.errors()).anyMatch(error -> error.contains("ett annat än det som är beviljat"));
        decider.press("Besluta om rättelse", amount("100001"));
        assertThat(decider.errors()).anyMatch(error -> error.contains("delegation"));
        decider.press("Besluta om rättelse", amount("49 999"));
        assertThat(decider.status()).isEqualTo(422);
        assertThat(decider.errors())
                .anyMatch(error -> error.contains("Ange ett belopp från 50 000 kr till 100 000 kr"));
        decider.press("Besluta om rättelse", amount("60 000"));
        assertThat(decider.errors()).isEmpty();
        assertThat(document(number, 3)).contains("Beviljat stöd är 60 000 kr.");
        assertThat(Story.<Long>read(number, grantCase -> grantCase.granted().amount()))
                .isEqualTo(60_000);
        assertThat(Story.<Long>read(
                        number,
                        grantCase -> grantCase.decisions().getFirst().granted().amount()))
                .isEqualTo(before);
        var id = Story.<Long>read(number, GrantCase::id);
        assertThat(Story.in(() -> ledger.grantedIn(Objects.requireNonNull(id)))).isEqualByComparingTo("60000");
        assertThat(Story.<ClaimStatus>read(
                        number, grantCase -> grantCase.claims().getLast().status()))
                .isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(Browser.as("applicant").open("/cases/" + number).text()).contains("60 000 kr");
    }

    /** AMT-01 to AMT-03: whoever may decide more still grants no more than the rules of the scheme give for the costs. */
    @Test
    void noRightAmountIsBeyondTheScheme() {
        var number = Story.active();
        var director = Browser.as("director").open("/cases/" + number + "/decisions/1/rectify");
        director.press("Besluta om rättelse", amount("100 001"));
        assertThat(director.status()).isEqualTo(422);
        assertThat(director.errors())
                .anyMatch(error -> error.contains("Ange ett belopp från 50 000 kr till 100 000 kr"));
        var english = Browser.inEnglishAs("director").open(director.path());
        english.post(director.path(), (String[]) amount("100001"));
        assertThat(english.status()).isEqualTo(422);
        assertThat(english.errors()).anyMatch(error -> error.contains("Enter an amount from 50 000 kr to 100 000 kr"));
        assertThat(Story.<Integer>read(
                        number, grantCase -> grantCase.decisions().size()))
                .isEqualTo(1);
    }

    /** AMT-04: the grant takes of the money of the year of its decision, also when it is put right the year after. */
    @Test
    void aHigherRightAmountNeedsRoomInTheYearOfTheGrant() {
        var number = Story.active();
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> Story.act(number, "decider", this::raiseTheYearAfter))
                .satisfies(refused -> assertThat(refused.obstacles().toArray()).contains((Object) Guard.WITHIN_BUDGET));
        assertThat(Story.<Integer>read(
                        number, grantCase -> grantCase.decisions().size()))
                .as("the refusal takes back the frames of this test too")
                .isEqualTo(1);
    }

    /** What is lacking is said where the amount is typed, and all that was typed stays. */
    @Test
    void aLackOfMoneyIsSaidAtTheAmount() {
        var number = Story.active();
        var decider = Browser.as("decider").open("/cases/" + number + "/decisions/1/rectify");
        decider.press("Besluta om rättelse", amount("60 000"));
        decider.open("/cases/" + number + "/decisions/1/rectify");
        budget(number, -1_000_000_000_000_000L);
        try {
            decider.press("Besluta om rättelse", amount("90 000"));
        } finally {
            budget(number, 1_000_000_000_000_000L);
        }
        assertThat(decider.status()).isEqualTo(422);
        assertThat(decider.select("#granted-error").text()).contains("Årets budget för stödformen räcker inte");
        assertThat(decider.value("granted")).isEqualTo("90 000");
        assertThat(decider.value("right")).isEqualTo(SLIP[3]);
        decider.press("Besluta om rättelse");
        assertThat(decider.errors()).isEmpty();
        assertThat(Story.<Long>read(number, grantCase -> grantCase.granted().amount()))
                .isEqualTo(90_000);
    }

    private void budget(CaseNumber number, long more) {
        Story.act(number, "manager", (grantCase, actor, now) -> {
            var year = Objects.requireNonNull(grantCase.decidedOn()).getYear();
            add(grantCase, year, Kronor.of(more), now);
        });
    }

    /** There is plenty of money the year after, and nothing left in the year of the grant. */
    private void raiseTheYearAfter(GrantCase grantCase, Actor actor, Instant now) {
        var slip = grantCase.decisions().getFirst();
        var year = slip.decidedOn().getYear();
        decisions.rectify(slip, new Rectification("Fel", "Rätt", "Hört.", Kronor.of(60_000)), actor, now);
        add(grantCase, year, Kronor.of(-1_000_000_000_000_000L), now);
        add(grantCase, year + 1, Kronor.of(1_000_000_000_000_000L), now);
        var next = now.plus(365, ChronoUnit.DAYS);
        decisions.rectify(slip, new Rectification("Fel", "Rätt", "Hört.", Kronor.of(100_000)), actor, next);
    }

    private void add(GrantCase grantCase, int year, Kronor amount, Instant now) {
        var scheme = grantCase.schemeVersion().scheme();
        var source = grantCase.schemeVersion().fundingSource();
        var entered = new Entered("manager", "Maria Forsberg", now);
        budgets.all().stream()
                .map(BudgetLine::frame)
                .filter(frame -> frame.year() == year
                        && frame.scheme().code().equals(scheme.code())
                        && frame.fundingSource() == source)
                .findFirst()
                .ifPresentOrElse(
                        frame -> budgets.change(frame, amount, "Prov", entered),
                        () -> budgets.set(scheme, source, year, amount, "Prov", entered));
    }

    @Test
    void theAmountOfWhatNoLongerAppliesIsNotPutRight() {
        var number = Story.appealable();
        var page = Browser.as("decider").open("/cases/" + number + "/decisions/1/rectify");
        assertThat(page.text()).doesNotContain("Rätt belopp");
        page.post(page.path(), (String[]) amount("20000"));
        assertThat(page.status()).isEqualTo(422);
    }

    private static Object[] amount(String kronor) {
        return Stream.concat(Stream.of(SLIP), Stream.of("granted", kronor)).toArray(String[]::new);
    }

    /** What is claimed is reviewed, and its payment decided. */
    private static void review(CaseNumber number) {
        Story.claim(number, "officer", (claim, actor, now) -> {
            claim.review(actor, now);
            claim.approveRest(actor);
            claim.propose(actor, now);
        });
        Story.claim(number, "attester", Claim::attest);
    }

    @Test
    void onlyWhoMayDecideSuchDecisionsRectifiesThem() {
        var number = decided();
        var at = "/cases/" + number + "/decisions/1/rectify";
        for (var person : new String[] {"officer", "registrar", "manager", "auditor", "applicant"}) {
            assertThat(Browser.as(person).open(at).status()).as(person).isEqualTo(403);
        }
        assertThat(Browser.as("applicant2").open(at).status()).isEqualTo(404);
        Browser.as("decider").open(at).press("Besluta om rättelse", (Object[]) SLIP);
        assertThat(Browser.as("decider")
                        .open("/cases/" + number + "/decisions/2/rectify")
                        .status())
                .isEqualTo(409);
        var unsent = Story.decided();
        assertThat(Browser.as("decider")
                        .open("/cases/" + unsent + "/decisions/1/rectify")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theCompanyReadsNothingOfANewDecisionThatIsNotSentWhenAnEarlierOneIsPutRight() {
        var number = decided();
        Story.act(number, "signatory", (grantCase, actor, now) -> grantCase.decline(actor, now, null));
        Story.act(number, "officer", Story.recounting());
        Story.act(number, "officer", Story.proposing(Story.GRANT));
        Browser.as("decider").open("/cases/" + number + "/decide/confirm").pressImpartially("Fatta beslut");
        Browser.as("decider").open("/cases/" + number + "/decisions/1/rectify").press("Besluta om rättelse", (Object[])
                SLIP);
        var company = Browser.as("applicant");
        for (var page : new String[] {"decision?ordinal=%s", "decision/pdf?language=sv&ordinal=%s"}) {
            var at = "/cases/" + number + "/" + page;
            assertThat(company.open(at.formatted(1)).status()).as(at).isEqualTo(200);
            assertThat(company.open(at.formatted(2)).status()).as(at).isEqualTo(404);
            assertThat(company.open(at.formatted(3)).status()).as(at).isEqualTo(200);
        }
        Story.act(number, "registrar", GrantCase::dispatch);
        assertThat(company.open("/cases/" + number + "/decision?ordinal=2").status())
                .isEqualTo(200);
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsDecided() {
        var number = decided();
        var decider = Browser.as("decider").open("/cases/" + number + "/decisions/1/rectify");
        decider.press("Besluta om rättelse", "wrong", " ", "right", "", "hearing", "");
        assertThat(decider.status()).isEqualTo(422);
        assertThat(decider.errors()).hasSize(3);
        assertThat(Story.<Integer>read(
                        number, grantCase -> grantCase.decisions().size()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = decided();
        Browser.as("decider").open("/cases/" + number + "/decisions/1/rectify").press("Besluta om rättelse", (Object[])
                SLIP);
        var page = language.equals("sv") ? Chromium.as("decider") : Chromium.inEnglishAs("decider");
        page.navigate("/cases/" + number + "/decisions/1/rectify");
        PageGates.check(page);
        Chromium.screenshot(page, "rectify-" + language, 1280);
        page.navigate("/cases/" + number + "/decision?ordinal=2");
        PageGates.check(page);
        Chromium.screenshot(page, "rectified-" + language, 1280);
        page.close();
    }

    private static CaseNumber decided() {
        var number = Story.proposed();
        Browser.as("decider").open("/cases/" + number + "/decide/confirm").pressImpartially("Fatta beslut");
        return Story.then(number, "registrar", GrantCase::dispatch);
    }

    private static String document(CaseNumber number, int ordinal) {
        var page = Browser.as("officer").open("/cases/" + number + "/decision/document?ordinal=" + ordinal);
        return Jsoup.parse(page.html()).text().replace('\u00a0', ' ');
    }
}
