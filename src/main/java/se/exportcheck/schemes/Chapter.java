package se.exportcheck.schemes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a scheme version that is read and edited on a page of its own. */
public enum Chapter {
    BASICS,
    LEGAL,
    APPEAL,
    ELIGIBILITY,
    AMOUNTS,
    COSTS,
    LIMITS,
    REMINDERS,
    CLAIMS,
    WARNINGS;

    public List<Parameter> parameters() {
        return Stream.of(Parameter.values())
                .filter(parameter -> parameter.chapter() == this)
                .toList();
    }

    /** As it stands in an address: {@code amounts}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Chapter> of(String path) {
        return Stream.of(values())
                .filter(chapter -> chapter.path().equals(path))
                .findFirst();
    }
}
