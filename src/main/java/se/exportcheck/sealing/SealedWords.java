package se.exportcheck.sealing;

import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Text in the database that may hold a personal identity number, which is sealed there. */
@Singleton
@Converter
public class SealedWords implements AttributeConverter<@Nullable String, @Nullable String> {

    private final Seals seals;

    SealedWords(Seals seals) {
        this.seals = seals;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : seals.close(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? null : seals.open(kept);
    }
}
