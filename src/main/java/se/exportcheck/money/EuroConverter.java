package se.exportcheck.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Euro in the database: a number with two decimals. */
@Converter(autoApply = true)
class EuroConverter implements AttributeConverter<@Nullable Euro, @Nullable BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Euro euro) {
        return euro == null ? null : euro.amount();
    }

    @Override
    public @Nullable Euro convertToEntityAttribute(@Nullable BigDecimal amount) {
        return amount == null ? null : new Euro(amount);
    }
}
