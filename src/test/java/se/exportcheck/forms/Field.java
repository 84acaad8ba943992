package se.exportcheck.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.FormElement;

/**
 * A field of a form, and what it may hold.
 *
 * @param most characters that a text may have; 0 where it is no text
 * @param fine what it takes; several where several can be chosen
 */
record Field(String name, Kind kind, int most, boolean required, List<String> fine) {

    /** The first that there is to choose. */
    static final String ANY = "any";

    /** What is typed or chosen there. */
    enum Kind {
        /** Free text: whatever can be seen. */
        PROSE,
        /** A name or a number on paper: no markup, no pictures. */
        NAME,
        /** What can be read in one way only: an amount, a number, an address. */
        EXACT,
        /** Three boxes. */
        DAY,
        /** From a list. */
        CHOICE,
        /** A box that must be ticked. */
        TICK,
        /** Filled in, so that others are asked for; another form of the list, or a test of its own, attacks it. */
        GIVEN
    }

    static Field prose(String name, int most, String fine) {
        return new Field(name, Kind.PROSE, most, true, List.of(fine));
    }

    static Field name(String name, int most, String fine) {
        return new Field(name, Kind.NAME, most, true, List.of(fine));
    }

    static Field exact(String name, String fine) {
        return new Field(name, Kind.EXACT, 0, true, List.of(fine));
    }

    static Field day(String name, String fine) {
        return new Field(name, Kind.DAY, 0, true, List.of(fine));
    }

    static Field choice(String name, String... fine) {
        return new Field(name, Kind.CHOICE, 0, true, List.of(fine));
    }

    static Field tick(String name, String... fine) {
        return new Field(name, Kind.TICK, 0, true, List.of(fine));
    }

    static Field given(String name, String... fine) {
        return new Field(name, Kind.GIVEN, 0, false, List.of(fine));
    }

    Field orEmpty() {
        return new Field(name, kind, most, false, fine);
    }

    /** The same, with what there is to choose on this page. */
    Field on(FormElement form) {
        if (!fine.contains(ANY)) {
            return this;
        }
        var choices = form.select("input[name=%1$s], select[name=%1$s] option".formatted(name));
        var first = choices.eachAttr("value").stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
        return new Field(name, kind, most, required, List.of(first));
    }

    boolean isText() {
        return most > 0;
    }

    boolean isTyped() {
        return kind != Kind.CHOICE && kind != Kind.TICK;
    }

    /** What to send in each box so that the field is right. */
    Map<String, List<String>> filled() {
        if (kind != Kind.DAY) {
            return Map.of(name, fine);
        }
        var day = LocalDate.parse(fine.getFirst());
        return Map.of(
                name + "Day", List.of(String.valueOf(day.getDayOfMonth())),
                name + "Month", List.of(String.valueOf(day.getMonthValue())),
                name + "Year", List.of(String.valueOf(day.getYear())));
    }

    /** The same boxes, each with this in it; where nothing is chosen nothing is sent. */
    Map<String, List<String>> filledWith(String text) {
        var boxes = new HashMap<String, List<String>>();
        filled().keySet().forEach(box -> boxes.put(box, text.isEmpty() && !isTyped() ? List.of() : List.of(text)));
        return boxes;
    }
}
