package se.exportcheck.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.Edit;
import se.exportcheck.money.Kronor;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;

/** Changes of the planned costs and of what is sought for them. */
@ApplicationScoped
class CostPlans {

    private final Validator validator;
    private final FormWords words;
    private final Clock clock;

    CostPlans(Validator validator, FormWords words, Clock clock) {
        this.validator = validator;
        this.words = words;
        this.clock = clock;
    }

    FormErrors check(CostForm form) {
        var errors = FormErrors.of(validator.validate(form));
        return form.isOverhead() ? errors.with("costType", words.errors().overhead()) : errors;
    }

    /** Less than the most may be asked for, never more (COST-03). */
    FormErrors checkRequested(GrantCase draft, @Nullable String typed) {
        var none = FormErrors.none();
        if (Text.of(typed).isEmpty()) {
            return none;
        }
        var most = Budget.of(draft).most();
        var asked = Numbers.whole(typed).filter(amount -> amount > 0).map(Kronor::of);
        if (asked.isEmpty()) {
            return none.with("requested", words.errors().requested());
        } else {
            return asked.get().isMoreThan(most)
                    ? none.with("requested", words.errors().requestedTooMuch(most.amount()))
                    : none;
        }
    }

    BiConsumer<Application, Edit> with(GrantCase draft, CostForm form) {
        return (application, edit) -> replan(
                draft,
                Rows.with(application.costs(), form.row(), form.toCost(Stockholm.today(clock))),
                application,
                edit);
    }

    BiConsumer<Application, Edit> without(GrantCase draft, int row) {
        return (application, edit) -> replan(draft, Rows.without(application.costs(), row), application, edit);
    }

    BiConsumer<Application, Edit> asking(@Nullable String typed) {
        var asked = Numbers.whole(typed).map(Kronor::of).orElse(null);
        return (application, edit) -> application.budget(application.costs(), asked, edit);
    }

    /** What was asked for stands unless the costs no longer carry it; then the most is sought. */
    private static void replan(GrantCase draft, List<Cost> costs, Application application, Edit edit) {
        var total = costs.stream().map(Cost::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var most = draft.schemeVersion().grant().largest(total);
        var asked = application.requestedSek();
        application.budget(costs, asked == null || asked.isMoreThan(most) ? null : asked, edit);
    }
}
