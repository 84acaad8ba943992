package se.exportcheck.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The region's partners. */
@ApplicationScoped
public class Partners implements PanacheRepository<Partner> {

    public List<Partner> byName() {
        return list("order by name, id");
    }

    /** Those that companies are told of. */
    public List<Partner> offering() {
        return list("offerSv is not null order by name, id");
    }
}
