package se.exportcheck.registering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.DueCursor;
import se.exportcheck.cases.register.Register;
import se.exportcheck.cases.register.RegisterEntry;

/** A page of what is to be done; {@code next} is the address of the page after. */
record QueuePage(List<RegisterEntry> entries, @Nullable String next) {

    private static final int MOST = 25;

    static QueuePage of(Register register, DueCursor after) {
        var found = register.open(after, MOST + 1);
        var shown = found.stream().limit(MOST).toList();
        var next = found.size() > MOST ? "/register?after=" + shown.getLast().cursor() : null;
        return new QueuePage(shown, next);
    }
}
