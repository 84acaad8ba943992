package se.exportcheck.publishing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.people.Partner;
import se.exportcheck.people.Partners;
import se.exportcheck.schemes.Calls;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;

/** The self-test: can we apply? One question a page, before any sign-in, and nothing is stored. */
@Path("/check")
class CheckResource {

    private static final String HERE = "/check";

    @CheckedTemplate(basePath = "publishing")
    record check(Offer offer, int questions, List<Partner> partners) implements TemplateInstance {}

    @CheckedTemplate(basePath = "publishing")
    record question(Asked asked, Answers answers, String back, FormErrors errors) implements TemplateInstance {}

    /** A question with what it can be answered, as the scheme and the region have it. */
    record Asked(Question question, String words, List<Option> options, int total) {}

    @CheckedTemplate(basePath = "publishing")
    record result(
            String title, SchemeVersion scheme, Answers answers, List<Line> lines, String back, List<Partner> partners)
            implements TemplateInstance {}

    /** A question with what was answered, and where that is changed. */
    record Line(String ask, List<Option> answers, String change) {}

    private final Calls calls;
    private final Partners partners;
    private final CheckWords words;
    private final Clock clock;

    CheckResource(Calls calls, Partners partners, CheckWords words, Clock clock) {
        this.calls = calls;
        this.partners = partners;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance begin() {
        return new check(offer(), Question.values().length, partners.offering());
    }

    @GET
    @Path("/{question}")
    public TemplateInstance ask(@RestPath String question, @Context UriInfo address) {
        return page(find(question), Answers.of(address.getQueryParameters()), FormErrors.none());
    }

    @POST
    @Path("/{question}")
    public Response answer(
            @RestPath String question, @RestForm("answer") List<String> chosen, @Context UriInfo address) {
        var asked = find(question);
        var answers = Answers.of(address.getQueryParameters()).with(asked, chosen);
        if (answers.to(asked).isEmpty()) {
            return Responses.invalid(page(asked, answers, FormErrors.none().with("answer", words.missing(asked))));
        }
        return Responses.seeOther(next(answers));
    }

    @GET
    @Path("/result")
    public Response result(@Context UriInfo address) {
        var answers = Answers.of(address.getQueryParameters());
        if (answers.open().isPresent()) {
            return Responses.seeOther(next(answers));
        }
        var scheme = scheme();
        var lines = Stream.of(Question.values())
                .map(asked -> new Line(words.ask(asked, scheme), answers.to(asked), address(asked, answers)))
                .toList();
        return Response.ok(new result(
                        words.title(answers),
                        scheme,
                        answers,
                        lines,
                        lines.getLast().change(),
                        partners.offering()))
                .build();
    }

    private TemplateInstance page(Question asked, Answers answers, FormErrors errors) {
        var scheme = scheme();
        var page = new Asked(asked, words.ask(asked, scheme), words.options(asked, scheme), Question.values().length);
        var back = asked.previous().map(before -> address(before, answers)).orElse(HERE);
        return new question(page, answers, back, errors);
    }

    private static String next(Answers answers) {
        return answers.open().map(open -> address(open, answers)).orElse(HERE + "/result" + answers.query());
    }

    private static String address(Question asked, Answers answers) {
        return HERE + "/" + asked.path() + answers.query();
    }

    private static Question find(String path) {
        return Question.ofPath(path).orElseThrow(NotFoundException::new);
    }

    /** Without any call, open or planned, there is nothing to test against. */
    private SchemeVersion scheme() {
        return Optional.ofNullable(offer().scheme()).orElseThrow(NotFoundException::new);
    }

    private Offer offer() {
        return Offer.of(calls, Stockholm.today(clock));
    }
}
