package se.exportcheck.reviewing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Checklist;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.companies.IndustryCodes;
import se.exportcheck.companies.SniVersion;
import se.exportcheck.schemes.Answer;
import se.exportcheck.schemes.ChecklistItem;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed.Kind;

/**
 * The checklist as it was filled in.
 *
 * @param industry what the company does, where it has not said it itself
 * @param seen what the answers were when the form was made
 */
record ChecklistForm(Map<String, Line> lines, String industry, String seen) {

    static final int LONGEST_COMMENT = 1000;

    /** An item's answer and comment, as they were typed. */
    record Line(String answer, String comment) {

        Optional<Answer> given() {
            return Stream.of(Answer.values())
                    .filter(choice -> choice.name().equals(answer))
                    .findFirst();
        }

        @Nullable
        String commentOrNull() {
            return comment.isEmpty() ? null : comment;
        }

        boolean isTooLong() {
            return comment.length() > LONGEST_COMMENT;
        }

        boolean isReadable() {
            return Kind.TEXT.reads(comment);
        }

        boolean hasUnknownAnswer() {
            return !answer.isEmpty() && given().isEmpty();
        }
    }

    static ChecklistForm of(GrantCase grantCase) {
        var checklist = grantCase.checklist();
        var found = grantCase.foundIndustry();
        var lines = new HashMap<String, Line>();
        for (var row : checklist.rows()) {
            var answer = row.answer();
            lines.put(
                    row.item().code(),
                    answer == null
                            ? new Line("", "")
                            : new Line(answer.answer().name(), Objects.requireNonNullElse(answer.comment(), "")));
        }
        return new ChecklistForm(
                lines, found == null ? "" : IndustryCodes.written(found.codes()), fingerprint(checklist));
    }

    static ChecklistForm sent(List<ChecklistItem> items, MultivaluedMap<String, String> fields) {
        var lines = new HashMap<String, Line>();
        for (var item : items) {
            lines.put(
                    item.code(),
                    new Line(
                            Text.of(fields.getFirst("answer-" + item.code())),
                            Text.of(fields.getFirst("comment-" + item.code()))));
        }
        return new ChecklistForm(lines, Text.of(fields.getFirst("industry")), Text.of(fields.getFirst("seen")));
    }

    /** The main one first; empty when they cannot be read, or nothing is typed. */
    List<String> industryCodes() {
        return IndustryCodes.parse(industry, SniVersion.SNI_2007).orElse(List.of());
    }

    public Line line(String code) {
        return lines.getOrDefault(code, new Line("", ""));
    }

    /** Somebody has answered something else since the form was made. */
    boolean isStale(Checklist checklist) {
        return !seen.equals(fingerprint(checklist));
    }

    ChecklistForm seenNow(Checklist checklist) {
        return new ChecklistForm(lines, industry, fingerprint(checklist));
    }

    private static String fingerprint(Checklist checklist) {
        return Integer.toHexString(checklist.rows().stream()
                .map(row -> row.answer() == null
                        ? 0
                        : Objects.hash(
                                row.item().code(),
                                row.answer().answer().name(),
                                row.answer().comment()))
                .toList()
                .hashCode());
    }
}
