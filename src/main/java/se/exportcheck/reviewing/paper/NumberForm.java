package se.exportcheck.reviewing.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** The number that a company should have had from the beginning, and why it got another. */
record NumberForm(
        @RestForm String organisationNumber,

        @NotBlank(message = "{paper.companyMissing}")
        @Size(max = 100, message = "{paper.nameTooLong}")
        @Typed(Kind.NAME)
        @RestForm
        String companyName,

        @NotBlank(message = "{paper.whyMissing}")
        @Size(max = 500, message = "{reviewing.tooLong}")
        @Typed(Kind.TEXT)
        @RestForm
        String why) {

    NumberForm(@Nullable String organisationNumber, @Nullable String companyName, @Nullable String why) {
        this.organisationNumber = Text.of(organisationNumber);
        this.companyName = Text.of(companyName);
        this.why = Text.of(why);
    }

    static NumberForm of(GrantCase grantCase) {
        return new NumberForm(null, grantCase.companyName(), null);
    }

    /** Empty when it cannot be read. */
    Optional<OrganisationNumber> number(LocalDate today) {
        return OrganisationNumber.parse(organisationNumber, today);
    }
}
