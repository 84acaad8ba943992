package se.exportcheck.cases.changes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the company asks for. Only the kind is known from the first; the rest may be missing in a draft.
 *
 * @param endOn the new last day; only of an extension
 * @param plan what is to be done or bought instead; only of a change
 * @param reasons why (INC-06: reasonable grounds)
 * @param costs the whole cost plan as it would be; only of a change
 */
public record Wish(
        ChangeKind kind,
        @Nullable LocalDate endOn,
        @Nullable String plan,
        @Nullable String reasons,
        CostPlan costs) {

    public static Wish extension(@Nullable LocalDate endOn, @Nullable String reasons) {
        return new Wish(ChangeKind.EXTENSION, endOn, null, reasons, CostPlan.NONE);
    }

    public static Wish change(@Nullable String plan, @Nullable String reasons, CostPlan costs) {
        return new Wish(ChangeKind.CHANGE, null, plan, reasons, costs);
    }

    boolean isComplete() {
        return reasons != null
                && switch (kind) {
                    case EXTENSION -> endOn != null;
                    case CHANGE -> plan != null && !costs.isEmpty();
                };
    }
}
