package se.exportcheck.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.people.Actor;

/** Lists of the received cases that somebody may see, page by page. */
@ApplicationScoped
public class CaseList {

    private final EntityManager database;
    private final Clock clock;

    CaseList(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A list as one person asks for it; words are looked up once. */
    public Selection select(CaseFilter filter, Actor actor) {
        return new Selection(filter, actor, filter.search().map(this::matching).orElse(null));
    }

    private List<Long> matching(String words) {
        return OrganisationNumber.parse(words, Stockholm.today(clock))
                .filter(OrganisationNumber::isPerson)
                .map(this::ofSoleTrader)
                .orElseGet(() -> having(words));
    }

    /** A sole trader's number is sealed and has no parts to search for. */
    private List<Long> ofSoleTrader(OrganisationNumber number) {
        return database.createQuery(
                        "select c.id from GrantCase c where c.company.organisationNumber = :number order by c.id desc",
                        Long.class)
                .setParameter("number", number)
                .setMaxResults(CaseCounts.MOST)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query of one column
    private List<Long> having(String words) {
        return database.createNativeQuery("select cases_matching(:words, :most)", Long.class)
                .setParameter("words", words)
                .setParameter("most", CaseCounts.MOST)
                .getResultList();
    }

    /** At most so many cases of a pile after this one, the first last day at the top. */
    public List<CaseLine> pile(Pile pile, Actor actor, LocalDate today, DueCursor after, int most) {
        var visibility = Visibility.of(actor);
        var query = database.createQuery(
                CaseLine.select(pile.lastDay()) + "where " + pile.condition() + " and " + visibility.condition()
                        + (after.equals(DueCursor.START) ? "" : " and " + after(pile.lastDay()))
                        + " order by " + pile.lastDay() + " nulls last, c.id",
                CaseLine.class);
        visibility.parameters().map().forEach(query::setParameter);
        Map.of(
                        "me",
                        actor.subject(),
                        "today",
                        today,
                        "partner",
                        actor.partner().orElse(0L),
                        "day",
                        after.dueOn(),
                        "id",
                        after.id())
                .forEach((name, value) -> giveIfAsked(query, name, value));
        return query.setMaxResults(most).getResultList();
    }

    private static String after(String lastDay) {
        return "(%1$s > :day or (%1$s = :day and c.id > :id))".formatted(lastDay);
    }

    private static void giveIfAsked(TypedQuery<?> query, String name, Object value) {
        if (query.getParameters().stream().anyMatch(asked -> name.equals(asked.getName()))) {
            query.setParameter(name, value);
        }
    }

    /** The cases that a filter leaves of those that somebody may see. */
    public final class Selection {

        private final CaseFilter filter;
        private final Actor actor;
        private final @Nullable List<Long> found;

        private Selection(CaseFilter filter, Actor actor, @Nullable List<Long> found) {
            this.filter = filter;
            this.actor = actor;
            this.found = found;
        }

        /** More cases have the words than are looked through: only the newest of them are in the list. */
        public boolean isCut() {
            return found != null && found.size() >= CaseCounts.MOST;
        }

        public CaseSlice slice(CaseSlice.Window window) {
            var conditions = conditions().in(filter.status());
            window.place().ifPresent(place -> conditions.at(place, window.backwards()));
            var hql = CaseLine.SELECT + "where " + conditions.hql()
                    + window.sort().order(window.backwards());
            var query = with(conditions, database.createQuery(hql, CaseLine.class));
            return CaseSlice.of(query.setMaxResults(window.size() + 1).getResultList(), window);
        }

        /** The tabs' counts: of this filter without its status. */
        public CaseCounts counts() {
            var conditions = conditions();
            var hql = found == null ? countUpTo(conditions.hql()) : countAll(conditions.hql());
            var counts = new EnumMap<CaseStatus, Long>(CaseStatus.class);
            with(conditions, database.createQuery(hql, Object[].class))
                    .getResultList()
                    .forEach(row -> counts.put(CaseStatus.valueOf((String) row[0]), (Long) row[1]));
            return new CaseCounts(counts);
        }

        /** Words have found no more cases than are counted; those are looked up once, not once for each status. */
        private static String countAll(String conditions) {
            return "select cast(c.status as string), count(*) from GrantCase c where " + conditions
                    + " group by c.status";
        }

        private static String countUpTo(String conditions) {
            return Stream.of(CaseStatus.values())
                    .filter(status -> !status.isPrivate())
                    .map(status -> count(status, conditions))
                    .collect(Collectors.joining(" union all "));
        }

        private CaseConditions conditions() {
            return CaseConditions.of(filter, Visibility.of(actor), found);
        }

        private static String count(CaseStatus status, String conditions) {
            return "select '%1$s', count(*) from (select c.id as id from GrantCase c where c.status = %1$s and %2$s"
                            .formatted(status, conditions)
                    + " order by c.receivedOn desc, c.id desc limit " + CaseCounts.MOST + ")";
        }

        private static <T> TypedQuery<T> with(CaseConditions conditions, TypedQuery<T> query) {
            conditions.parameters().forEach(query::setParameter);
            return query;
        }
    }
}
