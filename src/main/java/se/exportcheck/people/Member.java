package se.exportcheck.people;

import org.jspecify.annotations.Nullable;

/**
 * A membership as a list of people shows it.
 *
 * @param company name of the company that the person acts for; null when there is none
 * @param partner name of the partner whose adviser the person is; null when there is none
 */
public record Member(
        long id,
        String subject,
        String name,
        String email,
        @Nullable String title,
        @Nullable String company,
        @Nullable String partner,
        boolean signatory) {

    /** One of the region's own. */
    public boolean isStaff() {
        return company == null && partner == null;
    }
}
