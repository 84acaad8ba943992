package se.exportcheck.administering.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.letters.LetterDraft;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.LetterTemplate;
import se.exportcheck.cases.letters.LetterTemplates;
import se.exportcheck.cases.letters.LetterTexts;

/** Which letters there are and what they say: the program's own text, or the region's in its versions. */
@Path(Texts.ALL)
class TextsResource {

    /** A kind of letter, the version in use and what is being written; each null when there is none. */
    record Line(
            LetterKind kind,
            @Nullable LetterTemplate inUse,
            @Nullable LetterDraft draft) {}

    @CheckedTemplate(basePath = "administering/letters")
    record texts(List<Line> lines) implements TemplateInstance {}

    @CheckedTemplate(basePath = "administering/letters")
    record text(
            LetterKind kind,
            LetterTexts inUse,
            List<LetterTemplate> versions,
            @Nullable LetterDraft draft,
            boolean mayPublish)
            implements TemplateInstance {}

    private final Texts texts;
    private final LetterTemplates templates;

    TextsResource(Texts texts, LetterTemplates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    @GET
    public TemplateInstance all() {
        texts.demand();
        var inUse = templates.inUse();
        var drafts = templates.drafts();
        return new texts(Stream.of(LetterKind.values())
                .map(kind -> line(kind, inUse, drafts))
                .toList());
    }

    private static Line line(
            LetterKind kind, Map<LetterKind, LetterTemplate> inUse, Map<LetterKind, LetterDraft> drafts) {
        return new Line(kind, inUse.get(kind), drafts.get(kind));
    }

    @GET
    @Path("{kind}")
    public TemplateInstance one(@RestPath("kind") String path) {
        var kind = texts.kind(path);
        var draft = templates.draft(kind).orElse(null);
        var mayPublish = draft != null && !draft.wasWrittenBy(texts.demand());
        return new text(kind, texts.inUse(kind), templates.versions(kind), draft, mayPublish);
    }
}
