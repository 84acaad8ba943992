package se.exportcheck.people;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That a person belongs to a region: for a company, for a partner, or to its staff when both are absent.
 *
 * @param roles the tokens of the roles that the person was last here in; null for whoever has never been
 */
record Membership(
        String region,
        String name,
        @Nullable String title,
        @Nullable Long companyId,
        boolean signatory,
        @Nullable LocalDate signsUntil,
        @Nullable Long partnerId,
        @Nullable Set<String> roles) {

    /** May sign for the company on that day. */
    boolean signsOn(LocalDate day) {
        return signatory && (signsUntil == null || !day.isAfter(signsUntil));
    }

    boolean isStaff() {
        return companyId == null && partnerId == null;
    }
}
