package se.exportcheck.schemes;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The region's calls for applications. */
@ApplicationScoped
public class Calls implements PanacheRepository<Call> {

    private static final int MOST = 50;

    /** Calls that can be applied to today, the one that closes first at the top; their scheme versions are loaded. */
    public List<Call> open(LocalDate today) {
        return list(
                        "from Call c join fetch c.schemeVersion where c.opensOn <= ?1 and (c.closesOn is null or c.closesOn >= ?1)"
                                + " order by c.closesOn nulls last, c.id",
                        today)
                .stream()
                .filter(call -> call.isOpen(today))
                .toList();
    }

    /** Calls that have opened, closed ones too, the latest at the top: what comes too late is still received. */
    public List<Call> opened(LocalDate today) {
        return list(
                "from Call c join fetch c.schemeVersion where c.opensOn <= ?1 order by c.opensOn desc, c.id", today);
    }

    /** The latest first, with their versions. */
    public List<Call> latest() {
        return find("from Call c join fetch c.schemeVersion v join fetch v.scheme order by c.opensOn desc, c.id desc")
                .page(0, MOST)
                .list();
    }

    /** Those that closed since a day, the latest first. */
    public List<Call> closed(LocalDate since, LocalDate today) {
        return list("closesOn >= ?1 and closesOn < ?2 order by closesOn desc, id", since, today);
    }

    /** The calls that open next, soonest first. */
    public List<Call> coming(LocalDate today) {
        return list("opensOn > ?1 order by opensOn, id", today);
    }
}
