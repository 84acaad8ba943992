package se.exportcheck.administering.schemes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.schemes.Chapter;
import se.exportcheck.schemes.ParameterValues;
import se.exportcheck.schemes.PublishObstacle;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.schemes.SchemeVersions;
import se.exportcheck.schemes.VersionStatus;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Responses;

/** A version of a scheme: all that it says, how it differs from another, how a company sees it; a new one made of it. */
@Path("/admin/schemes/{version}")
class VersionResource {

    /** A chapter, and what it says. */
    public record ChapterView(Chapter chapter, List<Said> rows) {}

    @CheckedTemplate(basePath = "administering/schemes")
    record version(
            SchemeVersion version,
            VersionStatus status,
            List<ChapterView> chapters,
            Collection<PublishObstacle> obstacles,
            List<SchemeVersion> others)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "administering/schemes")
    record compare(SchemeVersion was, SchemeVersion is, List<Difference> differences) implements TemplateInstance {}

    @CheckedTemplate(basePath = "administering/schemes")
    record preview(SchemeVersion version, SchemeVersion scheme) implements TemplateInstance {}

    @CheckedTemplate(basePath = "administering/schemes")
    record removeDraft(SchemeVersion version) implements TemplateInstance {}

    private final Desk desk;
    private final SchemeVersions versions;
    private final Comparison comparison;
    private final ValueWords words;

    VersionResource(Desk desk, SchemeVersions versions, Comparison comparison, ValueWords words) {
        this.desk = desk;
        this.versions = versions;
        this.comparison = comparison;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath("version") long id) {
        var version = desk.version(id);
        var values = ParameterValues.of(version);
        var chapters = Stream.of(Chapter.values())
                .map(chapter -> new ChapterView(
                        chapter,
                        chapter.parameters().stream()
                                .map(each -> new Said(words.term(each), words.said(each, values.get(each))))
                                .toList()))
                .toList();
        return new version(
                version,
                version.scheme().status(version, desk.today()),
                chapters,
                version.obstacles(desk.editor(), desk.now()),
                others(version));
    }

    /** A draft that says the same. */
    @POST
    @Path("next")
    @Transactional
    public Response next(@RestPath("version") long id) {
        var draft = desk.version(id).next(desk.editor(), desk.now());
        versions.persistAndFlush(draft);
        return Responses.seeOther(Desk.address(draft), new Flash("scheme", "flashDrafted"));
    }

    @GET
    @Path("compare")
    public TemplateInstance compare(@RestPath("version") long id, @RestQuery @Nullable Long with) {
        var version = desk.version(id);
        var other = others(version).stream()
                .filter(each -> with == null || Objects.equals(each.id(), with))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new compare(other, version, comparison.of(other, version));
    }

    @GET
    @Path("preview")
    public TemplateInstance preview(@RestPath("version") long id) {
        var version = desk.version(id);
        return new preview(version, version);
    }

    @GET
    @Path("remove")
    public TemplateInstance askRemoval(@RestPath("version") long id) {
        return new removeDraft(desk.draft(id));
    }

    @POST
    @Path("remove")
    @Transactional
    public Response remove(@RestPath("version") long id) {
        versions.discard(desk.draftAlone(id));
        return Responses.seeOther(Desk.SCHEMES, new Flash("scheme", "flashRemoved"));
    }

    /** The versions to compare with, the one that is in force first, then the latest. */
    private List<SchemeVersion> others(SchemeVersion version) {
        var scheme = version.scheme();
        var inForce = scheme.inForce(desk.today()).stream();
        return Stream.concat(inForce, scheme.versions().stream())
                .distinct()
                .filter(other -> !Objects.equals(other.id(), version.id()))
                .toList();
    }
}
