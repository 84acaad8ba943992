package se.exportcheck.cases;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.schemes.Answer;
import se.exportcheck.schemes.ChecklistItem;

/** The scheme version's checklist with the answers of one case. */
public record Checklist(List<Row> rows) {

    /** An item and its answer; null until it is answered. */
    public record Row(ChecklistItem item, @Nullable ChecklistAnswer answer) {

        public boolean blocksGrant() {
            return answer != null && item.blocksGrant(answer.answer());
        }
    }

    static Checklist of(List<ChecklistItem> items, List<ChecklistAnswer> answers) {
        Map<String, ChecklistAnswer> byCode =
                answers.stream().collect(Collectors.toMap(ChecklistAnswer::itemCode, Function.identity()));
        return new Checklist(items.stream()
                .map(item -> new Row(item, byCode.get(item.code())))
                .toList());
    }

    public boolean isAnswered() {
        return rows.stream().allMatch(row -> row.answer() != null);
    }

    /** No answer says that aid would be unlawful. */
    public boolean allowsGrant() {
        return rows.stream().noneMatch(Row::blocksGrant);
    }

    /** The question is answered with yes, and with words that say why. */
    boolean affirms(String code) {
        return rows.stream()
                .filter(row -> row.item().code().equals(code))
                .flatMap(row -> Stream.ofNullable(row.answer()))
                .anyMatch(answer -> answer.answer() == Answer.YES && answer.comment() != null);
    }

    public long answered() {
        return rows.stream().filter(row -> row.answer() != null).count();
    }
}
