package se.exportcheck.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.exportcheck.Browser;
import se.exportcheck.representing.Representing;

/** What OIDC Sweden says of the companies that somebody belongs to (domain brief 3.3), and what it opens. */
@QuarkusTest
class AffiliationTest {

    record Said(@Nullable Object claim, Set<String> companies) {}

    @Inject
    SecurityIdentity identity;

    static List<Said> claims() {
        return List.of(
                new Said("191212121212@5599940006", Set.of("5599940006")),
                new Said(
                        List.of("191212121212@5599940006", "191212121212@5599940014"),
                        Set.of("5599940006", "5599940014")),
                new Said("5599940006", Set.of()),
                new Said("191212121212@559994000", Set.of()),
                new Said("191212121212@55999400061", Set.of()),
                new Said("", Set.of()),
                new Said(null, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void theNumberOfTheCompanyIsReadAndThatOfThePersonLeft(Said said) {
        var signedIn = new SignedIn(QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(said.claim()))
                .build());
        assertThat(signedIn.affiliations()).isEqualTo(said.companies());
    }

    @Test
    void whoeverBelongsToAKnownCompanyFillsInForItAndSignsNothing() {
        var company = Representing.companyOfInvited();
        var number = Representing.organisationNumber(company);
        var stranger = join("invited2", number);
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.open("/my/company/" + company).status()).isEqualTo(404);

        QuarkusMock.installMockForType(affiliatedWith(number), SignedIn.class);
        var affiliated = join("invited2", number);
        assertThat(affiliated.main()).contains("Företaget är tillagt");
        var people = affiliated.open("/my/company/" + company);
        assertThat(people.main())
                .contains("Nils Ny (det är du)", "Inloggningen visar att personen hör till företaget", "Ingrid Bjuden");
        assertThat(people.links()).doesNotContain("Bjud in en person");
        assertThat(join("invited2", number).status()).isEqualTo(422);
    }

    @Test
    void theFirstOfACompanyDoesAllAndIsCheckedByTheRegion() {
        var company = Representing.company();
        var number = Representing.organisationNumber(company);
        QuarkusMock.installMockForType(affiliatedWith(number), SignedIn.class);
        join("invited2", number);
        var people = Browser.as("invited2").open("/my/company/" + company);
        assertThat(people.main())
                .contains("Skriva under", "Bjuda in och ta bort", "Regionen kontrollerar behörigheten när ni ansöker");

        Representing.add(company, "visitor", "Vera Gäst", Representing.NONE);
        var at = Representing.at(company, "visitor");
        try {
            people.open(at).press("Spara", "signatory", "true");
            assertThat(people.select(".govuk-summary-card:contains(Vera Gäst)").text())
                    .contains("Skriva under", "av Nils Ny", "Regionen kontrollerar behörigheten när ni ansöker");
        } finally {
            Browser.as("visitor").open(at + "/remove").press("Lämna företaget");
        }
    }

    private static Browser join(String person, String number) {
        return Browser.as(person)
                .open("/my/cases/new/company")
                .press(
                        "Lägg till företaget",
                        "submissionKey",
                        UUID.randomUUID(),
                        "organisationNumber",
                        number,
                        "companyName",
                        "Provföretaget AB",
                        "yourName",
                        "Nils Ny",
                        "email",
                        "nils@prov.example");
    }

    private SignedIn affiliatedWith(String number) {
        return new SignedIn(identity) {
            @Override
            Set<String> affiliations() {
                return Set.of(number);
            }
        };
    }

    /** A token that says nothing else. */
    private record Token(@Nullable Object claim) implements JsonWebToken {

        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T getClaim(String name) {
            return name.equals("https://id.oidc.se/claim/orgAffiliation") ? (T) claim : null;
        }
    }
}
