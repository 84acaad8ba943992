package se.exportcheck.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed into a field, without the spaces around it. */
public final class Text {

    private Text() {}

    public static String of(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public static Optional<String> optional(@Nullable String typed) {
        return Optional.of(of(typed)).filter(text -> !text.isEmpty());
    }
}
