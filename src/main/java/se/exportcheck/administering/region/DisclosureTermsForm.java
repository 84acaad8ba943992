package se.exportcheck.administering.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.DisclosureTerms;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** How requests for documents are answered and refusals appealed, as it was typed. */
record DisclosureTermsForm(
        @RestForm
        @NotNull(message = "{disclosing.daysWrong}")
        @Pattern(regexp = "\\s*([1-9]|[12][0-9]|30)\\s*", message = "{disclosing.daysWrong}")
        @Nullable
        String days,

        @RestForm @Size(max = 200, message = "{disclosing.tooLong}") @Typed(Kind.TEXT) @Nullable
        String court,

        @RestForm
        @NotBlank(message = "{disclosing.appealMissing}")
        @Size(max = 2000, message = "{disclosing.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String appealSv,

        @RestForm
        @NotBlank(message = "{disclosing.appealMissing}")
        @Size(max = 2000, message = "{disclosing.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String appealEn) {

    static DisclosureTermsForm of(DisclosureTerms terms) {
        return new DisclosureTermsForm(String.valueOf(terms.days()), terms.court(), terms.appealSv(), terms.appealEn());
    }

    /** To be made of a form that nothing is wrong with. */
    DisclosureTerms terms() {
        return new DisclosureTerms(
                Integer.parseInt(Text.of(days)),
                Text.optional(court).orElse(null),
                Text.of(appealSv),
                Text.of(appealEn));
    }
}
