package se.exportcheck.letters;

import java.util.List;

/**
 * A part of a letter as it is set: a subheading, a paragraph or a list.
 *
 * @param lines one, or in a list one for each item
 * @param written as somebody wrote it, in Swedish whatever the language of the letter
 */
public record Block(Shape shape, List<String> lines, boolean written) {

    public enum Shape {
        HEADING,
        PARAGRAPH,
        LIST
    }

    static Block heading(String text) {
        return new Block(Shape.HEADING, List.of(text), false);
    }

    static Block paragraph(String text, boolean written) {
        return new Block(Shape.PARAGRAPH, List.of(text), written);
    }

    static Block list(List<String> items, boolean written) {
        return new Block(Shape.LIST, List.copyOf(items), written);
    }

    public boolean isHeading() {
        return shape == Shape.HEADING;
    }

    public boolean isList() {
        return shape == Shape.LIST;
    }

    public String text() {
        return lines.getFirst();
    }
}
