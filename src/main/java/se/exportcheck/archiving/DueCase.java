package se.exportcheck.archiving;

import java.util.List;
import se.exportcheck.cases.disposal.Hindrance;
import se.exportcheck.cases.retention.Retention;

/** A case whose time is over, and what keeps it all the same. */
record DueCase(Retention kept, List<Hindrance> hindrances) {

    public boolean mayGo() {
        return hindrances.isEmpty();
    }
}
