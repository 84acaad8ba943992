package se.exportcheck.reviewing;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;
import se.exportcheck.web.CasePage;
import se.exportcheck.web.FormErrors;

/** The page of a received case to the region's staff. */
@ApplicationScoped
class StaffCasePage implements CasePage {

    private static final int ORDER = 20;

    private final Overviews overviews;

    StaffCasePage(Overviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public boolean isFor(GrantCase grantCase, Actor actor) {
        return actor.readsAllCases() && !grantCase.status().isPrivate();
    }

    @Override
    public TemplateInstance page(GrantCase grantCase, Actor actor) {
        return overviews.of(grantCase, actor, NoteForm.empty(), FormErrors.none());
    }

    @Override
    public int order() {
        return ORDER;
    }
}
