package se.exportcheck.companies;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** An organisation number in the database: its digits as text. */
@Converter(autoApply = true)
class OrganisationNumberConverter implements AttributeConverter<@Nullable OrganisationNumber, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OrganisationNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public @Nullable OrganisationNumber convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new OrganisationNumber(value);
    }
}
