package se.exportcheck.reviewing.size;

import se.exportcheck.web.FormErrors;
import se.exportcheck.web.SizeMessages;
import se.exportcheck.web.Typed.Kind;

/** What is wrong with the figures as they were typed, said at the field. */
final class SizeErrors {

    private static final int LINE = 200;
    private static final int PROSE = 2000;

    private final SizeForm form;
    private final SizeMessages words;
    private FormErrors errors = FormErrors.none();

    private SizeErrors(SizeForm form, SizeMessages words) {
        this.form = form;
        this.words = words;
    }

    /** @param version the last that was saved */
    static FormErrors of(SizeForm form, int version, SizeMessages words) {
        var checks = new SizeErrors(form, words);
        checks.add(!form.value("seen").equals(String.valueOf(version)), "", words.changed());
        checks.figures("");
        form.filled().forEach(checks::row);
        var comment = form.value("comment");
        checks.add(!Kind.TEXT.reads(comment), "comment", words.marks());
        checks.add(comment.length() > PROSE, "comment", words.tooLong(PROSE));
        return checks.errors;
    }

    private void row(String row) {
        var name = form.at("name", row);
        add(name.isEmpty(), "name" + row, words.nameMissing());
        line("name" + row);
        line("number" + row);
        add(form.relation(row).isEmpty(), "relation" + row, words.relationMissing());
        add(form.holding(row).isEmpty(), "holding" + row, words.holdingWrong());
        if (form.counts(row)) {
            figures(row);
        }
    }

    private void figures(String row) {
        add(form.employees(row).isEmpty(), "employees" + row, words.employeesWrong());
        add(form.turnover(row).isEmpty(), "turnover" + row, words.kronorWrong());
        var balance = form.at("balance", row);
        add(!balance.isEmpty() && form.balance(row).isEmpty(), "balance" + row, words.kronorWrong());
    }

    private void line(String field) {
        add(!Kind.NAME.reads(form.value(field)), field, words.marks());
        add(form.value(field).length() > LINE, field, words.tooLong(LINE));
    }

    private void add(boolean wrong, String field, String message) {
        if (wrong && errors.first(field) == null) {
            errors = errors.with(field, message);
        }
    }
}
