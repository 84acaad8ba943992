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
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.people.Colleague;
import se.exportcheck.people.Colleagues;
import se.exportcheck.people.DelegationOrder;
import se.exportcheck.people.Post;
import se.exportcheck.people.Tenure;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** Enters posts (befattningar), and who holds them or stands in for the holder (ersättare). */
@Path("/admin/delegation/posts")
class PostResource {

    private static final String ORDER = "/admin/delegation";

    @CheckedTemplate(basePath = "administering")
    record newPost(PostForm form, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "administering")
    record newHolder(Post post, HolderForm form, List<Colleague> colleagues, FormErrors errors)
            implements TemplateInstance {}

    private final DelegationOrder order;
    private final Colleagues colleagues;
    private final Administrators administrators;
    private final Validator validator;
    private final SubmissionKeys keys;
    private final Words words;
    private final Clock clock;

    PostResource(
            DelegationOrder order,
            Colleagues colleagues,
            Administrators administrators,
            Validator validator,
            SubmissionKeys keys,
            Words words,
            Clock clock) {
        this.order = order;
        this.colleagues = colleagues;
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
        return new newPost(new PostForm(null), FormErrors.none());
    }

    @POST
    @Path("new")
    @Transactional
    public Response add(@BeanParam PostForm form) {
        administrators.demand();
        var title = Text.of(form.postTitle());
        var errors = FormErrors.of(validator.validate(form));
        if (order.posts().stream().anyMatch(post -> post.title().equalsIgnoreCase(title))) {
            errors = errors.with("postTitle", messages().postKnown());
        }
        if (errors.any()) {
            return Responses.invalid(new newPost(form, errors));
        }
        order.add(new Post(title));
        return Responses.seeOther(ORDER, new Flash("delegation", "flashPostAdded"));
    }

    @GET
    @Path("{id}/holders/new")
    public TemplateInstance askHolder(@RestPath long id) {
        administrators.demand();
        return new newHolder(find(id), HolderForm.blank(), colleagues.all(), FormErrors.none());
    }

    @POST
    @Path("{id}/holders/new")
    @Transactional
    public Response addHolder(@RestPath long id, @BeanParam HolderForm form) {
        var actor = administrators.demand();
        var post = find(id);
        var person = person(form);
        var errors = form.check(person.isPresent(), FormErrors.of(validator.validate(form)), messages());
        if (errors.any()) {
            return Responses.invalid(new newHolder(post, form, colleagues.all(), errors));
        }
        keys.once(Objects.requireNonNull(form.submissionKey()), () -> {
            var term = form.days().term(actor, clock.instant());
            order.add(new Tenure(post, person.orElseThrow(), form.isDeputy(), term));
            return ORDER;
        });
        return Responses.seeOther(ORDER, new Flash("delegation", "flashHolderAdded"));
    }

    private Post find(long id) {
        return order.post(id).orElseThrow(NotFoundException::new);
    }

    private Optional<Colleague> person(HolderForm form) {
        return colleagues.with(Text.of(form.person()));
    }

    private DelegationMessages messages() {
        return words.bundle(DelegationMessages.class);
    }
}
