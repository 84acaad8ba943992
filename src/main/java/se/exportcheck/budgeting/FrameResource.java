package se.exportcheck.budgeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.budget.BudgetChange;
import se.exportcheck.budget.BudgetLine;
import se.exportcheck.budget.Budgets;
import se.exportcheck.budget.CaseShare;
import se.exportcheck.budget.ClaimedShare;
import se.exportcheck.budget.ExpectedPayout;
import se.exportcheck.budget.Outlook;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** One frame: what the cases take of it, who has changed it and why, and a change. */
@Path("/budget/{frame}")
class FrameResource {

    private static final int PAGE = 50;

    /** @param next address of the next cases; null on the last page */
    @CheckedTemplate(basePath = "budgeting")
    record frame(
            BudgetLine line,
            List<CaseShare> shares,
            @Nullable String next,
            List<BudgetChange> changes,
            List<ExpectedPayout> payouts,
            ClaimedShare claimed,
            boolean open,
            ChangeForm form,
            boolean mayChange,
            FormErrors errors)
            implements TemplateInstance {}

    private final Budgets budgets;
    private final Outlook outlook;
    private final Controllers controllers;
    private final Validator validator;
    private final Words words;

    FrameResource(Budgets budgets, Outlook outlook, Controllers controllers, Validator validator, Words words) {
        this.budgets = budgets;
        this.outlook = outlook;
        this.controllers = controllers;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath("frame") long id, @RestQuery @Nullable String after) {
        controllers.demandReader();
        return page(line(id), Objects.requireNonNullElse(after, ""), ChangeForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response change(@RestPath("frame") long id, @BeanParam ChangeForm form) {
        var entered = controllers.demand();
        var frame = line(id).frame();
        budgets.hold(frame);
        var line = line(id);
        var errors = form.errors(
                FormErrors.of(validator.validate(form)), line.figures(), words.bundle(BudgetMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(line, "", form, errors));
        }
        var more = form.sum().orElseThrow().minus(line.figures().allocated());
        budgets.change(frame, more, form.why(), entered);
        return Responses.seeOther("/budget/" + id, new Flash("budget", "flashChanged"));
    }

    private BudgetLine line(long id) {
        return budgets.find(id).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(BudgetLine line, String after, ChangeForm form, FormErrors errors) {
        var found = budgets.shares(line.frame(), after, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var next = found.size() > PAGE
                ? "/budget/%d?after=%s"
                        .formatted(line.frame().id(), shown.getLast().number())
                : null;
        var claimed = outlook.claimed();
        return new frame(
                line,
                shown,
                next,
                budgets.changes(line.frame()),
                outlook.payouts(line.frame(), controllers.today(), claimed),
                claimed,
                line.frame().year() >= controllers.today().getYear(),
                form,
                controllers.mayChange(),
                errors);
    }
}
