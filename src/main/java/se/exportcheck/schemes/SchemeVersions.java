package se.exportcheck.schemes;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** All versions of the region's schemes. */
@ApplicationScoped
public class SchemeVersions implements PanacheRepository<SchemeVersion> {

    private static final int MOST = 50;

    /** The published versions, the latest of each scheme first; their schemes are loaded. */
    public List<SchemeVersion> latest() {
        return find("from SchemeVersion v join fetch v.scheme s where v.publishedAt is not null"
                        + " order by s.code, v.versionNumber desc")
                .page(0, MOST)
                .list();
    }

    /** To be changed: of two at once the second waits, and sees what the first did. */
    public Optional<SchemeVersion> alone(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Throws a draft away, and its scheme when that was all there was of it. */
    public void discard(SchemeVersion draft) {
        if (draft.isPublished()) {
            throw new IllegalStateException("Version %d is published".formatted(draft.versionNumber()));
        }
        var scheme = draft.scheme();
        scheme.forget(draft);
        delete(draft);
        flush();
        if (scheme.versions().isEmpty()) {
            getEntityManager().remove(scheme);
        }
    }
}
