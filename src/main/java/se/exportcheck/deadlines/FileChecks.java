package se.exportcheck.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import se.exportcheck.documents.Scans;
import se.exportcheck.people.Regions;

/** Has the files that wait checked for malicious software, in each region. */
@ApplicationScoped
class FileChecks {

    private static final int AT_ONCE = 100;

    private final Regions regions;
    private final Scans scans;

    FileChecks(Regions regions, Scans scans) {
        this.regions = regions;
        this.scans = scans;
    }

    void checkAll() {
        regions.inEach(system -> scans.check(system, AT_ONCE));
    }
}
