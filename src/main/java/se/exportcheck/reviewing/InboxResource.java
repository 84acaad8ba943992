package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseLine;
import se.exportcheck.cases.CaseList;
import se.exportcheck.cases.Pile;
import se.exportcheck.cases.register.Register;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Role;

/** What waits for whoever is signed in, the most urgent first. */
@Path("/inbox")
class InboxResource {

    private static final int MOST = 25;
    private static final Set<Role> REGISTERING = Set.of(Role.CASE_OFFICER, Role.MANAGER);

    /** A pile with its first cases. */
    record Section(Pile pile, List<CaseLine> lines) {

        /** What waits here is for somebody else to do, and why is told. */
        public boolean isHeldUp() {
            return pile == Pile.BEYOND_DELEGATION || pile == Pile.FOR_COMMITTEE;
        }

        public boolean isEmpty() {
            return lines.isEmpty();
        }

        /** Cases in the pile, told exactly as long as all are shown. */
        public String count() {
            return lines.size() > MOST ? MOST + "+" : String.valueOf(lines.size());
        }

        public List<CaseLine> first() {
            return lines.stream().limit(MOST).toList();
        }
    }

    @CheckedTemplate(basePath = "reviewing")
    record inbox(
            List<Section> sections, Register.@Nullable Counts aid, boolean pays, boolean registers, boolean applies)
            implements TemplateInstance {}

    private final CaseList list;
    private final Register register;
    private final CurrentActor currentActor;
    private final Clock clock;

    InboxResource(CaseList list, Register register, CurrentActor currentActor, Clock clock) {
        this.list = list;
        this.register = register;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        var actor = currentActor.get();
        return new inbox(
                sections(actor),
                aid(actor),
                actor.is(Role.PAYMENTS_OFFICER),
                actor.is(Role.REGISTRAR),
                actor.is(Role.APPLICANT));
    }

    /** What waits for the register of aid; null when it is not for this person. */
    private Register.@Nullable Counts aid(Actor actor) {
        return actor.isAnyOf(REGISTERING) ? register.counts(Stockholm.today(clock)) : null;
    }

    private List<Section> sections(Actor actor) {
        var today = Stockholm.today(clock);
        return Pile.of(actor).stream()
                .map(pile -> new Section(pile, list.pile(pile, actor, today, MOST + 1)))
                .filter(section -> !section.isEmpty())
                .toList();
    }
}
