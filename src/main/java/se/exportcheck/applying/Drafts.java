package se.exportcheck.applying;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.Edit;
import se.exportcheck.cases.application.SectionChanged;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Links;

/** The applications that are not sent in yet: found, and saved section by section. */
@ApplicationScoped
class Drafts {

    private static final int INVALID = 422;

    private final Cases cases;
    private final CurrentActor actor;
    private final EntityManager database;
    private final Clock clock;

    Drafts(Cases cases, CurrentActor actor, EntityManager database, Clock clock) {
        this.cases = cases;
        this.actor = actor;
        this.database = database;
        this.clock = clock;
    }

    /** The application while it can be filled in; one that has gone on sends the reader after it. */
    GrantCase open(UUID reference) {
        return fillable(find(reference));
    }

    /** The same, with nobody else changing it until the transaction ends. */
    GrantCase openAlone(UUID reference) {
        return fillable(locked(reference));
    }

    /** The application until the region has it. */
    GrantCase find(UUID reference) {
        return unsent(cases.visible(reference, actor.get()).orElseThrow(NotFoundException::new));
    }

    /** The same for whoever sends it on: of two at once the second waits, and sees what the first did. */
    GrantCase locked(UUID reference) {
        var draft = find(reference);
        database.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        return unsent(draft);
    }

    private static GrantCase fillable(GrantCase draft) {
        if (draft.status() != CaseStatus.DRAFT) {
            throw seeOther(Links.draft(draft) + "/sign");
        }
        return draft;
    }

    private GrantCase unsent(GrantCase draft) {
        if (!draft.status().isPrivate()) {
            throw seeOther(Links.grantCase(draft));
        }
        draft.follow(Stockholm.today(clock));
        return draft;
    }

    /** Saves a section; when a colleague saved it meanwhile nothing is changed, and theirs is what there is to see. */
    Optional<SectionPage> save(GrantCase draft, int seenVersion, BiConsumer<Application, Edit> change) {
        var who = actor.get();
        var now = clock.instant();
        database.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        // The application was read before the lock was there.
        database.refresh(draft.application());
        try {
            change.accept(draft.edit(who), new Edit(seenVersion, who.name(), now));
            draft.keep(now);
            return Optional.empty();
        } catch (SectionChanged colleague) {
            return Optional.of(SectionPage.changed(draft, colleague.section()));
        }
    }

    /** The page again with what is wrong; made here and now, while the draft can still be read. */
    static Response invalid(TemplateInstance page) {
        return again(INVALID, page);
    }

    /** The page again with what was typed, beside what a colleague saved. */
    static Response conflict(TemplateInstance page) {
        return again(Response.Status.CONFLICT.getStatusCode(), page);
    }

    private static Response again(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    private static RedirectionException seeOther(String path) {
        return new RedirectionException(Response.Status.SEE_OTHER, URI.create(path));
    }
}
