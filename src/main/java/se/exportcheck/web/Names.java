package se.exportcheck.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Role;

/** Who is named to the reader: where names are withheld from the company it is told what was done, and not by whom (förvaltningslagen 33 §). */
@RequestScoped
public class Names {

    private final Decisions decisions;

    Names(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param company the reader is of the company */
    public Told told(GrantCase grantCase, boolean company) {
        return new Told(company && decisions.withholdsNames(grantCase));
    }

    /** What this reader is told. */
    public record Told(boolean withheld) {

        /** Somebody of the region; null when they are not named. */
        public @Nullable String ofRegion(@Nullable String name) {
            return withheld ? null : name;
        }

        /** Whoever took a step that these roles take. */
        public @Nullable String of(Set<Role> by, String name) {
            return by.contains(Role.APPLICANT) ? name : ofRegion(name);
        }
    }
}
