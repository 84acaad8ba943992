package se.exportcheck.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Whether a choice is among those made: in templates {@code value.isChosen(chosen)}, for one value or several. */
@TemplateExtension
final class Choices {

    private Choices() {}

    /** Compares as text, so that a form may keep what was typed where the choice is an enum. */
    static boolean isChosen(Object value, @Nullable Object chosen) {
        return switch (chosen) {
            case null -> false;
            case Collection<?> several -> several.stream().anyMatch(one -> isChosen(value, one));
            case Object one -> value.toString().equals(one.toString());
        };
    }
}
