package se.exportcheck.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the region has found of somebody's right to sign for a company: that they have it, for how long and within what;
 * or why not.
 *
 * @param by the name of whoever checked
 * @param entitlement by what they sign; null when they may not
 * @param document the power of attorney, among the documents of a case
 * @param until the last day; null when none is set
 * @param within what they may sign, as the power of attorney says; null for all
 * @param reason why not; null when they may
 */
public record Check(
        String by,
        Instant at,
        @Nullable Entitlement entitlement,
        @Nullable Long document,
        @Nullable LocalDate until,
        @Nullable String within,
        @Nullable String reason) {

    public boolean isApproved() {
        return entitlement != null;
    }
}
