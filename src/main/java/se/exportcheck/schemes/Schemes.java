package se.exportcheck.schemes;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The region's kinds of cheques. */
@ApplicationScoped
public class Schemes implements PanacheRepository<Scheme> {

    /** All with their versions, by code. */
    public List<Scheme> byCode() {
        return list("select distinct s from Scheme s left join fetch s.versions order by s.code");
    }

    public boolean has(String code) {
        return count("code", code) > 0;
    }
}
