package se.exportcheck.introducing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.introductions.Introduction;
import se.exportcheck.cases.introductions.IntroductionAction;
import se.exportcheck.cases.introductions.Introductions;
import se.exportcheck.people.Role;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.IntroductionMessages;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The companies that want help of the adviser's partner: what each has let it see, and nothing of its case. */
@Path("/introductions")
class AdviserResource {

    private static final int PAGE = 25;

    @CheckedTemplate(basePath = "introducing")
    record partnerIntroductions(
            List<Introduction> all, @Nullable String next) implements TemplateInstance {}

    @CheckedTemplate(basePath = "introducing")
    record partnerIntroduction(Introduction one, List<IntroductionAction> answers, AnswerForm form, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Introductions introductions;
    private final Tidings tidings;
    private final Validator validator;
    private final Words words;

    AdviserResource(Desk desk, Introductions introductions, Tidings tidings, Validator validator, Words words) {
        this.desk = desk;
        this.introductions = introductions;
        this.tidings = tidings;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable Long before) {
        demandAdviser();
        var found = introductions.seenBy(desk.actor(), Objects.requireNonNullElse(before, Long.MAX_VALUE), PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var next =
                found.size() > PAGE ? "/introductions?before=" + shown.getLast().id() : null;
        return new partnerIntroductions(shown, next);
    }

    @GET
    @Path("{introduction}")
    public TemplateInstance show(@RestPath("introduction") long id) {
        demandAdviser();
        return page(desk.seen(id), AnswerForm.BLANK, FormErrors.none());
    }

    @POST
    @Path("{introduction}")
    @Transactional
    public Response answer(@RestPath("introduction") long id, @BeanParam AnswerForm form) {
        demandAdviser();
        var one = desk.toAnswer(id);
        var given = form.action();
        if (given.filter(action -> one.hasJustTaken(action, desk.actor())).isPresent()) {
            return done(id);
        }
        var errors = form.check(
                FormErrors.of(validator.validate(form)), answers(one), words.bundle(IntroductionMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(one, form, errors));
        }
        one.answer(given.orElseThrow(), form.said(), desk.actor(), desk.now());
        tidings.answered(one);
        return done(id);
    }

    private List<IntroductionAction> answers(Introduction one) {
        return one.stepsFor(desk.actor()).stream()
                .filter(IntroductionAction.ANSWERS::contains)
                .toList();
    }

    private TemplateInstance page(Introduction one, AnswerForm form, FormErrors errors) {
        return new partnerIntroduction(one, answers(one), form, errors);
    }

    private static Response done(long id) {
        return Responses.seeOther("/introductions/" + id, new Flash("introductions", "flashAnswered"));
    }

    private void demandAdviser() {
        if (!desk.actor().is(Role.PARTNER_ADVISER)) {
            throw new ForbiddenException();
        }
    }
}
