package se.exportcheck.cases.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a payment stood when its decision was taken up again, as its steps until then tell.
 *
 * @param steps oldest first
 */
record Standing(List<ClaimEvent> steps) {

    static Standing beforeTakenUp(List<ClaimEvent> all) {
        var last = all.stream().map(ClaimEvent::action).toList().lastIndexOf(ClaimAction.RECONSIDER);
        return new Standing(List.copyOf(all.subList(0, last)));
    }

    /** Which times, counted from 0, its decision was taken up and left as it was. */
    static Set<Integer> left(List<ClaimEvent> all) {
        var left = new HashSet<Integer>();
        var taken = -1;
        for (var event : all) {
            if (event.action() == ClaimAction.RECONSIDER) {
                taken++;
            } else if (event.action() == ClaimAction.LEAVE_UNCHANGED) {
                left.add(taken);
            }
        }
        return left;
    }

    ClaimStatus status() {
        return steps.getLast().action().to();
    }

    Optional<ClaimEvent> last(ClaimAction... actions) {
        return steps.reversed().stream()
                .filter(event -> Arrays.asList(actions).contains(event.action()))
                .findFirst();
    }

    /** It had been decided anew before, for whatever reason. */
    boolean isReviewedAgain() {
        return !roundsAgain().isEmpty();
    }

    /** From where the time to pay it was counted. */
    Optional<ClaimEvent> begun() {
        var rounds = roundsAgain();
        return rounds.isEmpty() ? last(ClaimAction.SUBMIT) : Optional.of(rounds.getLast());
    }

    private List<ClaimEvent> roundsAgain() {
        var rounds = new ArrayList<ClaimEvent>();
        for (var event : steps) {
            switch (event.action()) {
                case RAISE, FOLLOW_JUDGMENT, RECONSIDER -> rounds.add(event);
                case LEAVE_UNCHANGED -> rounds.removeLast();
                default -> {} // within a round
            }
        }
        return rounds;
    }
}
