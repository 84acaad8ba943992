package se.exportcheck.forms;

import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;
import static se.exportcheck.forms.Field.tick;

import java.util.List;
import se.exportcheck.DemoPeople;
import se.exportcheck.Story;
import se.exportcheck.introducing.Introducing;

/** What a company lets a partner see, and what the partner answers. */
final class IntroductionForms {

    static final List<Form> ALL = List.of(
            Form.of(
                            "/cases/{number}/introductions/new/{partner}",
                            "signatory",
                            () -> "/cases/" + Introducing.refused() + "/introductions/new/"
                                    + Story.<Long>in(() -> DemoPeople.partner("Almi")),
                            prose("summary", 1000, "Vi vill hitta kunder i Norge."),
                            name("contactName", 100, "Sofia Lindqvist"),
                            exact("contactEmail", "sofia@malarsensor.example"),
                            exact("contactPhone", "021-12 34 56"),
                            tick("consent", "true"))
                    .readBy("officer"),
            Form.of(
                            "/cases/{number}/introductions/{ordinal}/consent",
                            "signatory",
                            () -> "/cases/" + Introducing.suggested("Almi") + "/introductions/1/consent",
                            tick("consent", "true"))
                    .on(Form::up)
                    .readBy("officer"),
            Form.of(
                            "/introductions/{introduction}",
                            "adviser",
                            () -> Introducing.atPartner(Introducing.asked()),
                            choice("answer", "ACCEPT"),
                            prose("note", 2000, "Vi ringer.").orEmpty())
                    .readBy("adviser"));

    private IntroductionForms() {}
}
