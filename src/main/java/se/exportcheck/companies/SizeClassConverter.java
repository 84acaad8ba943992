package se.exportcheck.companies;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class SizeClassConverter implements AttributeConverter<@Nullable SizeClass, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SizeClass size) {
        return size == null ? null : size.code();
    }

    @Override
    public @Nullable SizeClass convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : SizeClass.ofCode(code).orElseThrow();
    }
}
