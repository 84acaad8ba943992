package se.exportcheck.schemes;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All versions of the region's schemes. */
@ApplicationScoped
public class SchemeVersions implements PanacheRepository<SchemeVersion> {

    private static final int MOST = 50;

    /** The latest versions of each scheme first; their schemes are loaded. */
    public List<SchemeVersion> latest() {
        return find("from SchemeVersion v join fetch v.scheme s order by s.code, v.versionNumber desc")
                .page(0, MOST)
                .list();
    }
}
