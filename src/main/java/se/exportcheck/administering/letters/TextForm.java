package se.exportcheck.administering.letters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.letters.LetterTexts;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/**
 * A text of a letter in both languages, as it was typed.
 *
 * @param seen the version of the draft that the writer had before them
 */
record TextForm(
        @RestForm
        @NotBlank(message = "{texts.titleMissing}")
        @Size(max = 200, message = "{texts.titleTooLong}")
        @Typed(Kind.TEXT)
        String titleSv,

        @RestForm
        @NotBlank(message = "{texts.swedishMissing}")
        @Size(max = 8000, message = "{texts.tooLong}")
        @Typed(Kind.TEXT)
        String bodySv,

        @RestForm
        @NotBlank(message = "{texts.titleMissing}")
        @Size(max = 200, message = "{texts.titleTooLong}")
        @Typed(Kind.TEXT)
        String titleEn,

        @RestForm
        @NotBlank(message = "{texts.englishMissing}")
        @Size(max = 8000, message = "{texts.tooLong}")
        @Typed(Kind.TEXT)
        String bodyEn,

        @RestForm String seen) {

    TextForm(
            @Nullable String titleSv,
            @Nullable String bodySv,
            @Nullable String titleEn,
            @Nullable String bodyEn,
            @Nullable String seen) {
        this.titleSv = Text.of(titleSv);
        this.bodySv = Text.of(bodySv);
        this.titleEn = Text.of(titleEn);
        this.bodyEn = Text.of(bodyEn);
        this.seen = Text.of(seen);
    }

    static TextForm of(LetterTexts texts, String seen) {
        return new TextForm(texts.titleSv(), texts.bodySv(), texts.titleEn(), texts.bodyEn(), seen);
    }

    LetterTexts texts() {
        return new LetterTexts(titleSv, bodySv, titleEn, bodyEn);
    }
}
