package se.exportcheck.cases;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The cases that are shown in answer to a request: what is read is written down. */
@RequestScoped
public class Sightings {

    private final Set<GrantCase> seen = new LinkedHashSet<>();

    Optional<GrantCase> note(Optional<GrantCase> found) {
        found.ifPresent(seen::add);
        return found;
    }

    /** Cases whose data stand in something else that is shown, such as a file of payments. */
    public void note(GrantCase shown) {
        seen.add(shown);
    }

    public Set<GrantCase> all() {
        return Set.copyOf(seen);
    }
}
