package se.exportcheck.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.companies.OrganisationNumber.Kind;

class OrganisationNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/organisation-numbers.csv", numLinesToSkip = 1)
    void isClassifiedAndStored(String raw, Kind kind, @Nullable String stored) {
        assertThat(OrganisationNumber.classify(raw)).isEqualTo(kind);
        assertThat(OrganisationNumber.parse(raw, TODAY).map(OrganisationNumber::value))
                .isEqualTo(Optional.ofNullable(stored));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/legal-forms.csv", numLinesToSkip = 1)
    void hintsAtTheLegalForm(String number, LegalForm form) {
        assertThat(OrganisationNumber.fromString(number).legalForm()).isEqualTo(form);
    }

    @Test
    void organisationIsShownWithItsHyphen() {
        var number = OrganisationNumber.fromString("16559990-0007");
        assertThat(number.display()).isEqualTo("559990-0007");
        assertThat(number.masked()).isEqualTo("559990-0007");
        assertThat(number.isPerson()).isFalse();
    }

    @Test
    void personIsMaskedAlsoInLogs() {
        var number = OrganisationNumber.fromString("19121212-1212");
        assertThat(number.display()).isEqualTo("19121212-1212");
        assertThat(number.masked()).isEqualTo("19XXXXXX-1212");
        assertThat(number).hasToString("19XXXXXX-1212");
        assertThat(number.isPerson()).isTrue();
    }

    @Test
    void whoeverIsBornTodayHasTheCenturyOfToday() {
        assertThat(OrganisationNumber.parse("121212-1212", LocalDate.of(2012, 12, 12)))
                .contains(new OrganisationNumber("201212121212"));
        assertThat(OrganisationNumber.parse("121212-1212", LocalDate.of(2012, 12, 11)))
                .contains(new OrganisationNumber("191212121212"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"121212-1212", "559990-0008", "", "5599900007x"})
    void isNotReadFromAnAddressUnlessItIsWhole(String raw) {
        assertThatIllegalArgumentException().isThrownBy(() -> OrganisationNumber.fromString(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"559990-0007", "165599900007", "1212121212", "5599900008"})
    void isMadeOfStoredDigitsOnly(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber(value));
    }

    /** Nobody can type the mark of a number that is not known, nor is it taken for a person's. */
    @Test
    void aMissingNumberIsNoNumber() {
        var mark = UUID.randomUUID();
        var missing = OrganisationNumber.missing(mark);
        assertThat(missing.isMissing()).isTrue();
        assertThat(missing.isPerson()).isFalse();
        assertThat(missing.masked()).isEqualTo("–");
        assertThat(missing).isEqualTo(new OrganisationNumber(missing.value()));
        assertThat(OrganisationNumber.parse(missing.value(), LocalDate.of(2026, 3, 2)))
                .isEmpty();
        assertThat(OrganisationNumber.fromString("5599900007").isMissing()).isFalse();
    }
}
