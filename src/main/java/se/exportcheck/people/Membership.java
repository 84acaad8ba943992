package se.exportcheck.people;

import org.jspecify.annotations.Nullable;

/** That a person belongs to a region: for a company, for a partner, or to its staff when both are absent. */
record Membership(
        String region,
        String name,
        @Nullable String title,
        @Nullable Long companyId,
        boolean signatory,
        @Nullable Long partnerId) {}
