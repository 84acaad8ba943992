package se.exportcheck.reviewing;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseFilter;
import se.exportcheck.cases.Outcome;
import se.exportcheck.companies.Municipality;
import se.exportcheck.people.Regions;
import se.exportcheck.schemes.StrengthArea;
import se.exportcheck.schemes.StrengthAreas;
import se.exportcheck.web.CaseMessages;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Language;
import se.exportcheck.web.Words;

/** The list of cases in words: what it is narrowed to, and what can be chosen. */
@RequestScoped
class CaseListWords {

    /** Something to choose, or chosen. */
    record Choice(String value, String label) {}

    /** A filter in use, and the list without it. */
    record Chip(String label, String address) {}

    record Phrases(List<Chip> chips, FormErrors errors, List<Choice> municipalities, List<Choice> strengthAreas) {}

    private final Words words;
    private final Language language;
    private final Regions regions;
    private final StrengthAreas strengthAreas;
    private final Clock clock;

    CaseListWords(Words words, Language language, Regions regions, StrengthAreas strengthAreas, Clock clock) {
        this.words = words;
        this.language = language;
        this.regions = regions;
        this.strengthAreas = strengthAreas;
        this.clock = clock;
    }

    /** The query words of the field for searching as filters; their values are read in both languages. */
    SearchedQuery searched(CaseQuery query) {
        return SearchedQuery.of(
                query,
                new QueryValues(
                        Stockholm.today(clock),
                        status -> inBoth(cases -> cases.status(status)),
                        outcome -> inBoth(cases -> cases.outcome(outcome))));
    }

    private static List<String> inBoth(Function<CaseMessages, String> label) {
        return List.of(label.apply(Words.swedish(CaseMessages.class)), label.apply(Words.english(CaseMessages.class)));
    }

    Phrases of(SearchedQuery searched, ReadQuery read) {
        var query = searched.query();
        var areas = areas();
        var text = Stream.of(searched.text())
                .filter(words -> !words.isEmpty())
                .flatMap(words -> label(CaseQuery.SEARCH, words, read, areas).stream())
                .map(label -> new Chip(label, query.with(CaseQuery.SEARCH, searched.withoutText())));
        var filters = CaseQuery.CHIPS.stream()
                .filter(name -> !query.get(name).isEmpty())
                .flatMap(name -> label(name, query.get(name), read, areas).stream()
                        .map(label -> new Chip(label, query.without(name))));
        return new Phrases(Stream.concat(text, filters).toList(), errors(searched, read), municipalities(), areas);
    }

    private FormErrors errors(SearchedQuery searched, ReadQuery read) {
        var errors = FormErrors.none();
        for (var problem : searched.unread()) {
            errors = errors.with(CaseQuery.SEARCH, wrong(problem));
        }
        for (var name : read.misunderstood()) {
            errors = errors.with(name, messages().filterNotUnderstood(messages().filter(name)));
        }
        return errors;
    }

    private String wrong(SearchedQuery.Problem problem) {
        var messages = words.bundle(CaseListMessages.class);
        var written = Objects.requireNonNull(problem.part().word());
        return switch (problem.wrong()) {
            case UNKNOWN -> messages.unknownWord(written, known());
            case VALUE ->
                messages.unreadWord(problem.part().written(), messages.example(Objects.requireNonNull(problem.word())));
            case TWICE -> messages.wordTwice(problem.part().written());
        };
    }

    private String known() {
        return Stream.of(QueryWord.values())
                .map(word -> word.name(language.locale()))
                .collect(joining(", "));
    }

    private Optional<String> label(String name, String value, ReadQuery read, List<Choice> areas) {
        return read.misunderstood().contains(name)
                ? Optional.empty()
                : Optional.of(messages().filterIs(messages().filter(name), value(name, value, read.filter(), areas)));
    }

    private String value(String name, String value, CaseFilter filter, List<Choice> areas) {
        var cases = words.cases();
        return switch (name) {
            case CaseQuery.STATUS -> cases.status(Objects.requireNonNull(filter.status()));
            case "appliedFrom", "appliedTo" -> Formats.kronor(Long.parseLong(value.replaceAll("\\s", "")));
            case "late" -> messages().yesOrNo(value);
            case "officer" -> messages().officerFilter(value);
            case "outcome" ->
                value.equals(ReadQuery.GRANTED) ? messages().anyGrant() : cases.outcome(Outcome.valueOf(value));
            case "sizeClass" -> cases.sizeClass(Objects.requireNonNull(filter.sizeClass()));
            case "offering" -> cases.offering(Objects.requireNonNull(filter.offering()));
            case "youngLeader" -> cases.youngLeader(Objects.requireNonNull(filter.youngLeader()));
            case "market" -> Formats.country(Objects.requireNonNull(filter.market()), language.locale());
            case "municipality" -> municipality(value);
            case "unstated" ->
                messages().filter(Objects.requireNonNull(filter.unstated()).fact());
            case "followUp" -> messages().response(Objects.requireNonNull(filter.response()));
            case "strengthArea" ->
                areas.stream()
                        .filter(area -> area.value().equals(value))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(value);
            default -> value;
        };
    }

    private String municipality(String code) {
        return Municipality.of(code, Stockholm.today(clock))
                .map(Municipality::name)
                .orElse(code);
    }

    private List<Choice> municipalities() {
        var county = regions.current().countyCode();
        return Municipality.inCounty(county, Stockholm.today(clock)).stream()
                .map(municipality -> new Choice(municipality.code(), municipality.name()))
                .toList();
    }

    private List<Choice> areas() {
        var swedish = !"en".equals(language.locale().getLanguage());
        return strengthAreas.listAll().stream()
                .map(area -> new Choice(area.code(), name(area, swedish)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static String name(StrengthArea area, boolean swedish) {
        return swedish ? area.nameSv() : area.nameEn();
    }

    private ReviewingMessages messages() {
        return words.bundle(ReviewingMessages.class);
    }
}
