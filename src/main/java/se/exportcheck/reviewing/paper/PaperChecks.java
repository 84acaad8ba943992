package se.exportcheck.reviewing.paper;

import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Typed.Kind;

/** Looks through the fields of a paper application and gathers what is wrong, each said with its field's label. */
final class PaperChecks {

    private static final int SHORT = 100;
    private static final int LONG = 2000;

    private final PaperForm form;
    private final PaperMessages words;
    private FormErrors errors = FormErrors.none();

    PaperChecks(PaperForm form, PaperMessages words) {
        this.form = form;
        this.words = words;
    }

    /** A short text, which must be there. */
    void line(String field, String label) {
        readable(field, label, isText(field));
        length(field, label, SHORT);
    }

    /** The name of somebody or something, which must be there. */
    void name(String field, String label) {
        readable(field, label, Kind.NAME.reads(form.value(field)));
        length(field, label, SHORT);
    }

    void optionalName(String field, String label) {
        add(!Kind.NAME.reads(form.value(field)), field, words.wrong(label));
        length(field, label, SHORT);
    }

    void prose(String field, String label) {
        readable(field, label, isText(field));
        length(field, label, LONG);
    }

    void optionalProse(String field, String label, int most) {
        optional(field, label, isText(field));
        length(field, label, most);
    }

    /** Something must be typed, and what is typed must be readable. */
    void readable(String field, String label, boolean readable) {
        var typed = !form.value(field).isEmpty();
        add(!typed, field, words.missing(label));
        add(typed && !readable, field, words.wrong(label));
    }

    void kronor(String field, String label) {
        readable(field, label, form.kronor(field).isPresent());
    }

    /** What is typed must be readable; nothing need be. */
    void optional(String field, String label, boolean readable) {
        add(!form.value(field).isEmpty() && !readable, field, words.wrong(label));
    }

    void optionalKronor(String field, String label) {
        optional(field, label, form.kronor(field).isPresent());
    }

    void amount(String field, String label) {
        readable(field, label, form.amount(field).isPresent());
    }

    void day(String field, String label) {
        add(form.day(field).isBlank(), field, words.missing(label));
        add(!form.day(field).isBlank() && form.date(field).isEmpty(), field, words.wrong(label));
    }

    <C extends Enum<C>> void choice(String field, String label, Class<C> choices) {
        readable(field, label, form.choice(field, choices).isPresent());
    }

    void yesOrNo(String field, String label) {
        readable(field, label, form.value(field).matches("yes|no"));
    }

    void add(boolean wrong, String field, String message) {
        errors = wrong ? errors.with(field, message) : errors;
    }

    FormErrors all() {
        return errors;
    }

    private boolean isText(String field) {
        return Kind.TEXT.reads(form.value(field));
    }

    private void length(String field, String label, int most) {
        add(form.value(field).length() > most, field, words.tooLong(label, most));
    }
}
