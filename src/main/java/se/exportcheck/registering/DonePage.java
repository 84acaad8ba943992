package se.exportcheck.registering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.register.Register;
import se.exportcheck.cases.register.RegisterEntry;

/** A page of what is done; {@code next} is the address of the page after. */
record DonePage(List<RegisterEntry> entries, @Nullable String next) {

    private static final int MOST = 25;

    static DonePage of(Register register, long before) {
        var found = register.done(before, MOST + 1);
        var shown = found.stream().limit(MOST).toList();
        var next =
                found.size() > MOST ? "/register/done?before=" + shown.getLast().id() : null;
        return new DonePage(shown, next);
    }
}
