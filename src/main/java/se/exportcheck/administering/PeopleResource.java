package se.exportcheck.administering;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Member;
import se.exportcheck.people.Members;
import se.exportcheck.people.Members.Partner;
import se.exportcheck.people.People;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;

/** Who belongs to the region. What they may do there is said by their roles at the sign-in provider. */
@Path("/admin/people")
class PeopleResource {

    private static final String PATH = "/admin/people";
    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "administering")
    record people(
            List<Members.Kind> kinds,
            Members.Kind kind,
            List<Member> members,
            @Nullable Member next,
            String self) implements TemplateInstance {}

    @CheckedTemplate(basePath = "administering")
    record newPerson(MemberForm form, List<Partner> partners, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "administering")
    record removePerson(Member member, boolean self) implements TemplateInstance {}

    private final Members members;
    private final People people;
    private final NewMember newMember;
    private final Administrators administrators;
    private final Validator validator;
    private final SubmissionKeys keys;

    PeopleResource(
            Members members,
            People people,
            NewMember newMember,
            Administrators administrators,
            Validator validator,
            SubmissionKeys keys) {
        this.members = members;
        this.people = people;
        this.newMember = newMember;
        this.administrators = administrators;
        this.validator = validator;
        this.keys = keys;
    }

    @GET
    public TemplateInstance list(@RestQuery("of") Members.@Nullable Kind kind, @RestQuery @Nullable Long after) {
        var self = administrators.demand().subject();
        var shown = requireNonNullElse(kind, Members.Kind.REGION);
        var found = members.after(shown, requireNonNullElse(after, 0L), PAGE + 1);
        return new people(
                List.of(Members.Kind.values()),
                shown,
                found.stream().limit(PAGE).toList(),
                found.size() > PAGE ? found.get(PAGE - 1) : null,
                self);
    }

    @GET
    @Path("new")
    public TemplateInstance ask() {
        administrators.demand();
        return new newPerson(MemberForm.empty(), members.partners(), FormErrors.none());
    }

    @POST
    @Path("new")
    @Transactional
    public Response add(@BeanParam MemberForm form) {
        var by = administrators.demand();
        var errors = newMember.check(form, FormErrors.of(validator.validate(form)));
        if (errors.any()) {
            return Responses.invalid(new newPerson(form, members.partners(), errors));
        }
        keys.once(requireNonNull(form.submissionKey()), () -> {
            people.persist(newMember.of(form, by));
            return PATH;
        });
        return Responses.seeOther(PATH, new Flash("administering", "flashPersonAdded"));
    }

    @GET
    @Path("{id}/remove")
    public TemplateInstance confirm(@RestPath long id) {
        var self = administrators.demand().subject();
        var member = members.with(id).orElseThrow(NotFoundException::new);
        return new removePerson(member, member.isStaff() && member.subject().equals(self));
    }

    /** Whoever removes is an administrator and stays one, so that the region always has one. */
    @POST
    @Path("{id}/remove")
    @Transactional
    public Response remove(@RestPath long id) {
        var self = administrators.demand().subject();
        var member = members.with(id).orElseThrow(NotFoundException::new);
        if (member.isStaff() && member.subject().equals(self)) {
            return Responses.invalid(new removePerson(member, true));
        }
        people.deleteById(id);
        return Responses.seeOther(PATH, new Flash("administering", "flashPersonRemoved"));
    }
}
