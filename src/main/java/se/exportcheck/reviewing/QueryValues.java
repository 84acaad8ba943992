package se.exportcheck.reviewing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Outcome;
import se.exportcheck.companies.MarketCode;
import se.exportcheck.companies.Municipality;
import se.exportcheck.companies.SizeClass;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Language;

/**
 * Reads the value of a query word as the filters that it stands for.
 *
 * @param statuses what a status is called, in both languages
 * @param outcomes what an outcome is called, in both languages
 */
record QueryValues(
        LocalDate today, Function<CaseStatus, List<String>> statuses, Function<Outcome, List<String>> outcomes) {

    private static final List<Locale> LANGUAGES = List.of(Language.SWEDISH, Language.ENGLISH);

    /** What an officer calls a status that the pages call something else. */
    private static final Map<String, CaseStatus> SPOKEN = Map.of(
            "granskning", CaseStatus.IN_REVIEW,
            "granskas", CaseStatus.IN_REVIEW,
            "review", CaseStatus.IN_REVIEW);

    /** The filters by name; empty for a value that cannot be read. */
    Optional<Map<String, String>> read(QueryWord word, String value) {
        return switch (word) {
            case STATUS -> one("status", status(value));
            case OFFICER ->
                one(
                        "officer",
                        choice(value, List.of("jag", "mina", "me", "mine"), ReadQuery.MINE)
                                .or(() -> choice(value, List.of("ingen", "nobody", "none"), ReadQuery.NOBODY)));
            case MUNICIPALITY ->
                one(
                        "municipality",
                        Municipality.named(value, today)
                                .or(() -> Municipality.of(value, today))
                                .map(Municipality::code));
            case MARKET -> one("market", market(value));
            case AMOUNT -> QueryRange.ofKronor(value).map(range -> range.filters("appliedFrom", "appliedTo"));
            case RECEIVED -> QueryRange.ofDays(value).map(range -> range.filters("receivedFrom", "receivedTo"));
            case LATE ->
                one(
                        "late",
                        choice(value, List.of("ja", "yes"), ReadQuery.YES)
                                .or(() -> choice(value, List.of("nej", "no"), ReadQuery.NO)));
            case OUTCOME -> one("outcome", outcome(value));
            case DECIDED -> one("decidedYear", ReadQuery.year(value).map(String::valueOf));
            case SIZE ->
                one("sizeClass", SizeClass.ofCode(value.replace('–', '-')).map(SizeClass::code));
            case SCHEME ->
                one("scheme", Optional.of(value.toUpperCase(Locale.ROOT)).filter(code -> code.matches("[A-Z_]{1,40}")));
        };
    }

    /** Its name, or the last words of the only one that is called so: komplettering. */
    private Optional<String> status(String value) {
        var spoken = Optional.ofNullable(SPOKEN.get(QueryWord.plain(value)));
        return spoken.or(() -> only(
                        listed(),
                        status -> names(statuses.apply(status), status).anyMatch(is(value))))
                .or(() ->
                        only(listed(), status -> statuses.apply(status).stream().anyMatch(endsWith(value))))
                .map(CaseStatus::name);
    }

    private static Stream<CaseStatus> listed() {
        return Stream.of(CaseStatus.values()).filter(status -> !status.isPrivate());
    }

    private Optional<String> outcome(String value) {
        return only(
                        Stream.of(Outcome.values()),
                        outcome -> names(outcomes.apply(outcome), outcome).anyMatch(is(value)))
                .map(Outcome::name);
    }

    private static Optional<String> market(String value) {
        return MarketCode.all()
                .map(MarketCode::value)
                .filter(code -> code.equalsIgnoreCase(value)
                        || LANGUAGES.stream()
                                .map(language -> Formats.country(code, language))
                                .anyMatch(is(value)))
                .findFirst();
    }

    private static Optional<String> choice(String value, List<String> names, String chosen) {
        return names.stream().anyMatch(is(value)) ? Optional.of(chosen) : Optional.empty();
    }

    private static Stream<String> names(List<String> labels, Enum<?> constant) {
        return Stream.concat(labels.stream(), Stream.of(constant.name()));
    }

    private static Predicate<String> is(String value) {
        return name -> QueryWord.plain(name).equals(QueryWord.plain(value));
    }

    private static Predicate<String> endsWith(String value) {
        return name -> !value.isEmpty() && QueryWord.plain(name).endsWith(" " + QueryWord.plain(value));
    }

    private static <E> Optional<E> only(Stream<E> all, Predicate<E> which) {
        var found = all.filter(which).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<Map<String, String>> one(String filter, Optional<String> value) {
        return value.map(read -> Map.of(filter, read));
    }
}
