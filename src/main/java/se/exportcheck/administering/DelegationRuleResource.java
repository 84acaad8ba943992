package se.exportcheck.administering;

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
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Decisions;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Colleague;
import se.exportcheck.people.Colleagues;
import se.exportcheck.people.DecisionType;
import se.exportcheck.people.DelegationOrder;
import se.exportcheck.people.DelegationRule;
import se.exportcheck.people.Post;
import se.exportcheck.schemes.LegalBasis;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Words;

/** Enters and ends items of the delegation order. */
@Path("/admin/delegation/rules")
class DelegationRuleResource {

    private static final String ORDER = "/admin/delegation";
    private static final String OF_POST = "post-";
    private static final String OF_PERSON = "person-";

    @CheckedTemplate(basePath = "administering")
    record newRule(
            DelegationRuleForm form,
            List<DecisionType> types,
            List<LegalBasis> bases,
            List<Post> posts,
            List<Colleague> colleagues,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "administering")
    record endRule(DelegationRule rule, EndForm form, FormErrors errors) implements TemplateInstance {}

    private final DelegationOrder order;
    private final Colleagues colleagues;
    private final Decisions decisions;
    private final Administrators administrators;
    private final Validator validator;
    private final SubmissionKeys keys;
    private final Words words;
    private final Clock clock;

    DelegationRuleResource(
            DelegationOrder order,
            Colleagues colleagues,
            Decisions decisions,
            Administrators administrators,
            Validator validator,
            SubmissionKeys keys,
            Words words,
            Clock clock) {
        this.order = order;
        this.colleagues = colleagues;
        this.decisions = decisions;
        this.administrators = administrators;
        this.validator = validator;
        this.keys = keys;
        this.words = words;
        this.clock = clock;
    }

    @GET
    @Path("new")
    public TemplateInstance ask() {
        administrators.demand();
        return page(DelegationRuleForm.blank(order.lastCommittee()), FormErrors.none());
    }

    @POST
    @Path("new")
    @Transactional
    public Response add(@BeanParam DelegationRuleForm form) {
        var actor = administrators.demand();
        var errors = check(form, FormErrors.of(validator.validate(form)));
        if (errors.any()) {
            return Responses.invalid(page(form, errors));
        }
        keys.once(Objects.requireNonNull(form.submissionKey()), () -> {
            order.add(rule(form, actor));
            return ORDER;
        });
        return Responses.seeOther(ORDER, new Flash("delegation", "flashRuleAdded"));
    }

    @GET
    @Path("{id}/end")
    public TemplateInstance askEnd(@RestPath long id) {
        administrators.demand();
        return new endRule(find(id), EndForm.of(Stockholm.today(clock)), FormErrors.none());
    }

    @POST
    @Path("{id}/end")
    @Transactional
    public Response end(@RestPath long id, @BeanParam EndForm form) {
        var actor = administrators.demand();
        var rule = find(id);
        var lastUse = decisions.lastOnDelegation(Set.of(id), null);
        var errors = form.check(rule.term(), lastUse, messages());
        if (errors.any()) {
            return Responses.invalid(new endRule(rule, form, errors));
        }
        rule.end(form.lastDay().date().orElseThrow(), actor, clock.instant());
        return Responses.seeOther(ORDER, new Flash("delegation", "flashEnded"));
    }

    private DelegationRule find(long id) {
        return order.rule(id).filter(rule -> !rule.term().isEnded()).orElseThrow(NotFoundException::new);
    }

    /** An item is entered again for the days after it ended; on one day it says one thing. */
    private FormErrors check(DelegationRuleForm form, FormErrors typed) {
        var errors = typed;
        if (!form.isDecisionTypeKnown()) {
            errors = errors.with("decisionType", messages().chooseFromList());
        }
        if (!form.isLegalBasisKnown()) {
            errors = errors.with("legalBasis", messages().chooseFromList());
        }
        if (post(form).isEmpty() && person(form).isEmpty()) {
            errors = errors.with("holder", messages().chooseHolder());
        }
        errors = form.days().check(errors, false, messages());
        var sameItem = order.rules().stream()
                .filter(rule -> rule.power().item().equals(form.power().item()))
                .map(DelegationRule::term)
                .toList();
        return !errors.any() && form.days().overlapsAny(sameItem)
                ? errors.with("item", messages().itemInForce())
                : errors;
    }

    private DelegationRule rule(DelegationRuleForm form, Actor actor) {
        var term = form.days().term(actor, clock.instant());
        return post(form)
                .map(post -> DelegationRule.forPost(form.power(), post, term))
                .orElseGet(() ->
                        DelegationRule.forPerson(form.power(), person(form).orElseThrow(), term));
    }

    private Optional<Post> post(DelegationRuleForm form) {
        return order.posts().stream()
                .filter(post -> (OF_POST + post.id()).equals(form.holder()))
                .findFirst();
    }

    private Optional<Colleague> person(DelegationRuleForm form) {
        return colleagues.all().stream()
                .filter(colleague -> (OF_PERSON + colleague.subject()).equals(form.holder()))
                .findFirst();
    }

    private DelegationMessages messages() {
        return words.bundle(DelegationMessages.class);
    }

    private TemplateInstance page(DelegationRuleForm form, FormErrors errors) {
        return new newRule(
                form,
                List.of(DecisionType.values()),
                List.of(LegalBasis.values()),
                order.posts(),
                colleagues.all(),
                errors);
    }
}
