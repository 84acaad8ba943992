package se.exportcheck.applying;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Language;

/** The journey's messages outside templates, in the reader's language. */
@ApplicationScoped
class FormWords {

    private final Language language;
    private final Clock clock;

    FormWords(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    ErrorMessages errors() {
        return language.locale().getLanguage().equals("en")
                ? MessageBundles.get(ErrorMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(ErrorMessages.class);
    }

    /** A day must be typed, and be one within what anybody can mean. */
    FormErrors demandDay(FormErrors errors, String field, DateInput typed) {
        if (typed.isBlank()) {
            return errors.with(field, errors().dayMissing(field));
        }
        var sensible = typed.date().filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
        return sensible.isPresent() ? errors : errors.with(field, errors().notADay(field));
    }

    /** The last day is not before the first, where both are days. */
    FormErrors demandOrder(FormErrors errors, String field, DateInput first, DateInput last) {
        var start = first.date().orElse(LocalDate.MIN);
        var end = last.date().orElse(LocalDate.MAX);
        return end.isBefore(start) ? errors.with(field, errors().endBeforeStart()) : errors;
    }

    /** What has happened has a day up to today, where it is a day. */
    FormErrors demandPast(FormErrors errors, String field, DateInput typed) {
        var day = typed.date().orElse(LocalDate.MIN);
        return day.isAfter(Stockholm.today(clock)) ? errors.with(field, errors().dayInFuture()) : errors;
    }
}
