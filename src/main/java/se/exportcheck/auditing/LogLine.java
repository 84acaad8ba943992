package se.exportcheck.auditing;

import java.util.List;
import se.exportcheck.audit.AuditEntry;
import se.exportcheck.people.Role;

/**
 * An event of the log as a page shows it.
 *
 * @param what what was done, in words
 * @param roles the roles that the actor was signed in with, as far as they are known
 */
record LogLine(AuditEntry entry, String what, List<Role> roles) {

    /** The name, or the identity where the name is not known. */
    public String who() {
        return entry.actorName().isEmpty() ? entry.actor() : entry.actorName();
    }
}
