package se.exportcheck.schemes;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The region's strength areas. */
@ApplicationScoped
public class StrengthAreas implements PanacheRepository<StrengthArea> {

    public List<StrengthArea> byName() {
        return list("order by nameSv, id");
    }

    public boolean has(String code) {
        return count("code", code) > 0;
    }
}
