package se.exportcheck.publishing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.PublicAward;
import se.exportcheck.people.Region;
import se.exportcheck.web.Csv;

/** One cheque as open data. */
@Schema(name = "Award", description = "A cheque that a region has granted")
record OpenAward(
        @Schema(
                description = "Code of the region and case number: the same award has the same id for ever",
                examples = "vastmanland-RV180001")
        String id,

        @Schema(description = "The region's case number (diarienummer)", examples = "RV180001")
        String number,

        @Schema(description = "The company's name when it applied; 'Enskild firma' for a sole trader, who is a person")
        String recipient,

        @Nullable
        @Schema(
                description = "Organisation number of a legal person; empty for a sole trader",
                examples = "559990-0015")
        String organisationNumber,

        @Nullable @Schema(description = "What the company calls its venture; empty for cases of old lists")
        String purpose,

        @Nullable
        @Schema(description = "Municipality of the workplace, by the code of Statistics Sweden", examples = "1980")
        String municipalityCode,

        @Nullable @Schema(description = "The municipality's name")
        String municipality,

        @Schema(description = "The day of the decision, in Sweden", examples = "2018-01-18")
        LocalDate decidedOn,

        @Schema(description = "The grant in whole kronor, as it stands now", examples = "100000")
        long grantedSek) {

    /** Open data has one language, that of the decisions. */
    private static final String SOLE_TRADER = "Enskild firma";

    static OpenAward of(PublicAward award, Region region) {
        var legalPerson = award.organisationNumber();
        return new OpenAward(
                region.code() + "-" + award.number().value(),
                award.number().value(),
                Objects.requireNonNullElse(award.company(), SOLE_TRADER),
                legalPerson == null ? null : legalPerson.display(),
                award.purpose(),
                award.municipality(),
                AwardsResource.municipalityOf(award).orElse(null),
                award.decidedOn(),
                award.granted().amount());
    }

    /** In the order of {@link OpenColumn}; text that a spreadsheet would take for a formula is made harmless. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                id,
                number,
                Csv.harmless(recipient),
                organisationNumber,
                purpose == null ? null : Csv.harmless(purpose),
                municipalityCode,
                municipality,
                decidedOn,
                grantedSek);
    }
}
