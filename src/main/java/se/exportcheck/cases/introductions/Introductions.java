package se.exportcheck.cases.introductions;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Sightings;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Partner;

/** The region's introductions of companies to partners. */
@ApplicationScoped
public class Introductions implements PanacheRepository<Introduction> {

    /** The partner sees what the company has let it see, until the company withdraws that. */
    private static final String SEEN =
            "from Introduction i join fetch i.grantCase join fetch i.partner p where p.id = ?1"
                    + " and exists (select 1 from IntroductionEvent e where e.introduction = i and e.action in (ASK, CONSENT))"
                    + " and not exists (select 1 from IntroductionEvent e where e.introduction = i and e.action = WITHDRAW)"
                    + " and not exists (select 1 from CaseEvent m where m.grantCase = i.grantCase and m.action = CORRECT_NUMBER"
                    + " and m.at > i.entered.enteredAt)"
                    + " and i.id ";

    private static final String COUNT = """
            select p.name, count(i.id), count(*) filter (where i.shared), count(*) filter (where i.answered),
                count(*) filter (where i.contacted), count(*) filter (where i.accepted and not i.contacted and not i.declined),
                count(*) filter (where i.declined and not i.contacted), count(*) filter (where i.own_contact),
                count(*) filter (where i.turned_down), count(*) filter (where i.withdrawn)
            from partner p left join (
                select n.id, n.partner_id, bool_or(e.action in ('ASK', 'CONSENT')) as shared,
                    bool_or(e.action in ('ACCEPT', 'MAKE_CONTACT', 'DECLINE')) as answered,
                    bool_or(e.action = 'MAKE_CONTACT') as contacted, bool_or(e.action = 'ACCEPT') as accepted,
                    bool_or(e.action = 'DECLINE') as declined, bool_or(e.action = 'TAKE_CONTACT') as own_contact,
                    bool_or(e.action = 'TURN_DOWN') as turned_down, bool_or(e.action = 'WITHDRAW') as withdrawn
                from introduction n join introduction_event e on e.introduction_id = n.id
                where n.entered_at >= :from and n.entered_at < :until
                group by n.id, n.partner_id) i on i.partner_id = p.id
            group by p.id, p.name order by p.name, p.id""";

    private final Sightings sightings;

    Introductions(Sightings sightings) {
        this.sightings = sightings;
    }

    /** Those of a case, oldest first; not those of another company, whose number the case had first. */
    public List<Introduction> of(GrantCase grantCase) {
        return all(grantCase).stream()
                .filter(one -> !grantCase.wasAnothers(one.entered().enteredAt()))
                .toList();
    }

    private List<Introduction> all(GrantCase grantCase) {
        return list(
                "select distinct i from Introduction i join fetch i.partner left join fetch i.events where i.grantCase = ?1"
                        + " order by i.ordinal",
                grantCase);
    }

    public Optional<Introduction> of(GrantCase grantCase, int ordinal) {
        return of(grantCase).stream().filter(one -> one.ordinal() == ordinal).findFirst();
    }

    /** Those that the partner's adviser may read, newest first, from before one of them; at most so many. */
    public List<Introduction> seenBy(Actor adviser, long before, int most) {
        return find(SEEN + "< ?2 order by i.id desc", adviser.partner().orElse(0L), before)
                .page(0, most)
                .list();
    }

    /** One of them: whose it is not, for them it is not there. */
    public Optional<Introduction> seenBy(Actor adviser, long id) {
        var found = find(SEEN + "= ?2", adviser.partner().orElse(0L), id).singleResultOptional();
        found.map(Introduction::grantCase).ifPresent(sightings::note);
        return found;
    }

    /** The officer writes it; the partner sees nothing before the company has consented. */
    public Introduction suggest(GrantCase grantCase, Partner partner, Shared shared, Actor officer, Instant now) {
        return begin(grantCase, partner, shared, IntroductionAction.SUGGEST, null, officer, now);
    }

    /** The company asks for it, and consents in these words. */
    public Introduction ask(
            GrantCase grantCase, Partner partner, Shared shared, String consent, Actor company, Instant now) {
        return begin(grantCase, partner, shared, IntroductionAction.ASK, consent, company, now);
    }

    private Introduction begin(
            GrantCase grantCase,
            Partner partner,
            Shared shared,
            IntroductionAction action,
            @Nullable String words,
            Actor actor,
            Instant now) {
        var obstacles = obstacles(action, grantCase, of(grantCase), partner, actor);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
        var ordinal = all(grantCase).size() + 1;
        var begun =
                new Introduction(grantCase, ordinal, partner, shared, new Entered(actor.subject(), actor.name(), now));
        begun.take(action, words, actor, now);
        persist(begun);
        return begun;
    }

    /**
     * What keeps this person from beginning one to the partner.
     *
     * @param all those of the case: while one to the same partner is open, another would say the same
     */
    public List<IntroductionGuard> obstacles(
            IntroductionAction action, GrantCase grantCase, List<Introduction> all, Partner partner, Actor actor) {
        var obstacles =
                new ArrayList<>(Introduction.unwritten(grantCase, partner).obstacles(action, actor));
        if (all.stream()
                .anyMatch(one -> one.partner().equals(partner) && one.status().isOpen())) {
            obstacles.add(IntroductionGuard.NONE_OPEN);
        }
        return obstacles;
    }

    /** What came of those that were written in a year, partner by partner. */
    public List<IntroductionCount> counted(int year) {
        return getEntityManager()
                .createNativeQuery(COUNT, IntroductionCount.class)
                .setParameter("from", startOf(year))
                .setParameter("until", startOf(year + 1))
                .getResultList();
    }

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Stockholm.ZONE).toInstant();
    }
}
