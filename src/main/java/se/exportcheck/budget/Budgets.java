package se.exportcheck.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.BudgetRoom;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.FundingSource;
import se.exportcheck.schemes.Scheme;
import se.exportcheck.schemes.SchemeVersion;

/** The region's frames, and what is left of them. */
@ApplicationScoped
public class Budgets {

    private static final String FIGURES = """
            select f.id,
                   coalesce((select sum(c.amount_sek) from budget_change c
                             where c.region = f.region and c.frame_id = f.id), 0) as allocated,
                   coalesce(sum(e.reserved_sek), 0) as reserved,
                   coalesce(sum(e.committed_sek), 0) as committed,
                   coalesce(sum(e.paid_sek), 0) as paid,
                   coalesce(sum(e.returned_sek), 0) as returned,
                   coalesce(sum(e.recovered), 0) as recovered
            from budget_frame f left join budget_entry e on e.region = f.region and e.frame_id = f.id
            where f.region = current_region() and f.id in (:frames)
            group by f.region, f.id""";

    private static final String SHARES = """
            select c.number, c.company_name, sum(e.reserved_sek) as reserved, sum(e.committed_sek) as committed,
                   sum(e.paid_sek) as paid, sum(e.returned_sek) as returned, sum(e.recovered) as recovered
            from budget_entry e join grant_case c on c.region = e.region and c.id = e.case_id
            where e.region = current_region() and e.frame_id = :frame and c.number > :after
            group by c.number, c.company_name
            having sum(e.reserved_sek) <> 0 or sum(e.committed_sek) <> 0
            order by c.number
            limit :most""";

    private static final String ROOM = """
            select budget_left(f.id) + coalesce((select sum(e.reserved_sek + e.committed_sek - e.returned_sek)
                   from budget_entry e where e.region = f.region and e.frame_id = f.id and e.case_id = :case), 0)
            from budget_frame f where f.id = :frame""";

    private final EntityManager database;

    Budgets(EntityManager database) {
        this.database = database;
    }

    /** Every frame, the latest year first. */
    public List<BudgetLine> all() {
        return lines(database.createQuery(
                        "from BudgetFrame f join fetch f.scheme s order by f.year desc, s.code, f.fundingSource",
                        BudgetFrame.class)
                .getResultList());
    }

    public Optional<BudgetLine> find(long id) {
        var found = database.createQuery("from BudgetFrame f join fetch f.scheme where f.id = :id", BudgetFrame.class)
                .setParameter("id", id)
                .getResultList();
        return lines(found).stream().findFirst();
    }

    private List<BudgetLine> lines(List<BudgetFrame> frames) {
        var figures = frames.isEmpty() ? Map.<Long, BudgetFigures>of() : figures(frames);
        return frames.stream()
                .map(frame -> new BudgetLine(frame, Objects.requireNonNull(figures.get(frame.id()))))
                .toList();
    }

    public List<BudgetChange> changes(BudgetFrame frame) {
        return database.createQuery("from BudgetChange where frame = :frame order by id desc", BudgetChange.class)
                .setParameter("frame", frame)
                .getResultList();
    }

    /** What the cases take of a frame, by number. */
    public List<CaseShare> shares(BudgetFrame frame, String after, int most) {
        return tuples(SHARES)
                .setParameter("frame", frame.id())
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(Budgets::share)
                .toList();
    }

    /** What a grant in a case under this version may take of the year's money; somebody else may take of it the moment after. */
    public BudgetRoom room(SchemeVersion version, int year, Long caseId) {
        return room(frame(version, year), caseId);
    }

    /** The same, with nobody else taking of it until this transaction has ended. */
    public BudgetRoom held(SchemeVersion version, int year, Long caseId) {
        var frame = frame(version, year);
        frame.ifPresent(this::hold);
        return room(frame, caseId);
    }

    private BudgetRoom room(Optional<BudgetFrame> frame, Long caseId) {
        return BudgetRoom.of(frame.map(each -> left(each, caseId)).orElse(null));
    }

    /** Nobody takes of the frame, or changes it, until this transaction has ended. */
    public void hold(BudgetFrame frame) {
        database.createNativeQuery("select hold_budget(:frame)", Object.class)
                .setParameter("frame", frame.id())
                .getSingleResult();
    }

    public boolean has(Scheme scheme, FundingSource source, int year) {
        return frame(scheme, source, year).isPresent();
    }

    public BudgetFrame set(
            Scheme scheme, FundingSource source, int year, Kronor amount, String reason, Entered entered) {
        var frame = new BudgetFrame(scheme, source, year);
        database.persist(frame);
        change(frame, amount, reason, entered);
        return frame;
    }

    /** @param amount what is added; below zero to take away */
    public void change(BudgetFrame frame, Kronor amount, String reason, Entered entered) {
        database.persist(new BudgetChange(frame, amount, reason, entered));
    }

    private Optional<BudgetFrame> frame(SchemeVersion version, int year) {
        return frame(version.scheme(), version.fundingSource(), year);
    }

    private Optional<BudgetFrame> frame(Scheme scheme, FundingSource source, int year) {
        return database.createQuery(
                        "from BudgetFrame where scheme = :scheme and fundingSource = :source and year = :year",
                        BudgetFrame.class)
                .setParameter("scheme", scheme)
                .setParameter("source", source)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    private Kronor left(BudgetFrame frame, Long caseId) {
        return Kronor.of(number(database.createNativeQuery(ROOM)
                .setParameter("frame", frame.id())
                .setParameter("case", caseId)
                .getSingleResult()));
    }

    private Map<Long, BudgetFigures> figures(List<BudgetFrame> frames) {
        return tuples(FIGURES)
                .setParameterList("frames", frames.stream().map(BudgetFrame::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> number(row.get("id")), Budgets::figures));
    }

    private static BudgetFigures figures(Tuple row) {
        Function<String, Long> sum = name -> number(row.get(name));
        return new BudgetFigures(
                sum.apply("allocated"),
                sum.apply("reserved"),
                sum.apply("committed"),
                sum.apply("paid"),
                sum.apply("returned"),
                (BigDecimal) row.get("recovered"));
    }

    private NativeQuery<Tuple> tuples(String sql) {
        return database.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    }

    private static CaseShare share(Tuple row) {
        return new CaseShare(
                (String) row.get("number"),
                (String) row.get("company_name"),
                number(row.get("reserved")),
                number(row.get("committed")),
                number(row.get("paid")),
                number(row.get("returned")),
                (BigDecimal) row.get("recovered"));
    }

    private static long number(Object found) {
        return ((Number) found).longValue();
    }
}
