package se.exportcheck.budgeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.exportcheck.budget.Budgets;
import se.exportcheck.schemes.FundingSource;
import se.exportcheck.schemes.Scheme;
import se.exportcheck.schemes.Schemes;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Sets what may be granted in a year. */
@Path("/budget/new")
class NewFrameResource {

    @CheckedTemplate(basePath = "budgeting")
    record newFrame(FrameForm form, List<Scheme> schemes, List<FundingSource> sources, FormErrors errors)
            implements TemplateInstance {}

    private final Budgets budgets;
    private final Schemes schemes;
    private final Controllers controllers;
    private final Validator validator;
    private final Words words;

    NewFrameResource(Budgets budgets, Schemes schemes, Controllers controllers, Validator validator, Words words) {
        this.budgets = budgets;
        this.schemes = schemes;
        this.controllers = controllers;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask() {
        controllers.demand();
        return page(FrameForm.blank(controllers.today()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response set(@BeanParam FrameForm form) {
        var entered = controllers.demand();
        var known = schemes.byCode();
        var messages = words.bundle(BudgetMessages.class);
        var errors = form.errors(FormErrors.of(validator.validate(form)), known, controllers.today(), messages);
        if (errors.any()) {
            return Responses.invalid(page(form, errors));
        }
        var scheme = form.chosen(known).orElseThrow();
        var source = form.funds().orElseThrow();
        var year = form.number().orElseThrow();
        if (budgets.has(scheme, source, year)) {
            return Responses.invalid(page(form, errors.with("year", messages.isThere())));
        }
        var frame = budgets.set(scheme, source, year, form.sum(), form.why(), entered);
        return Responses.seeOther("/budget/" + frame.id(), new Flash("budget", "flashSet"));
    }

    private TemplateInstance page(FrameForm form, FormErrors errors) {
        return new newFrame(form, schemes.byCode(), List.of(FundingSource.values()), errors);
    }
}
