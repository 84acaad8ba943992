package se.exportcheck.cases.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;

/**
 * <i>Uppgifter</i>: what a letter says beside what the case itself knows, each to be written in two languages.
 *
 * @param to whom it is to; null when it is to the company
 */
public record Particulars(Map<LetterField, Value> values, CaseLetter.@Nullable Recipient to) {

    /** Something that a letter names. */
    public sealed interface Value permits Day, Sum, Cost, Written, Listed, Said, SaidEach {}

    public record Day(LocalDate day) implements Value {}

    /** Whole kronor. */
    public record Sum(Kronor amount) implements Value {}

    /** Kronor and öre. */
    public record Cost(BigDecimal amount) implements Value {}

    /** As somebody wrote it, in Swedish, and it stays so in the English letter. */
    public record Written(String text) implements Value {}

    /** The same, one by one. */
    public record Listed(List<String> texts) implements Value {}

    /** Words of the program's own. */
    public record Said(String swedish, String english) implements Value {}

    /** The same, one by one. */
    public record SaidEach(List<String> swedish, List<String> english) implements Value {}

    public Particulars {
        values = Map.copyOf(values);
    }

    public static Particulars none() {
        return new Particulars(Map.of(), null);
    }

    /** To a partner whose opinion is asked for. */
    public Particulars toPartner(String name, long id) {
        return new Particulars(values, new CaseLetter.Recipient(name, id)).same(LetterField.PARTNER, name);
    }

    /** To the court that an appeal is handed over to. */
    public Particulars toCourt(String name) {
        return new Particulars(values, new CaseLetter.Recipient(name, null)).same(LetterField.COURT, name);
    }

    /** The same without the name of whoever decided (förvaltningslagen 33 §). */
    public Particulars unnamed() {
        return values.containsKey(LetterField.DECIDER)
                ? with(
                        LetterField.DECIDER,
                        new Said(
                                "en företrädare för regionen, vars namn utelämnas i den här underrättelsen",
                                "a representative of the region, whose name is left out of this notice"))
                : this;
    }

    public Particulars day(LetterField field, LocalDate day) {
        return with(field, new Day(day));
    }

    public Particulars sum(LetterField field, Kronor amount) {
        return with(field, new Sum(amount));
    }

    public Particulars cost(LetterField field, BigDecimal amount) {
        return with(field, new Cost(amount));
    }

    /** What somebody wrote; nothing when it is null or empty. */
    public Particulars written(LetterField field, @Nullable String text) {
        return with(field, new Written(Objects.requireNonNullElse(text, "")));
    }

    public Particulars listed(LetterField field, List<String> texts) {
        return with(field, new Listed(List.copyOf(texts)));
    }

    /** The same in both languages: a name, a number. */
    public Particulars same(LetterField field, String text) {
        return said(field, text, text);
    }

    public Particulars said(LetterField field, String swedish, String english) {
        return with(field, new Said(swedish, english));
    }

    public Particulars saidEach(LetterField field, List<String> swedish, List<String> english) {
        return with(field, new SaidEach(List.copyOf(swedish), List.copyOf(english)));
    }

    private Particulars with(LetterField field, Value value) {
        var more = new EnumMap<LetterField, Value>(LetterField.class);
        more.putAll(values);
        more.put(field, value);
        return new Particulars(more, to);
    }

    /** These and what the case itself says. */
    public Particulars and(Map<LetterField, Value> others) {
        var more = new EnumMap<LetterField, Value>(LetterField.class);
        more.putAll(others);
        more.putAll(values);
        return new Particulars(more, to);
    }

    /** Refuses a letter that lacks something that its kind has to say, or says what it has no place for. */
    public void demandAllOf(LetterKind kind) {
        for (var field : kind.own()) {
            if (!field.isOptional() && !values.containsKey(field)) {
                throw new IllegalArgumentException("%s without %s".formatted(kind, field));
            }
        }
        if (to == null && kind.addressee() != Addressee.COMPANY) {
            throw new IllegalArgumentException(kind + " to nobody");
        }
        for (var field : values.keySet()) {
            if (!kind.fields().contains(field)) {
                throw new IllegalArgumentException("%s has no place for %s".formatted(kind, field));
            }
        }
    }
}
