package se.exportcheck.cases;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class CaseNumberConverter implements AttributeConverter<@Nullable CaseNumber, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CaseNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public @Nullable CaseNumber convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new CaseNumber(value);
    }
}
