package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseLine;
import se.exportcheck.cases.CaseList;
import se.exportcheck.cases.DueCursor;
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

    /** A pile with its first cases, or those after one. */
    record Section(Pile pile, List<CaseLine> lines) {

        /** What waits here is for somebody else to do, and why is told. */
        public boolean isHeldUp() {
            return pile == Pile.BEYOND_DELEGATION || pile == Pile.FOR_COMMITTEE || pile == Pile.CHANGE_FOR_COMMITTEE;
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

        /** The address of those that come after; null when there are none. */
        public @Nullable String next() {
            var last = lines.size() > MOST ? lines.get(MOST - 1) : null;
            return last == null || last.dueOn() == null
                    ? null
                    : "/inbox?pile=" + pile.path() + "&after=" + new DueCursor(last.dueOn(), last.id());
        }
    }

    @CheckedTemplate(basePath = "reviewing")
    record inbox(
            List<Section> sections,
            List<SavedFilter> saved,
            boolean whole,
            Register.@Nullable Counts aid,
            boolean pays,
            boolean registers,
            boolean applies)
            implements TemplateInstance {}

    private final CaseList list;
    private final Register register;
    private final SavedFilters filters;
    private final CurrentActor currentActor;
    private final Clock clock;

    InboxResource(CaseList list, Register register, SavedFilters filters, CurrentActor currentActor, Clock clock) {
        this.list = list;
        this.register = register;
        this.filters = filters;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param pile the one that is looked through; all of the actor's when it is none of them */
    @GET
    public TemplateInstance show(@RestQuery @Nullable String pile, @RestQuery @Nullable String after) {
        var actor = currentActor.get();
        var cursor = Optional.ofNullable(after).flatMap(DueCursor::parse).orElse(DueCursor.START);
        var asked = Pile.of(actor).stream()
                .filter(each -> each.path().equals(pile))
                .map(each -> section(each, actor, cursor))
                .toList();
        return new inbox(
                asked.isEmpty() ? sections(actor) : asked,
                asked.isEmpty() && actor.readsAllCases() ? filters.visibleTo(actor) : List.of(),
                asked.isEmpty(),
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
        return Pile.of(actor).stream()
                .map(pile -> section(pile, actor, DueCursor.START))
                .filter(section -> !section.isEmpty())
                .toList();
    }

    private Section section(Pile pile, Actor actor, DueCursor after) {
        return new Section(pile, list.pile(pile, actor, Stockholm.today(clock), after, MOST + 1));
    }
}
