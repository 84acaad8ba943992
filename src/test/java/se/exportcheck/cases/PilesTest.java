package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.exportcheck.DemoPeople;
import se.exportcheck.FrozenClock;
import se.exportcheck.Piles;
import se.exportcheck.Story;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.changes.ChangeProposal;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.paying.Stopping;
import se.exportcheck.people.Actor;

/** In which pile a case waits for its officer, and until when; whatever else is there. */
@QuarkusTest
class PilesTest {

    private static final FollowUp.Answer ANSWER = new FollowUp.Answer(
            new Indicators(15_000_000, 3_000_000, 900_000, new BigDecimal("16.5"), 4, null),
            Set.of("NO"),
            FollowUp.WithoutCheque.NO,
            null,
            "Två kunder.");

    @Inject
    CaseList list;

    @Inject
    FrozenClock clock;

    @Test
    void aClaimIsToBeReviewedByItsOwnLastDayNotByThatOfItsCase() {
        var number = Story.claimed();
        var lastDay = Story.<LocalDate>read(
                number, grantCase -> grantCase.claims().getFirst().dueOn());
        assertThat(lastDay).isBefore(Story.<LocalDate>read(number, GrantCase::dueOn));
        assertThat(line(Pile.CLAIMED, number))
                .hasValueSatisfying(line -> assertThat(line.dueOn()).isEqualTo(lastDay));
        assertThat(piles(number)).containsExactly(Pile.CLAIMED);
    }

    @Test
    void whatWaitsForThoseWhoPayIsNoLongerTheOfficers() {
        var number = Story.finallyClaimed();
        assertThat(piles(number)).containsExactly(Pile.CLAIMED);
        Story.claim(number, "officer", PilesTest::review);
        assertThat(piles(number)).isEmpty();
        Story.claim(number, "attester", Claim::attest);
        assertThat(piles(number)).isEmpty();
    }

    @Test
    void aStopOfPaymentWaitsForTheOfficerAndThenForWhoeverDecides() {
        var number = Stopping.claimed();
        Stopping.told(number);
        assertThat(piles(number)).isEmpty();
        clock.moveTo(LocalDate.of(2025, 9, 16));
        assertThat(piles(number)).containsExactly(Pile.STOP_HEARD);
        assertThat(Piles.of(Pile.STOP_PROPOSED, "decider")).doesNotContain(number);
        Story.act(
                number,
                "officer",
                (of, actor, now) -> of.paymentStops().getFirst().propose("Inte återbetalt.", actor, now));
        assertThat(piles(number)).isEmpty();
        assertThat(Piles.of(Pile.STOP_PROPOSED, "decider")).contains(number);
        assertThat(Piles.of(Pile.STOP_PROPOSED, "officer")).doesNotContain(number);
    }

    /** One krona beyond the delegation of the one, within that of the other. */
    @Test
    void aChangeWaitsForThoseWhoseDelegationReachesToIt() {
        var number = Story.proposed(Proposal.grant(
                Outcome.GRANT, Kronor.of(100_001), new BigDecimal("200002.00"), Share.HALF, "Mer export."));
        Story.act(number, "director", Story.deciding());
        Story.act(number, "registrar", GrantCase::dispatch);
        Story.extensionRequested(Story.then(number, "signatory", GrantCase::accept));
        Story.act(number, "officer", (grantCase, actor, now) -> {
            var change = grantCase.changes().getLast();
            change.review(actor, now);
            change.propose(
                    ChangeProposal.extension(
                            change, grantCase.endsOn().orElseThrow().plusMonths(3), "Rimliga skäl."),
                    actor,
                    now);
        });
        assertThat(Piles.of(Pile.CHANGE_PROPOSED, "director")).contains(number);
        assertThat(Piles.of(Pile.CHANGE_PROPOSED, "decider")).doesNotContain(number);
        assertThat(Piles.of(Pile.CHANGE_FOR_COMMITTEE, "registrar")).doesNotContain(number);
    }

    @Test
    void whatIsPaidIsToBeConcludedAndWhatIsFollowedUpToBeClosed() {
        var number = Story.paid();
        assertThat(piles(number)).containsExactly(Pile.SETTLED);
        Story.act(number, "officer", GrantCase::conclude);
        assertThat(piles(number)).isEmpty();
        clock.moveTo(LocalDate.of(2028, 3, 2));
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) ->
                        grantCase.followUps().forEach(each -> each.moveOn(Actor.system("vastmanland"), now)));
        assertThat(piles(number)).isEmpty();
        Story.act(
                number,
                "applicant",
                (grantCase, actor, now) -> grantCase.followUps().forEach(each -> each.answer(ANSWER, actor, now)));
        assertThat(piles(number)).containsExactly(Pile.FOLLOWED_UP);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "CLAIMED"})
    void aPileIsReadPageByPageAndNothingIsMissedOrMetTwice(Pile pile) {
        Story.received();
        Story.claimed();
        Story.claimed();
        var whole = page(pile, DueCursor.START, Integer.MAX_VALUE);
        var read = new ArrayList<CaseLine>();
        var page = page(pile, DueCursor.START, 2);
        while (!page.isEmpty()) {
            read.addAll(page);
            var last = page.getLast();
            page = page(pile, new DueCursor(Objects.requireNonNull(last.dueOn()), last.id()), 2);
        }
        assertThat(whole).hasSizeGreaterThan(1);
        assertThat(read).isEqualTo(whole);
    }

    private List<CaseLine> page(Pile pile, DueCursor after, int most) {
        return Story.in(() -> list.pile(pile, officer(), Stockholm.today(clock), after, most));
    }

    private static void review(Claim claim, Actor actor, Instant now) {
        claim.review(actor, now);
        claim.lines().forEach(line -> claim.reviewLine(line, line.amount(), null, null, actor));
        claim.propose(actor, now);
    }

    private List<Pile> piles(CaseNumber number) {
        return Arrays.stream(Pile.values())
                .filter(pile -> Pile.of(officer()).contains(pile))
                .filter(pile -> line(pile, number).isPresent())
                .toList();
    }

    private Optional<CaseLine> line(Pile pile, CaseNumber number) {
        return Story.in(
                () -> list.pile(pile, officer(), Stockholm.today(clock), DueCursor.START, Integer.MAX_VALUE).stream()
                        .filter(line -> number.equals(line.number()))
                        .findFirst());
    }

    private static Actor officer() {
        return Story.in(() -> DemoPeople.actor("officer"));
    }
}
