package se.exportcheck.reviewing.aid;

import java.time.LocalDate;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Typed.Kind;

/** What is found wrong in a form, field by field. */
final class Checks {

    static final int LINE = 200;
    static final int PROSE = 2000;

    private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);

    private final Fields fields;
    private final AidPageMessages words;
    private FormErrors errors = FormErrors.none();

    Checks(Fields fields, AidPageMessages words) {
        this.fields = fields;
        this.words = words;
    }

    FormErrors all() {
        return errors;
    }

    boolean any() {
        return errors.any();
    }

    /** The message stands at the field, if what is wrong is so. */
    void add(boolean wrong, String field, String message) {
        if (wrong && errors.first(field) == null) {
            errors = errors.with(field, message);
        }
    }

    /** A name on one line, which must be there. */
    void name(String field, String missing) {
        var typed = fields.value(field);
        add(typed.isEmpty(), field, missing);
        add(!Kind.NAME.reads(typed), field, words.marks());
        add(typed.length() > LINE, field, words.tooLong(LINE));
    }

    void prose(String field, String missing) {
        var typed = fields.value(field);
        add(typed.isEmpty(), field, missing);
        add(!Kind.TEXT.reads(typed), field, words.marks());
        add(typed.length() > PROSE, field, words.tooLong(PROSE));
    }

    /** A day that has been. */
    void past(String field, LocalDate today) {
        var day = fields.day(field).date();
        add(day.filter(date -> !date.isBefore(OLDEST)).isEmpty(), field, words.dayWrong());
        add(day.filter(date -> date.isAfter(today)).isPresent(), field, words.dayAhead());
    }
}
