package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.rules.Examinations;
import se.exportcheck.cases.rules.Finding;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.Documents;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.People;
import se.exportcheck.people.Person;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** Checks the answers, declares, and hands the application over to whoever may sign it. */
@Path("/my/cases/{reference}")
class CheckResource {

    private static final Set<String> ALL =
            Stream.of(Declaration.values()).map(Enum::name).collect(Collectors.toSet());

    @CheckedTemplate(basePath = "applying")
    record check(
            GrantCase draft,
            boolean open,
            List<Document> files,
            List<Finding> warnings,
            List<Person> signatories,
            List<String> declarations,
            FormErrors errors)
            implements TemplateInstance {}

    private final Drafts drafts;
    private final Documents documents;
    private final Examinations examinations;
    private final People people;
    private final CurrentActor actor;
    private final FormWords words;
    private final Clock clock;

    CheckResource(
            Drafts drafts,
            Documents documents,
            Examinations examinations,
            People people,
            CurrentActor actor,
            FormWords words,
            Clock clock) {
        this.drafts = drafts;
        this.documents = documents;
        this.examinations = examinations;
        this.people = people;
        this.actor = actor;
        this.words = words;
        this.clock = clock;
    }

    @GET
    @Path("check")
    public Response show(@RestPath UUID reference) {
        var draft = drafts.open(reference);
        return draft.application().isComplete()
                ? Response.ok(page(draft, List.of(), FormErrors.none())).build()
                : Responses.seeOther(Links.draft(draft));
    }

    @POST
    @Path("submit")
    @Transactional
    public Response submit(@RestPath UUID reference, @RestForm List<String> declarations) {
        var draft = drafts.locked(reference);
        if (draft.status() != CaseStatus.DRAFT) {
            return Responses.seeOther(Links.draft(draft) + "/sign");
        }
        if (!Set.copyOf(declarations).containsAll(ALL)) {
            var errors = FormErrors.none().with("declarations", words.errors().declarations());
            return Drafts.invalid(page(draft, declarations, errors));
        }
        draft.submit(actor.get(), clock.instant());
        return Responses.seeOther(Links.draft(draft) + "/sign");
    }

    private TemplateInstance page(GrantCase draft, List<String> declarations, FormErrors errors) {
        return new check(
                draft,
                draft.call().isOpen(Stockholm.today(clock)),
                documents.of(draft, actor.get()),
                examinations.of(draft).warnings(),
                people.signatoriesOf(draft.companyId()),
                declarations,
                errors);
    }
}
