package se.exportcheck.budgeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.budget.BudgetFigures;
import se.exportcheck.money.Kronor;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/**
 * What a frame is to be from now on, as it was typed.
 *
 * @param seen what it was when the page was read, so that nobody's change is written over unseen
 */
record ChangeForm(
        @RestForm @Nullable String amount,

        @NotBlank(message = "{budget.reasonMissing}")
        @Size(max = 500, message = "{budget.tooLong}")
        @Typed(Kind.TEXT)
        @RestForm
        @Nullable
        String reason,

        @RestForm @Nullable String seen) {

    static ChangeForm blank() {
        return new ChangeForm(null, null, null);
    }

    FormErrors errors(FormErrors before, BudgetFigures now, BudgetMessages words) {
        var errors = before;
        var wanted = sum();
        if (wanted.isEmpty()) {
            errors = errors.with("amount", words.amountWrong());
        } else if (wanted.get().isLessThan(now.taken())) {
            errors = errors.with("amount", words.belowTaken(now.taken()));
        } else if (wanted.get().equals(now.allocated())) {
            errors = errors.with("amount", words.unchanged());
        }
        return Numbers.written(now.allocated().amount()).equals(seen)
                ? errors
                : errors.with("amount", words.changedMeanwhile(now.allocated()));
    }

    Optional<Kronor> sum() {
        return FrameForm.kronor(amount);
    }

    String why() {
        return Text.of(Objects.requireNonNull(reason));
    }
}
