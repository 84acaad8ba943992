package se.exportcheck.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestForm;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.Company;

/** Saves what somebody else has saved since it was read, which only the end of the transaction finds out. */
@Path("/about/late")
class LateResource {

    private final Companies companies;
    private final EntityManager database;
    private final Set<String> met = ConcurrentHashMap.newKeySet();

    LateResource(Companies companies, EntityManager database) {
        this.companies = companies;
        this.database = database;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Transactional
    public String save() {
        var company = companies.findAll().firstResult();
        savedMeanwhile(company);
        company.rename(company.name() + "!");
        return "saved";
    }

    /** The same when it is only held, and nothing of it is changed. */
    @GET
    @Path("/held")
    @Produces(MediaType.WILDCARD)
    @Transactional
    public String hold() {
        var company = companies.findAll().firstResult();
        savedMeanwhile(company);
        database.lock(company, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return "held";
    }

    /** The same with a form, once: whoever sends it again meets nobody. */
    @POST
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public String send(@RestForm String title) {
        var company = companies.findAll().firstResult();
        if (met.add(title)) {
            savedMeanwhile(company);
        }
        database.lock(company, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return "<main>saved</main>";
    }

    private void savedMeanwhile(Company company) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update company set version = version + 1 where id = ?1")
                        .setParameter(1, company.id())
                        .executeUpdate());
    }
}
