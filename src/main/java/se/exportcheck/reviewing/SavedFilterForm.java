package se.exportcheck.reviewing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/**
 * The name of a filter that is saved.
 *
 * @param shared ticked when all staff of the region are to see it
 */
record SavedFilterForm(
        @RestForm
        @NotBlank(message = "{caselist.nameMissing}")
        @Size(max = 80, message = "{caselist.nameTooLong}")
        @Typed(Kind.NAME)
        @Nullable
        String name,

        @RestForm @Nullable String shared) {

    static final SavedFilterForm BLANK = new SavedFilterForm(null, null);

    static SavedFilterForm of(SavedFilter filter) {
        return new SavedFilterForm(filter.name(), filter.isShared() ? ReadQuery.YES : null);
    }

    String named() {
        return Text.of(name);
    }

    boolean isShared() {
        return ReadQuery.YES.equals(shared);
    }
}
