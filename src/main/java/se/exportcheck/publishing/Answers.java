package se.exportcheck.publishing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a visitor has answered so far. It lives in the address alone, and says nothing of who answered. */
public record Answers(Map<Question, List<Option>> given) {

    public Answers {
        given = Map.copyOf(given);
    }

    /** Reads an address; what is no answer to the question is left out. */
    static Answers of(Map<String, List<String>> query) {
        var read = new Answers(Map.of());
        for (var question : Question.values()) {
            read = read.with(question, query.getOrDefault(question.path(), List.of()));
        }
        return read;
    }

    Answers with(Question question, Collection<String> values) {
        var chosen = question.options().stream()
                .filter(option -> values.contains(option.name()))
                .limit(question.takesSeveral() ? Long.MAX_VALUE : 1)
                .toList();
        var more = new EnumMap<Question, List<Option>>(Question.class);
        more.putAll(given);
        more.remove(question);
        if (!chosen.isEmpty()) {
            more.put(question, chosen);
        }
        return new Answers(more);
    }

    public List<Option> to(Question question) {
        return given.getOrDefault(question, List.of());
    }

    /** The first question without an answer; empty when all have one. */
    Optional<Question> open() {
        return Stream.of(Question.values())
                .filter(question -> to(question).isEmpty())
                .findFirst();
    }

    public boolean isPromising() {
        return against().isEmpty();
    }

    /** What speaks against an application: the answers that stop it, and costs when none of them can be paid for. */
    public List<Option> against() {
        var payable = to(Question.PURPOSE).stream().anyMatch(cost -> cost.verdict() == Verdict.FINE);
        return all().filter(option ->
                        option.verdict() == Verdict.STOPS || (option.verdict() == Verdict.NOT_COVERED && !payable))
                .toList();
    }

    /** What an officer will ask about. */
    public List<Option> toBeChecked() {
        return all().filter(option -> option.verdict() == Verdict.CHECKED || option.verdict() == Verdict.NOT_COVERED)
                .toList();
    }

    private Stream<Option> all() {
        return Stream.of(Question.values()).flatMap(question -> to(question).stream());
    }

    /** The answers as the end of an address; empty when there are none. */
    public String query() {
        var pairs = all().map(option -> option.question().path() + "=" + option.name())
                .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? "" : "?" + pairs;
    }
}
