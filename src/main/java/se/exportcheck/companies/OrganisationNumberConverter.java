package se.exportcheck.companies;

import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import se.exportcheck.sealing.Seals;

/** An organisation number in the database: its digits as text, sealed when they are a person's. */
@Singleton
@Converter(autoApply = true)
public class OrganisationNumberConverter implements AttributeConverter<@Nullable OrganisationNumber, @Nullable String> {

    private final Seals seals;

    OrganisationNumberConverter(Seals seals) {
        this.seals = seals;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OrganisationNumber number) {
        return number == null ? null : seals.close(number.value());
    }

    @Override
    public @Nullable OrganisationNumber convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : ofColumn(value);
    }

    /** What a column of the database holds, for a query that names it. */
    public OrganisationNumber ofColumn(String value) {
        return new OrganisationNumber(seals.open(value));
    }
}
