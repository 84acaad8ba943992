package se.exportcheck.cases.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The region's list of grounds of secrecy. */
@ApplicationScoped
public class SecrecyGrounds implements PanacheRepository<SecrecyGround> {

    public List<SecrecyGround> byProvision() {
        return list("order by provision, id");
    }

    public List<SecrecyGround> inUse() {
        return list("inUse = true order by provision, id");
    }
}
