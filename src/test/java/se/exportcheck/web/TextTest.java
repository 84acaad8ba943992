package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TextTest {

    record Form(@NotBlank @Nullable String reason) {}

    @Inject
    Validator validator;

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " \t\r\n",
                "\u00a0",
                "\u2007\u202f",
                "\u2003\u3000",
                "\u200b\ufeff\u2060\u00ad",
                "\u202e",
                "\u3164\u2800",
                "\u0301"
            })
    void whatCannotBeSeenIsNoAnswer(@Nullable String typed) {
        assertThat(Text.of(typed)).isEmpty();
        assertThat(Text.optional(typed)).isEmpty();
        assertThat(validator.validate(new Form(typed))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "–", "0", "😀", "ä\u200b", " \u00a0€\u202f", "\ufffd"})
    void whatCanBeSeenIsOne(String typed) {
        assertThat(Text.of(typed)).isNotEmpty();
        assertThat(validator.validate(new Form(typed))).isEmpty();
    }

    @Test
    void spacesOfEveryKindAreTakenAwayAroundButNotWithin() {
        assertThat(Text.of("\u00a0 \u200bfem\u00a0000 kr\u202f\r\n")).isEqualTo("fem\u00a0000 kr");
        assertThat(Text.of("👩\u200d🔧")).isEqualTo("👩\u200d🔧");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"EMAIL,a@b.se\u202e,false", "PHONE,021\u00a0123\u202f45\u00a067,true", "TEXT,a\u2066b,false"})
    void marksThatCannotBeSeenAreReadForWhatTheyDo(Typed.Kind kind, String typed, boolean reads) {
        assertThat(kind.reads(typed)).isEqualTo(reads);
    }

    @Test
    void controlCharactersAreMadeVisibleAndBreaksKept() {
        assertThat(ControlCharacters.shown("a\u0000b\u000bc\td\r\ne\u0085")).isEqualTo("a\ufffdb\nc\td\r\ne\ufffd");
    }
}
