package se.exportcheck.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A share in the database: a number from 0 to 1. */
@Converter(autoApply = true)
class ShareConverter implements AttributeConverter<@Nullable Share, @Nullable BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Share share) {
        return share == null ? null : share.value();
    }

    @Override
    public @Nullable Share convertToEntityAttribute(@Nullable BigDecimal value) {
        return value == null ? null : new Share(value);
    }
}
