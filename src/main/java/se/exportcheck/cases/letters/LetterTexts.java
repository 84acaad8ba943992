package se.exportcheck.cases.letters;

import jakarta.persistence.Embeddable;

/** What a letter says, in both languages. */
@Embeddable
public record LetterTexts(String titleSv, String bodySv, String titleEn, String bodyEn) {

    /** What the program comes with. */
    public static LetterTexts shipped(LetterKind kind) {
        var swedish = LetterText.shipped(kind, "sv");
        var english = LetterText.shipped(kind, "en");
        return new LetterTexts(swedish.title(), swedish.body(), english.title(), english.body());
    }

    /** @param language sv or en */
    public LetterText in(String language) {
        return language.equals("en") ? new LetterText(titleEn, bodyEn) : new LetterText(titleSv, bodySv);
    }
}
