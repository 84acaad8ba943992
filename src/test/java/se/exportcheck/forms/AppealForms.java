package se.exportcheck.forms;

import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.name;

import java.util.List;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.Story;

/** What is filled in about a decision after it was made. */
final class AppealForms {

    static final List<Form> ALL = List.of(Form.of(
                    "/cases/{number}/decisions/{ordinal}/posting",
                    "registrar",
                    AppealForms::decidedOnOwnMoney,
                    name("minutes", 200, "Nämnden, § 7"),
                    day("approvedOn", "2025-09-01"),
                    day("announcedOn", "2025-09-01"),
                    day("takenDownOn", "2025-09-01").orEmpty())
            .readBy("officer"));

    private AppealForms() {}

    private static String decidedOnOwnMoney() {
        FrozenClock.get().moveTo(OtherSchemes.OPEN);
        var number = Story.proposed(Story.received("Mässa i Wien", OtherSchemes.ownMoney()), Story.GRANT);
        Story.act(number, "decider", Story.deciding());
        return "/cases/" + number + "/decisions/1/posting";
    }
}
