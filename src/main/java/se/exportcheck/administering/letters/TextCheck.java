package se.exportcheck.administering.letters;

import java.util.List;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.LetterText;
import se.exportcheck.cases.letters.LetterTexts;
import se.exportcheck.documents.Typeface;
import se.exportcheck.web.FormErrors;

/** What keeps a text from being used, each at its field: what nothing fills in, what is not said, what cannot be set. */
record TextCheck(LetterKind kind, TextMessages words) {

    FormErrors of(LetterTexts texts, FormErrors found) {
        return of("En", texts.in("en"), of("Sv", texts.in("sv"), found));
    }

    private FormErrors of(String language, LetterText text, FormErrors found) {
        var title = part("title" + language, text.title(), found);
        return lacking("body" + language, text, part("body" + language, text.body(), title));
    }

    private FormErrors part(String field, String written, FormErrors found) {
        var errors = found;
        var unknown = LetterText.unknownIn(written, kind);
        if (!unknown.isEmpty()) {
            errors = errors.with(field, words.unknownField(String.join(", ", unknown)));
        }
        var missing = Typeface.missing(written);
        return missing.isEmpty() ? errors : errors.with(field, words.noSign(String.join(" ", missing)));
    }

    private FormErrors lacking(String field, LetterText text, FormErrors found) {
        var lacking = text.body().isBlank()
                ? List.<String>of()
                : text.lacking(kind).stream().map(LetterField::written).toList();
        return lacking.isEmpty() ? found : found.with(field, words.lacking(String.join(", ", lacking)));
    }
}
