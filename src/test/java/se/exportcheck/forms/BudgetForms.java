package se.exportcheck.forms;

import static se.exportcheck.forms.Field.ANY;
import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.prose;

import java.util.List;
import se.exportcheck.Browser;

/** What the controller fills in. */
final class BudgetForms {

    static final List<Form> ALL = List.of(
            Form.of(
                            "/budget/new",
                            "manager",
                            () -> "/budget/new",
                            choice("scheme", ANY),
                            choice("source", "OWN"),
                            exact("year", "2029"),
                            exact("amount", "1000000"),
                            prose("reason", 500, "Enligt nämndens beslut."))
                    .neverSent(),
            Form.of(
                            "/budget/{frame}",
                            "manager",
                            () -> Browser.as("manager")
                                    .open("/budget")
                                    .select("main tbody a")
                                    .first()
                                    .attr("href"),
                            exact("amount", "95000000000"),
                            prose("reason", 500, "Enligt nämndens beslut."))
                    .neverSent());

    private BudgetForms() {}
}
