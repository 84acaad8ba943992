package se.exportcheck.letters;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.letters.CaseLetter;
import se.exportcheck.cases.letters.CaseLetters;
import se.exportcheck.cases.letters.LetterDocument;
import se.exportcheck.cases.letters.LetterLine;
import se.exportcheck.cases.letters.LetterRead;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Language;
import se.exportcheck.web.PageContext;
import se.exportcheck.web.PdfFile;

/** A letter as it was sent, to whoever may read it. That somebody whom it is to has opened it is written down. */
@Path("/cases/{number}/letters/{id}")
class LetterResource {

    /**
     * @param text the frozen letter
     * @param sha256 its checksum, for the region's staff
     */
    @CheckedTemplate(basePath = "letters")
    record letter(
            CaseLetter of,
            String text,
            @Nullable LetterRead read,
            @Nullable String sha256) implements TemplateInstance {}

    private final Cases cases;
    private final CaseLetters letters;
    private final CurrentActor currentActor;
    private final PdfFile pdfs;
    private final PageContext page;
    private final Language language;
    private final Clock clock;

    LetterResource(
            Cases cases,
            CaseLetters letters,
            CurrentActor currentActor,
            PdfFile pdfs,
            PageContext page,
            Language language,
            Clock clock) {
        this.cases = cases;
        this.letters = letters;
        this.currentActor = currentActor;
        this.pdfs = pdfs;
        this.page = page;
        this.language = language;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath long id) {
        var line = opened(number, id);
        var document = document(line.letter(), language.locale().getLanguage());
        var staff = currentActor.get().readsAllCases();
        return new letter(line.letter(), body(document), line.read(), staff ? document.sha256() : null);
    }

    /** The letter as it was frozen, dressed for the screen. */
    @GET
    @Path("/document")
    @Produces(MediaType.TEXT_HTML)
    public String document(
            @RestPath CaseNumber number, @RestPath long id, @RestQuery("language") @DefaultValue("sv") String wanted) {
        var html = document(opened(number, id).letter(), wanted).html();
        var link = "<link rel=\"stylesheet\" href=\"%s\" />".formatted(page.asset("letter.css"));
        return html.replaceFirst("</head>", Matcher.quoteReplacement(link + "</head>"));
    }

    /** The same as a PDF, to keep or to print. */
    @GET
    @Path("/pdf")
    public Response pdf(
            @RestPath CaseNumber number, @RestPath long id, @RestQuery("language") @DefaultValue("sv") String wanted) {
        var letter = opened(number, id).letter();
        var document = document(letter, wanted);
        var name = "%s-%s-%s".formatted(letter.kind().path(), number, document.language());
        return pdfs.of(Optional.of(document.pdf()).filter(kept -> kept.length > 0), document.html(), name);
    }

    private LetterLine opened(CaseNumber number, long id) {
        var reader = currentActor.get();
        var grantCase = cases.visible(number, reader).orElseThrow(NotFoundException::new);
        var line = letters.find(grantCase, id, reader).orElseThrow(NotFoundException::new);
        if (line.read() == null && line.letter().isTo(reader)) {
            QuarkusTransaction.requiringNew().run(() -> letters.opened(line.letter(), reader, clock.instant()));
        }
        return line;
    }

    private LetterDocument document(CaseLetter letter, String wanted) {
        return letters.document(letter, wanted).orElseThrow(NotFoundException::new);
    }

    /** The letter itself, without the page around it. */
    private static String body(LetterDocument document) {
        var html = document.html();
        var end = "</article>";
        return html.substring(html.indexOf("<article"), html.lastIndexOf(end) + end.length());
    }
}
