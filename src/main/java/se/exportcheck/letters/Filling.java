package se.exportcheck.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.LetterText;
import se.exportcheck.cases.letters.Particulars.Cost;
import se.exportcheck.cases.letters.Particulars.Day;
import se.exportcheck.cases.letters.Particulars.Listed;
import se.exportcheck.cases.letters.Particulars.Said;
import se.exportcheck.cases.letters.Particulars.SaidEach;
import se.exportcheck.cases.letters.Particulars.Sum;
import se.exportcheck.cases.letters.Particulars.Value;
import se.exportcheck.cases.letters.Particulars.Written;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Language;

/**
 * Fills in the fields of a text in one language. A paragraph with an empty field is left out, and a subheading with
 * nothing under it. A field that stands alone in its paragraph gives as many paragraphs, or items, as it has.
 */
final class Filling {

    private static final String HEADING = "## ";
    private static final String ITEM = "- ";

    private final Map<LetterField, Value> values;
    private final Locale language;

    Filling(Map<LetterField, Value> values, Locale language) {
        this.values = values;
        this.language = language;
    }

    /** One line with its fields filled in. */
    String line(String text) {
        return LetterText.FIELD
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(String.join(" ", parts(found.group(1)))))
                .strip();
    }

    List<Block> blocks(LetterText text) {
        var blocks = new ArrayList<Block>();
        for (var paragraph : text.paragraphs()) {
            var empty =
                    LetterText.namedIn(paragraph).anyMatch(field -> parts(field).isEmpty());
            if (!empty) {
                dropHeadingOfNothing(blocks, paragraph);
                blocks.addAll(blocks(paragraph.strip()));
            }
        }
        dropHeadingOfNothing(blocks, HEADING);
        return blocks;
    }

    /** Before the next heading, or at the end. */
    private static void dropHeadingOfNothing(List<Block> blocks, String next) {
        if (next.startsWith(HEADING) && !blocks.isEmpty() && blocks.getLast().isHeading()) {
            blocks.removeLast();
        }
    }

    private List<Block> blocks(String paragraph) {
        var alone = alone(paragraph);
        if (alone != null) {
            return blocks(alone);
        }
        if (paragraph.startsWith(HEADING)) {
            return List.of(Block.heading(line(paragraph.substring(HEADING.length()))));
        }
        var lines = paragraph.lines().map(String::strip).toList();
        if (lines.stream().allMatch(line -> line.startsWith(ITEM))) {
            return List.of(Block.list(
                    lines.stream()
                            .map(line -> line(line.substring(ITEM.length())))
                            .toList(),
                    false));
        }
        return List.of(Block.paragraph(line(lines.stream().collect(Collectors.joining(" "))), false));
    }

    private static @Nullable LetterField alone(String paragraph) {
        var whole = LetterText.FIELD.matcher(paragraph);
        return whole.matches() ? LetterField.named(whole.group(1)).orElse(null) : null;
    }

    private List<Block> blocks(LetterField field) {
        var parts = parts(field.key());
        return switch (values.get(field)) {
            case Listed listed -> List.of(Block.list(parts, true));
            case SaidEach said -> List.of(Block.list(parts, false));
            case Written written ->
                parts.stream().map(part -> Block.paragraph(part, true)).toList();
            case null, default ->
                parts.stream().map(part -> Block.paragraph(part, false)).toList();
        };
    }

    private List<String> parts(String field) {
        var known =
                LetterField.named(field).orElseThrow(() -> new IllegalArgumentException("No field is named " + field));
        var value = values.get(known);
        return value == null
                ? List.of()
                : parts(value).stream().filter(part -> !part.isBlank()).toList();
    }

    private List<String> parts(Value value) {
        return switch (value) {
            case Day day -> List.of(Formats.day(day.day(), language));
            case Sum sum -> List.of(Formats.kronor(sum.amount().amount()));
            case Cost cost -> List.of(Formats.kronor(cost.amount(), language));
            case Written written -> written.text().lines().map(String::strip).toList();
            case Listed listed -> listed.texts();
            case Said said -> said(said.swedish(), said.english()).lines().toList();
            case SaidEach said -> said(said.swedish(), said.english());
        };
    }

    private <T> T said(T swedish, T english) {
        return language.equals(Language.ENGLISH) ? english : swedish;
    }
}
