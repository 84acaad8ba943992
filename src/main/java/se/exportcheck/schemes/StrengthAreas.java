package se.exportcheck.schemes;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** The region's strength areas. */
@ApplicationScoped
public class StrengthAreas implements PanacheRepository<StrengthArea> {

    public boolean has(String code) {
        return count("code", code) > 0;
    }
}
