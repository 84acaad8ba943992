package se.exportcheck.web;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.exportcheck.people.KnownRoles;

/** Whoever has been here is known in the roles that they came in. */
class RolesFilter {

    private final KnownRoles knownRoles;

    RolesFilter(KnownRoles knownRoles) {
        this.knownRoles = knownRoles;
    }

    @ServerResponseFilter
    public void remember() {
        knownRoles.remember();
    }
}
