package se.exportcheck.applying;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed into a field, without the spaces around it. */
final class Text {

    private Text() {}

    static String of(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static Optional<String> optional(@Nullable String typed) {
        return Optional.of(of(typed)).filter(text -> !text.isEmpty());
    }
}
