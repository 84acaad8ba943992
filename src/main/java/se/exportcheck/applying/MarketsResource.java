package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Section;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** The countries that the venture aims at; the home market is none of them. */
@Path("/my/cases/{reference}/markets")
class MarketsResource {

    @CheckedTemplate(basePath = "applying")
    record markets(SectionPage page, MarketForm form, FormErrors errors) implements TemplateInstance {}

    private final Drafts drafts;
    private final FormWords words;

    MarketsResource(Drafts drafts, FormWords words) {
        this.drafts = drafts;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference) {
        var draft = drafts.open(reference);
        return new markets(SectionPage.of(draft, Section.MARKETS), MarketForm.of(draft), FormErrors.none());
    }

    @POST
    @Transactional
    public Response add(@RestPath UUID reference, @BeanParam MarketForm form) {
        var draft = drafts.open(reference);
        var errors = form.check(draft.application().markets(), words.errors());
        if (errors.any()) {
            return Drafts.invalid(new markets(SectionPage.again(draft, Section.MARKETS, form.version()), form, errors));
        }
        return drafts.save(
                        draft,
                        form.version(),
                        (application, edit) ->
                                application.aimAt(Rows.with(application.markets(), -1, form.code()), edit))
                .map(theirs -> Drafts.conflict(new markets(theirs, form, errors)))
                .orElseGet(() -> saved(draft));
    }

    @POST
    @Path("remove")
    @Transactional
    public Response remove(@RestPath UUID reference, @BeanParam MarketForm form) {
        var draft = drafts.open(reference);
        return drafts.save(
                        draft,
                        form.version(),
                        (application, edit) -> application.aimAt(without(application.markets(), form.code()), edit))
                .map(theirs -> Drafts.conflict(new markets(theirs, MarketForm.of(draft), FormErrors.none())))
                .orElseGet(() -> saved(draft));
    }

    private static List<String> without(List<String> markets, String code) {
        return markets.stream().filter(market -> !market.equals(code)).toList();
    }

    private static Response saved(GrantCase draft) {
        return Responses.seeOther(Links.section(draft, Section.MARKETS), new Flash("applying", "flashSaved"));
    }
}
