package se.exportcheck.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
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
        var errors = form.demandFair(FormErrors.of(validator.validate(form)), words.errors());
        return form.isOverhead() ? errors.with("costType", words.errors().overhead()) : errors;
    }

    /** More than the most may be asked for as well: the company is warned, and the officer sees it (COST-03). */
    FormErrors checkRequested(@Nullable String typed) {
        var none = FormErrors.none();
        if (Text.of(typed).isEmpty()) {
            return none;
        }
        return Numbers.whole(typed).filter(amount -> amount > 0).isEmpty()
                ? none.with("requested", words.errors().requested())
                : none;
    }

    BiConsumer<Application, Edit> with(CostForm form) {
        return (application, edit) -> replan(
                Rows.with(application.costs(), form.row(), form.toCost(Stockholm.today(clock))), application, edit);
    }

    BiConsumer<Application, Edit> without(int row) {
        return (application, edit) -> replan(Rows.without(application.costs(), row), application, edit);
    }

    BiConsumer<Application, Edit> asking(@Nullable String typed) {
        var asked = Numbers.whole(typed).map(Kronor::of).orElse(null);
        return (application, edit) -> application.budget(application.costs(), asked, edit);
    }

    /** What was asked for stands: when the costs no longer carry it, the company is warned. */
    private static void replan(List<Cost> costs, Application application, Edit edit) {
        application.budget(costs, application.requestedSek(), edit);
    }
}
