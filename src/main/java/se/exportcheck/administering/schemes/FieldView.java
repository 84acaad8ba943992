package se.exportcheck.administering.schemes;

import java.util.List;
import se.exportcheck.schemes.Parameter;
import se.exportcheck.web.DateInput;

/** A parameter as a field of a form: what is in it, and what there is to choose from. */
public record FieldView(Parameter parameter, String text, DateInput day, List<String> chosen, List<Option> options) {

    /** One of those to choose from, and its words. */
    public record Option(String value, String label) {}

    static FieldView of(Parameter parameter, ChapterForm form, ValueWords words) {
        var options = words.codes(parameter).stream()
                .map(code -> new Option(code, words.option(parameter, code)))
                .toList();
        return new FieldView(parameter, form.text(parameter), form.day(parameter), form.several(parameter), options);
    }

    public String name() {
        return parameter.field();
    }

    /** The tag that shows it. */
    public String shape() {
        return switch (parameter.kind()) {
            case DAY, OPTIONAL_DAY -> "day";
            case KRONOR, OPTIONAL_KRONOR -> "kronor";
            case SHARE -> "share";
            case CODES -> "several";
            case CHOICE -> "one";
            case NUMBER, EMPLOYEES -> "number";
            case NAME, OPTIONAL_TEXT, INDUSTRIES, NUMBERS -> "text";
        };
    }
}
