package se.exportcheck.cases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.schemes.ChecklistItem;

/**
 * A criterion that a refusal rests on (domain brief 6.4): an item of the checklist, or what no checklist asks.
 *
 * @param item null for what no checklist asks
 * @param ground null for an item of the checklist
 */
public record FailedCriterion(
        @Nullable ChecklistItem item, @Nullable RefusalGround ground) {

    /** Empty for a code that is neither. */
    public static Optional<FailedCriterion> of(String code, List<ChecklistItem> checklist) {
        Optional<FailedCriterion> asked = checklist.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .map(item -> new FailedCriterion(item, null));
        return asked.or(() -> RefusalGround.of(code).map(ground -> new FailedCriterion(null, ground)));
    }

    /** As it stands in a decision that rests on it. */
    public String code() {
        return item == null ? Objects.requireNonNull(ground).code() : item.code();
    }

    static Stream<FailedCriterion> answeredAgainst(Checklist checklist) {
        return checklist.rows().stream()
                .filter(Checklist.Row::blocksGrant)
                .map(row -> new FailedCriterion(row.item(), null));
    }
}
