package se.exportcheck.forms;

import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;
import static se.exportcheck.forms.Field.tick;

import java.util.List;
import java.util.function.Supplier;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;

/** What a company has said on paper. A request for the decision is open after six months: SaidTest has its story. */
final class SaidForms {

    static final List<Form> ALL = List.of(
            said("register-withdrawal", Story::inReview),
            said("register-acceptance", Story::awaitingAcceptance),
            said("register-decline", Story::awaitingAcceptance));

    private SaidForms() {}

    private static Form said(String step, Supplier<CaseNumber> story) {
        return Form.of(
                        "/cases/{number}/" + step,
                        "registrar",
                        () -> "/cases/" + story.get() + "/" + step,
                        choice("channel", "POST"),
                        day("arrived", "2026-03-02"),
                        name("signer", 200, "Karin Ek"),
                        tick("authorised", "yes"),
                        prose("says", 1000, "Vi har ändrat oss."))
                .readBy("officer");
    }
}
