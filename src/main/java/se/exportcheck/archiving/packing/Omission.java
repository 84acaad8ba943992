package se.exportcheck.archiving.packing;

import java.time.Instant;

/**
 * A document of the case that is not in the package, and why.
 *
 * @param size bytes; 0 where it is not known
 * @param sha256 empty where it is not known
 */
record Omission(String id, String title, Why why, Instant created, long size, String sha256) {

    /** Why it is not there. */
    enum Why {
        /** By the region's plan. */
        DISPOSED,
        /** The virus scanner has not answered about it. */
        NOT_SCANNED,
        /** The virus scanner has found something in it. */
        INFECTED
    }

    /** A later package may have it. */
    boolean isUnchecked() {
        return why == Why.NOT_SCANNED;
    }
}
