package se.exportcheck.administering;

import static java.util.stream.Collectors.toSet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Decisions;
import se.exportcheck.people.DelegationOrder;
import se.exportcheck.people.DelegationRule;
import se.exportcheck.people.Post;
import se.exportcheck.people.Tenure;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Ends that somebody holds a post or stands in for its holder. */
@Path("/admin/delegation/holders/{id}/end")
class HolderResource {

    private static final String ORDER = "/admin/delegation";

    @CheckedTemplate(basePath = "administering")
    record endHolder(Tenure tenure, EndForm form, FormErrors errors) implements TemplateInstance {}

    private final DelegationOrder order;
    private final Decisions decisions;
    private final Administrators administrators;
    private final Words words;
    private final Clock clock;

    HolderResource(
            DelegationOrder order, Decisions decisions, Administrators administrators, Words words, Clock clock) {
        this.order = order;
        this.decisions = decisions;
        this.administrators = administrators;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance ask(@RestPath long id) {
        administrators.demand();
        return new endHolder(find(id), EndForm.of(Stockholm.today(clock)), FormErrors.none());
    }

    @POST
    @Transactional
    public Response end(@RestPath long id, @BeanParam EndForm form) {
        var actor = administrators.demand();
        var tenure = find(id);
        var errors = form.check(tenure.term(), lastUse(tenure), words.bundle(DelegationMessages.class));
        if (errors.any()) {
            return Responses.invalid(new endHolder(tenure, form, errors));
        }
        tenure.end(form.lastDay().date().orElseThrow(), actor, clock.instant());
        return Responses.seeOther(ORDER, new Flash("delegation", "flashEnded"));
    }

    private Tenure find(long id) {
        return order.tenure(id).filter(tenure -> !tenure.term().isEnded()).orElseThrow(NotFoundException::new);
    }

    /** When the person last decided by a rule of the post. */
    private Optional<LocalDate> lastUse(Tenure tenure) {
        var rules = order.rules().stream()
                .filter(rule -> rule.post() != null && sameId(rule.post(), tenure.post()))
                .map(DelegationRule::id)
                .filter(Objects::nonNull)
                .collect(toSet());
        return decisions.lastOnDelegation(rules, tenure.person());
    }

    private static boolean sameId(Post one, Post other) {
        return Objects.equals(one.id(), other.id());
    }
}
