package se.exportcheck.reviewing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for when the query words of its field for searching have become filters.
 *
 * @param query the same list, with the filters; in its field what is text, and the words that could not be read
 * @param text what is searched for
 * @param unread the words that could not be read, as they were written
 */
record SearchedQuery(CaseQuery query, String text, List<Problem> unread) {

    /** What is wrong with a query word. */
    enum Wrong {
        UNKNOWN,
        VALUE,
        TWICE
    }

    /** @param word null when there is none of that name */
    record Problem(Wrong wrong, @Nullable QueryWord word, SearchText.Part part) {}

    /** Of those who have neither query words nor filters. */
    static SearchedQuery asWritten(CaseQuery asked) {
        var query = asked.withoutFilters();
        return new SearchedQuery(query, query.get(CaseQuery.SEARCH), List.of());
    }

    /** A word that is written now replaces the filter that was chosen before. */
    static SearchedQuery of(CaseQuery query, QueryValues values) {
        var filters = new HashMap<String, String>();
        var kept = new ArrayList<SearchText.Part>();
        var text = new ArrayList<String>();
        var unread = new ArrayList<Problem>();
        for (var part : SearchText.parts(query.get(CaseQuery.SEARCH))) {
            var word = part.asked().flatMap(QueryWord::named);
            if (isText(part, word)) {
                text.add(part.asked().isPresent() ? part.written() : part.value());
                kept.add(part);
                continue;
            }
            var read = word.flatMap(known -> values.read(known, part.value()));
            wrong(word, read, filters)
                    .ifPresentOrElse(
                            wrong -> {
                                unread.add(new Problem(wrong, word.orElse(null), part));
                                kept.add(part);
                            },
                            () -> filters.putAll(read.orElseThrow()));
        }
        var left = kept.stream().map(SearchText.Part::written).collect(joining(" "));
        return new SearchedQuery(
                query.with(filters, left), String.join(" ", text).strip(), unread);
    }

    /** The field for searching without the text that was searched for. */
    String withoutText() {
        return unread.stream().map(problem -> problem.part().written()).collect(joining(" "));
    }

    /** A title may have a colon in it, with a space behind. */
    private static boolean isText(SearchText.Part part, Optional<QueryWord> word) {
        return part.asked().isEmpty() || (word.isEmpty() && part.value().isEmpty());
    }

    private static Optional<Wrong> wrong(
            Optional<QueryWord> word, Optional<Map<String, String>> read, Map<String, String> before) {
        if (word.isEmpty()) {
            return Optional.of(Wrong.UNKNOWN);
        } else if (read.isEmpty()) {
            return Optional.of(Wrong.VALUE);
        } else {
            return read.get().keySet().stream().anyMatch(before::containsKey)
                    ? Optional.of(Wrong.TWICE)
                    : Optional.empty();
        }
    }
}
