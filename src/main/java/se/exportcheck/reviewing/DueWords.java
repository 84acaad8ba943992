package se.exportcheck.reviewing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.web.Words;

/** How long there is to a last day, in words: {@code {inject:due.words(day)}}. */
@Named("due")
@RequestScoped
public class DueWords {

    private final Words words;
    private final Clock clock;

    DueWords(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    public String words(LocalDate day) {
        var messages = words.bundle(ReviewingMessages.class);
        var days = ChronoUnit.DAYS.between(Stockholm.today(clock), day);
        if (days < 0) {
            return days == -1 ? messages.dueYesterday() : messages.dueDaysAgo(-days);
        } else if (days == 0) {
            return messages.dueToday();
        } else {
            return days == 1 ? messages.dueTomorrow() : messages.dueInDays(days);
        }
    }

    public boolean isPast(LocalDate day) {
        return day.isBefore(Stockholm.today(clock));
    }
}
