package se.exportcheck.administering.schemes;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import se.exportcheck.schemes.LegalBasis;
import se.exportcheck.schemes.Parameter;
import se.exportcheck.schemes.ParameterValues;
import se.exportcheck.web.FormErrors;

/** Reads a chapter as it was typed, and says at each field what is wrong with it. */
@RequestScoped
class ChapterCheck {

    /** What could be read, put in place of what was there before, and what could not. */
    record Read(ParameterValues values, FormErrors errors) {}

    private final ValueWords words;
    private final Desk desk;

    ChapterCheck(ValueWords words, Desk desk) {
        this.words = words;
        this.desk = desk;
    }

    Read of(ChapterForm form, ParameterValues before) {
        var reader = new ValueReader(form, words);
        var values = before;
        var errors = FormErrors.none();
        for (var parameter : form.chapter().parameters()) {
            var read = reader.read(parameter);
            if (read.isPresent() || reader.isLeftOut(parameter)) {
                values = values.with(parameter, read.orElse(null));
            } else {
                errors = errors.with(parameter.field(), unreadable(parameter));
            }
        }
        return new Read(values, errors.any() ? errors : together(form, values));
    }

    /** What each says may be fine, and yet not fit what the others say. */
    private FormErrors together(ChapterForm form, ParameterValues values) {
        var errors = FormErrors.none();
        for (var parameter : form.chapter().parameters()) {
            if (values.isBelowFloor(parameter)) {
                var floor = Objects.requireNonNull(parameter.floor());
                errors = errors.with(
                        parameter.field(), words.terms().belowFloor(words.term(parameter), words.term(floor)));
            } else if (!fits(parameter, values)) {
                errors = errors.with(parameter.field(), words.terms().misfit(parameter));
            }
        }
        return errors;
    }

    private boolean fits(Parameter parameter, ParameterValues values) {
        return switch (parameter) {
            case VALID_FROM ->
                values.dayOf(parameter)
                        .filter(day -> day.isBefore(desk.today()))
                        .isEmpty();
            case LEGAL_BASIS_VALID_TO ->
                values.dayOf(parameter).isPresent() || !basis(values).isBlockExemption();
            case SHARE_MAX -> !basis(values).isTooHigh(values.shareOf(parameter));
            case APPEAL_REGIME -> basis(values).appealRegime() == values.get(parameter);
            default -> true;
        };
    }

    private static LegalBasis basis(ParameterValues values) {
        return (LegalBasis) Objects.requireNonNull(values.get(Parameter.LEGAL_BASIS));
    }

    private String unreadable(Parameter parameter) {
        var say = words.terms();
        var term = words.term(parameter);
        return switch (parameter.kind()) {
            case NAME -> say.nameWrong(term, ValueReader.LONGEST_NAME);
            case OPTIONAL_TEXT -> say.nameWrong(term, parameter.highest());
            case DAY, OPTIONAL_DAY -> say.dayWrong(term);
            case KRONOR, OPTIONAL_KRONOR -> say.kronorWrong(term);
            case EMPLOYEES -> say.employeesWrong(term);
            case SHARE -> say.shareWrong(term, parameter.lowest());
            case NUMBER -> say.numberWrong(term, parameter.lowest(), parameter.highest());
            case CODES -> say.codesWrong(term);
            case CHOICE -> say.choiceWrong(term);
            case INDUSTRIES -> say.industriesWrong(term);
            case NUMBERS -> say.numbersWrong(term, parameter.lowest(), parameter.highest());
        };
    }
}
