package se.exportcheck.budgeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.exportcheck.budget.BudgetLine;
import se.exportcheck.budget.Budgets;
import se.exportcheck.budget.Outlook;
import se.exportcheck.budget.Undecided;
import se.exportcheck.money.Kronor;

/** What would be left of a frame if some of the cases that wait were granted all that they can come to. Changes nothing. */
@Path("/budget/{frame}/what-if")
class WhatIfResource {

    private static final int MOST = 200;

    /**
     * @param left what would be left; below zero when the money is not enough
     * @param lacking how much it would lack then
     * @param more whether there are more cases than are shown
     */
    @CheckedTemplate(basePath = "budgeting")
    record whatIf(
            BudgetLine line,
            List<Undecided> cases,
            Set<String> chosen,
            Kronor sum,
            Kronor left,
            Kronor lacking,
            boolean more,
            int most)
            implements TemplateInstance {}

    private final Budgets budgets;
    private final Outlook outlook;
    private final Controllers controllers;

    WhatIfResource(Budgets budgets, Outlook outlook, Controllers controllers) {
        this.budgets = budgets;
        this.outlook = outlook;
        this.controllers = controllers;
    }

    @GET
    public TemplateInstance show(@RestPath("frame") long id, @RestQuery("cases") List<String> cases) {
        controllers.demandReader();
        var line = budgets.find(id).orElseThrow(NotFoundException::new);
        var chosen = Set.copyOf(cases);
        var found = outlook.undecided(line.frame(), MOST + 1);
        var waiting = found.stream().limit(MOST).toList();
        var sum = Kronor.sum(
                waiting.stream().filter(each -> chosen.contains(each.number())).map(Undecided::atMost));
        var left = line.figures().left().minus(sum);
        return new whatIf(line, waiting, chosen, sum, left, Kronor.ZERO.minus(left), found.size() > MOST, MOST);
    }
}
