package se.exportcheck.administering.schemes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.schemes.Chapter;
import se.exportcheck.schemes.ParameterValues;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;

/** Edits one chapter of a draft. */
@Path("/admin/schemes/{version}/chapters/{chapter}")
class ChapterResource {

    @CheckedTemplate(basePath = "administering/schemes")
    record chapter(
            SchemeVersion version,
            Chapter chapter,
            List<FieldView> fields,
            List<Difference> theirs,
            boolean late,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final ChapterCheck check;
    private final Comparison comparison;
    private final ValueWords words;

    ChapterResource(Desk desk, ChapterCheck check, Comparison comparison, ValueWords words) {
        this.desk = desk;
        this.check = check;
        this.comparison = comparison;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath long version, @RestPath("chapter") String path) {
        var draft = desk.draft(version);
        var chapter = find(path);
        return page(draft, ChapterForm.of(chapter, ParameterValues.of(draft)), List.of(), false, FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(
            @RestPath long version, @RestPath("chapter") String path, MultivaluedMap<String, String> fields) {
        var draft = desk.draftAlone(version);
        var form = ChapterForm.sent(find(path), fields);
        var before = ParameterValues.of(draft);
        var read = check.of(form, before);
        if (desk.isLate(draft, fields)) {
            var theirs = comparison.parameters(form.chapter().parameters(), read.values(), before);
            return Responses.refused(page(draft, form, theirs, true, read.errors()));
        }
        if (read.errors().any()) {
            return Responses.invalid(page(draft, form, List.of(), false, read.errors()));
        }
        draft.change(read.values(), desk.editor(), desk.now());
        return Responses.seeOther(Desk.address(draft), new Flash("scheme", "flashSaved"));
    }

    private static Chapter find(String path) {
        return Chapter.of(path).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(
            SchemeVersion draft, ChapterForm form, List<Difference> theirs, boolean late, FormErrors errors) {
        var fields = form.chapter().parameters().stream()
                .map(parameter -> FieldView.of(parameter, form, words))
                .toList();
        return new chapter(draft, form.chapter(), fields, theirs, late, errors);
    }
}
