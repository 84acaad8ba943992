package se.exportcheck.reviewing.paper;

import static se.exportcheck.cases.CaseAction.FILL_IN;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.paper.PaperSource;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Language;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** What stands on paper is typed in after the case was registered, from a document that is said (förvaltningslagen 20 §). */
@Path("/cases/{number}/fill-in")
class FillInResource {

    @CheckedTemplate(basePath = "reviewing/paper")
    record fillIn(
            GrantCase grantCase,
            PaperForm form,
            List<PaperSource> sources,
            PaperChoices choices,
            int seen,
            boolean swedish,
            FormErrors errors)
            implements TemplateInstance {}

    private final Registrations registrations;
    private final Desk desk;
    private final Language language;
    private final Words words;

    FillInResource(Registrations registrations, Desk desk, Language language, Words words) {
        this.registrations = registrations;
        this.desk = desk;
        this.language = language;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.find(number, FILL_IN);
        return page(grantCase, PaperForm.of(grantCase.application()), FormErrors.none());
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fillIn(@RestPath CaseNumber number, MultivaluedMap<String, String> fields) {
        var grantCase = desk.hold(number, FILL_IN);
        var form = PaperForm.sent(fields);
        var typing = new PaperTyping(form, desk.actor().name(), desk.now());
        var errors = readable(grantCase, form);
        if (!errors.any() && isSentAgain(grantCase, typing)) {
            return done(grantCase);
        }
        errors = errors.any() ? errors : fresh(grantCase, typing);
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        registrations.fillIn(grantCase, source(grantCase, form).getFirst(), typing);
        return done(grantCase);
    }

    private FormErrors readable(GrantCase grantCase, PaperForm form) {
        var messages = words.bundle(PaperMessages.class);
        var errors = new PaperErrors(form, grantCase.application(), registrations.anyChoices(), messages, desk.today())
                .all();
        if (grantCase.organisationNumber().isMissing()
                && form.says(PaperForm.NUMBER)
                && registrations.number(grantCase, form).isEmpty()) {
            errors = errors.with(PaperForm.NUMBER, messages.numberUnreadable());
        }
        return source(grantCase, form).isEmpty() ? errors.with("source", messages.missing(messages.source())) : errors;
    }

    /** Sent twice, the second says what the application says already. */
    private boolean isSentAgain(GrantCase grantCase, PaperTyping typing) {
        return grantCase.hasJustTaken(FILL_IN, desk.actor()) && saysNothingNew(grantCase, typing);
    }

    private FormErrors fresh(GrantCase grantCase, PaperTyping typing) {
        var messages = words.bundle(PaperMessages.class);
        var application = grantCase.application();
        if (!typing.form().value("seen").equals(String.valueOf(application.timesSaved()))) {
            return FormErrors.none().with("source", messages.changedMeanwhile());
        }
        return saysNothingNew(grantCase, typing)
                ? FormErrors.none().with("source", messages.nothingNew())
                : FormErrors.none();
    }

    private boolean saysNothingNew(GrantCase grantCase, PaperTyping typing) {
        return typing.changes(grantCase.application()).isEmpty()
                && registrations.number(grantCase, typing.form()).isEmpty();
    }

    /** The one that was chosen, or none. */
    private static List<PaperSource> source(GrantCase grantCase, PaperForm form) {
        var sources = PaperSource.of(grantCase);
        return IntStream.range(0, sources.size())
                .filter(place -> String.valueOf(place).equals(form.value("source")))
                .mapToObj(sources::get)
                .toList();
    }

    private TemplateInstance page(GrantCase grantCase, PaperForm form, FormErrors errors) {
        var swedish = !language.locale().equals(Language.ENGLISH);
        var seen = grantCase.application().timesSaved();
        return new fillIn(
                grantCase, form, PaperSource.of(grantCase), registrations.anyChoices(), seen, swedish, errors);
    }

    private static Response done(GrantCase grantCase) {
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("paper", "flashFilledIn"));
    }
}
