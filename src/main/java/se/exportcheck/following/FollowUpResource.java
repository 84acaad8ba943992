package se.exportcheck.following;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.FollowUpStatus;
import se.exportcheck.cases.followup.FollowUps;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The follow-ups of a case (30 §): the company answers them, and what came of it is shown beside how it was. */
@Path("/cases/{number}/follow-ups")
class FollowUpResource {

    @CheckedTemplate(basePath = "following")
    record followUps(GrantCase grantCase, List<Column> columns) implements TemplateInstance {}

    @CheckedTemplate(basePath = "following")
    record followUp(GrantCase grantCase, FollowUp followUp, boolean scheduled, List<Column> columns)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "following")
    record answer(
            FollowUp followUp,
            FollowUpForm form,
            Figures figures,
            LeadershipForm leadership,
            List<String> near,
            List<String> countries,
            List<FollowUp.WithoutCheque> choices,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final FollowUps followUps;
    private final Countries countries;
    private final Validator validator;
    private final Words words;

    FollowUpResource(Desk desk, FollowUps followUps, Countries countries, Validator validator, Words words) {
        this.desk = desk;
        this.followUps = followUps;
        this.countries = countries;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance list(@RestPath CaseNumber number) {
        var grantCase = desk.grantCase(number);
        return new followUps(grantCase, Column.of(grantCase));
    }

    @GET
    @Path("{months}")
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int months) {
        var followUp = find(number, months);
        return followUp.mayBeAnsweredBy(desk.actor(), desk.now()) ? blank(followUp) : asItStands(followUp);
    }

    /** What the region knows already, to be changed. */
    private TemplateInstance blank(FollowUp followUp) {
        var columns = Column.of(followUp.grantCase());
        var known = columns.getLast();
        return page(
                followUp,
                FollowUpForm.of(known),
                Figures.known(known.indicators()),
                LeadershipForm.of(Column.leadership(columns)),
                FormErrors.none());
    }

    private static TemplateInstance asItStands(FollowUp followUp) {
        var scheduled = followUp.status() == FollowUpStatus.SCHEDULED;
        return new followUp(followUp.grantCase(), followUp, scheduled, Column.of(followUp.grantCase()));
    }

    @POST
    @Path("{months}")
    @Transactional
    public Response answer(
            @RestPath CaseNumber number,
            @RestPath int months,
            @BeanParam FollowUpForm form,
            @BeanParam Figures figures,
            @BeanParam LeadershipForm leadership) {
        var followUp = find(number, months);
        followUp.demandAnswerFrom(desk.actor(), desk.now());
        var messages = words.bundle(FollowingMessages.class);
        var typed = FormErrors.of(validator.validate(figures)).and(FormErrors.of(validator.validate(form)));
        var checked = form.check(figures.check(typed, messages), messages);
        var errors = followUp.isAboutLeadership() ? checked.and(check(leadership, messages)) : checked;
        if (errors.any()) {
            return Responses.invalid(page(followUp, form, figures, leadership, errors));
        }
        followUp.answer(form.toAnswer(figures, leadership), desk.actor(), desk.now());
        return Responses.seeOther(Links.followUp(followUp), new Flash("following", "flashAnswered"));
    }

    private FormErrors check(LeadershipForm leadership, FollowingMessages messages) {
        return leadership.check(FormErrors.of(validator.validate(leadership)), messages);
    }

    private FollowUp find(CaseNumber number, int months) {
        return followUps.of(desk.grantCase(number), months).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(
            FollowUp followUp, FollowUpForm form, Figures figures, LeadershipForm leadership, FormErrors errors) {
        var mentioned = Stream.concat(followUp.grantCase().markets().stream(), form.markets().stream())
                .toList();
        return new answer(
                followUp,
                form,
                figures,
                leadership,
                countries.near(mentioned),
                countries.all(),
                List.of(FollowUp.WithoutCheque.values()),
                errors);
    }
}
