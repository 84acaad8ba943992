package se.exportcheck.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Kronor in the database: a whole number. */
@Converter(autoApply = true)
class KronorConverter implements AttributeConverter<@Nullable Kronor, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Kronor kronor) {
        return kronor == null ? null : kronor.amount();
    }

    @Override
    public @Nullable Kronor convertToEntityAttribute(@Nullable Long amount) {
        return amount == null ? null : new Kronor(amount);
    }
}
