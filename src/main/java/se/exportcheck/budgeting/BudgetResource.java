package se.exportcheck.budgeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import se.exportcheck.budget.BudgetLine;
import se.exportcheck.budget.Budgets;

/** Every frame and where it stands (report R6). */
@Path("/budget")
class BudgetResource {

    @CheckedTemplate(basePath = "budgeting")
    record budget(List<BudgetLine> lines, boolean mayChange) implements TemplateInstance {}

    private final Budgets budgets;
    private final Controllers controllers;

    BudgetResource(Budgets budgets, Controllers controllers) {
        this.budgets = budgets;
        this.controllers = controllers;
    }

    @GET
    public TemplateInstance list() {
        controllers.demandReader();
        return new budget(budgets.all(), controllers.mayChange());
    }
}
