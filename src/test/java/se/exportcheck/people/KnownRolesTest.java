package se.exportcheck.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Story;

/** Work can be given to those who last came in the role for it. */
@QuarkusTest
class KnownRolesTest {

    @Inject
    EntityManager database;

    @Inject
    Colleagues colleagues;

    @Test
    void whoeverComesInIsKnownInTheRolesOfThatTime() {
        remembered("auditor", "{case-officer,manager}");
        assertThat(isKnown("auditor", Role.CASE_OFFICER)).isTrue();
        Browser.as("auditor").open("/cases");
        assertThat(isKnown("auditor", Role.CASE_OFFICER)).isFalse();
        assertThat(isKnown("auditor", Role.AUDITOR)).isTrue();
    }

    @Test
    void whoeverHasNeverBeenHereIsNotOffered() {
        remembered("payer", null);
        assertThat(isKnown("payer", Role.PAYMENTS_OFFICER)).isFalse();
        Browser.as("payer").open("/payments");
        assertThat(isKnown("payer", Role.PAYMENTS_OFFICER)).isTrue();
    }

    @Test
    void thoseOfCompaniesAndPartnersAreNoColleagues() {
        Browser.as("adviser").open("/inbox");
        Browser.as("applicant").open("/my/cases");
        assertThat(isKnown("adviser", Role.PARTNER_ADVISER)).isFalse();
        assertThat(isKnown("applicant", Role.APPLICANT)).isFalse();
    }

    private boolean isKnown(String person, Role role) {
        return Story.in(() -> colleagues.inRole(role).stream()
                .anyMatch(colleague -> colleague.subject().equals(person)));
    }

    private void remembered(String person, @Nullable String roles) {
        Story.in(() -> database.createNativeQuery(
                        "update membership set roles = cast(:roles as text[]) where subject = :person")
                .setParameter("roles", roles)
                .setParameter("person", person)
                .executeUpdate());
    }
}
