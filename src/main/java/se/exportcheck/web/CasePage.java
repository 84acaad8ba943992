package se.exportcheck.web;

import io.quarkus.qute.TemplateInstance;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;

/** The page of a case as one kind of reader sees it: the company, the staff, a partner's adviser. */
public interface CasePage {

    boolean isFor(GrantCase grantCase, Actor actor);

    TemplateInstance page(GrantCase grantCase, Actor actor);

    /** Whoever is several kinds of reader sees the page with the lowest order. */
    int order();
}
