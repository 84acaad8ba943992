package se.exportcheck.administering.schemes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.administering.Administrators;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.schemes.Editor;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.schemes.SchemeVersions;
import se.exportcheck.web.Numbers;

/** What every page on scheme versions begins with: an administrator of the region, and a version of it. */
@RequestScoped
class Desk {

    static final String SCHEMES = "/admin/schemes";

    private final Administrators administrators;
    private final SchemeVersions versions;
    private final Clock clock;

    Desk(Administrators administrators, SchemeVersions versions, Clock clock) {
        this.administrators = administrators;
        this.versions = versions;
        this.clock = clock;
    }

    static String address(SchemeVersion version) {
        return SCHEMES + "/" + version.id();
    }

    Editor editor() {
        var actor = administrators.demand();
        return new Editor(actor.subject(), actor.name());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Stockholm.today(clock);
    }

    SchemeVersion version(long id) {
        administrators.demand();
        return versions.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** A version that can be edited; from one that is published the reader is sent to what it says. */
    SchemeVersion draft(long id) {
        return unpublished(version(id));
    }

    /** The same, with nobody else changing it until the transaction ends. */
    SchemeVersion draftAlone(long id) {
        administrators.demand();
        return unpublished(versions.alone(id).orElseThrow(NotFoundException::new));
    }

    /** Somebody has saved the draft after the form was made. */
    boolean isLate(SchemeVersion draft, MultivaluedMap<String, String> fields) {
        return isLate(draft, fields.getFirst("version"));
    }

    boolean isLate(SchemeVersion draft, @Nullable String seen) {
        return Numbers.whole(seen).filter(number -> number == draft.version()).isEmpty();
    }

    private static SchemeVersion unpublished(SchemeVersion version) {
        if (version.isPublished()) {
            throw new RedirectionException(Response.Status.SEE_OTHER, URI.create(address(version)));
        }
        return version;
    }
}
