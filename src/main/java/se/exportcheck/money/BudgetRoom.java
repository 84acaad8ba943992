package se.exportcheck.money;

import org.jspecify.annotations.Nullable;

/**
 * What a grant in a case may take of the budget of its year (2022:1468, 2 §: as funds allow; domain brief AMT-04).
 *
 * @param asked whether anybody has looked; if not, it stands in no way
 * @param left in whole kronor, what the case itself has reserved or been granted included; null where no budget is set
 */
public record BudgetRoom(boolean asked, @Nullable Kronor left) {

    public static BudgetRoom unasked() {
        return new BudgetRoom(false, null);
    }

    public static BudgetRoom of(@Nullable Kronor left) {
        return new BudgetRoom(true, left);
    }

    public boolean isSet() {
        return left != null;
    }

    public boolean covers(Kronor granted) {
        return !asked || left != null && !granted.isMoreThan(left);
    }
}
