package se.exportcheck;

import io.quarkus.arc.Arc;
import java.util.List;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseLine;
import se.exportcheck.cases.CaseList;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.DueCursor;
import se.exportcheck.cases.Pile;

/** What waits for whom. */
public final class Piles {

    private Piles() {}

    /** The cases of a pile as a demo person sees it today, all of them. */
    public static List<CaseNumber> of(Pile pile, String person) {
        return Story.in(() -> Arc.container()
                .instance(CaseList.class)
                .get()
                .pile(
                        pile,
                        DemoPeople.actor(person),
                        Stockholm.today(FrozenClock.get()),
                        DueCursor.START,
                        Integer.MAX_VALUE)
                .stream()
                .map(CaseLine::number)
                .toList());
    }
}
