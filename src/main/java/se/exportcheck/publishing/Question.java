package se.exportcheck.publishing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A question of the self-test, in the order in which they are asked. */
public enum Question {
    WORKPLACE,
    EMPLOYEES,
    TURNOVER,
    PRODUCT,
    PURPOSE,
    STARTED,
    AID;

    static Optional<Question> ofPath(String path) {
        return Stream.of(values())
                .filter(question -> question.path().equals(path))
                .findFirst();
    }

    /** The last part of its address, and its name in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int position() {
        return ordinal() + 1;
    }

    public boolean takesSeveral() {
        return this == PURPOSE;
    }

    Optional<Question> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    List<Option> options() {
        return Stream.of(Option.values())
                .filter(option -> option.question() == this)
                .toList();
    }
}
