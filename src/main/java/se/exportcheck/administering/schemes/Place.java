package se.exportcheck.administering.schemes;

import org.jspecify.annotations.Nullable;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;

/** Where in a list something stands, counted from one as people count, as it was typed. */
record Place(@Nullable String typed) {

    /** @param position where it stands now; null when it is added */
    FormErrors check(int size, @Nullable Integer position, FormErrors errors, SchemeMessages say) {
        var last = position == null ? size + 1 : size;
        var fits = Numbers.whole(typed).filter(number -> number >= 1 && number <= last);
        return fits.isPresent() ? errors : errors.with("place", say.placeWrong(last));
    }

    int position() {
        return Math.toIntExact(Numbers.whole(typed).orElseThrow() - 1);
    }
}
