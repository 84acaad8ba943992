package se.exportcheck.cases.disclosures;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.FrozenPage;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.companies.Entered;

/** The requests for documents of the region's cases. */
@ApplicationScoped
public class Disclosures implements PanacheRepository<DisclosureRequest> {

    private final EntityManager database;

    Disclosures(EntityManager database) {
        this.database = database;
    }

    /** Those of a case, newest first. */
    public List<DisclosureRequest> of(GrantCase grantCase) {
        return list(
                "select distinct r from DisclosureRequest r left join fetch r.events"
                        + " where r.grantCase = ?1 order by r.ordinal desc",
                grantCase);
    }

    public Optional<DisclosureRequest> of(GrantCase grantCase, int ordinal) {
        return find("grantCase = ?1 and ordinal = ?2", grantCase, ordinal).firstResultOptional();
    }

    /** Keeps that somebody has asked. The case is held by whoever calls, so that the number is the next one. */
    public DisclosureRequest register(
            GrantCase grantCase, Asked asked, Requester requester, DisclosureSituation situation) {
        var actor = situation.actor();
        var entered = new Entered(actor.subject(), actor.name(), situation.now());
        var request = new DisclosureRequest(grantCase, of(grantCase).size() + 1, asked, requester, entered);
        request.register(situation);
        persist(request);
        return request;
    }

    /** Refuses whoever may not register a request, before they fill in the form. */
    public void demandRegistrar(GrantCase grantCase, DisclosureSituation situation) {
        unwritten(grantCase, situation).demand(DisclosureAction.REGISTER, situation);
    }

    public boolean mayRegister(GrantCase grantCase, DisclosureSituation situation) {
        return unwritten(grantCase, situation).stepsFor(situation).stream().anyMatch(DisclosureStep::isOpen);
    }

    private static DisclosureRequest unwritten(GrantCase grantCase, DisclosureSituation situation) {
        var nothing = new Asked(Stockholm.dateOf(situation.now()), Way.VISIT, "");
        return new DisclosureRequest(grantCase, 0, nothing, Requester.UNKNOWN, new Entered("", "", situation.now()));
    }

    /** The decision goes out, and it is kept how it reads in each language. */
    public void dispatch(DisclosureRequest request, Way way, List<FrozenPage> pages, DisclosureSituation situation) {
        request.dispatch(way, situation);
        pages.forEach(page -> database.persist(new DisclosureDocument(request, page)));
    }

    public Optional<DisclosureDocument> document(DisclosureRequest request, String language) {
        return database.createQuery(
                        "from DisclosureDocument where request = :request and language = :language",
                        DisclosureDocument.class)
                .setParameter("request", request)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }
}
