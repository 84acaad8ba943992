package se.exportcheck.administering.letters;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.exportcheck.web.PageContext;
import se.exportcheck.web.PdfFile;

/** How a text reads in a letter of a made-up case: as a page and as a PDF. */
@Path(Texts.ALL + "/{kind}")
class PreviewResource {

    private static final List<String> LANGUAGES = List.of("sv", "en");

    private final Texts texts;
    private final PdfFile pdfs;
    private final PageContext page;

    PreviewResource(Texts texts, PdfFile pdfs, PageContext page) {
        this.texts = texts;
        this.pdfs = pdfs;
        this.page = page;
    }

    @GET
    @Path("preview")
    @Produces(MediaType.TEXT_HTML)
    public String html(
            @RestPath("kind") String path,
            @RestQuery("of") @DefaultValue(Texts.IN_USE) String which,
            @RestQuery("language") @DefaultValue("sv") String wanted) {
        var kind = texts.kind(path);
        var html = texts.html(kind, texts.find(kind, which), known(wanted));
        var link = "<link rel=\"stylesheet\" href=\"%s\" />".formatted(page.asset("letter.css"));
        return html.replaceFirst("</head>", Matcher.quoteReplacement(link + "</head>"));
    }

    @GET
    @Path("pdf")
    public Response pdf(
            @RestPath("kind") String path,
            @RestQuery("of") @DefaultValue(Texts.IN_USE) String which,
            @RestQuery("language") @DefaultValue("sv") String wanted) {
        var kind = texts.kind(path);
        var set = texts.set(kind, texts.find(kind, which), known(wanted));
        return pdfs.of(Optional.of(set.pdf()), set.html(), "%s-%s".formatted(kind.path(), wanted));
    }

    private static String known(String language) {
        return LANGUAGES.stream().filter(language::equals).findFirst().orElseThrow(NotFoundException::new);
    }
}
