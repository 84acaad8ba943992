package se.exportcheck.reporting.lists;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.reporting.sheets.SheetFiles.Years;
import se.exportcheck.web.Words;

/** What every list is made with: the words, the time, and the years to choose from. */
@RequestScoped
class Frame {

    private static final int YEARS = 5;

    private final Words words;
    private final Clock clock;

    Frame(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    ListMessages say() {
        return words.bundle(ListMessages.class);
    }

    <B> B say(Class<B> bundle) {
        return words.bundle(bundle);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Stockholm.today(clock);
    }

    /** The latest years and the one that is shown. */
    Years years(String address, int shown) {
        var latest = Stream.iterate(today().getYear(), year -> year - 1).limit(YEARS);
        var all = Stream.concat(latest, Stream.of(shown))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return new Years(address, shown, all);
    }
}
