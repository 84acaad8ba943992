package se.exportcheck.reviewing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseFilter;
import se.exportcheck.cases.CasePlace;
import se.exportcheck.cases.CaseSlice.Window;
import se.exportcheck.cases.CaseSort;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Unstated;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.cases.followup.Response;
import se.exportcheck.companies.MarketCode;
import se.exportcheck.companies.Municipality;
import se.exportcheck.companies.SizeClass;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;

/**
 * The address of a list understood: what was written as it should counts, the rest is named and left out.
 *
 * @param misunderstood names of what could not be understood
 */
record ReadQuery(CaseFilter filter, Window window, List<String> misunderstood) {

    static final String MINE = "mine";
    static final String NOBODY = "nobody";
    static final String GRANTED = "GRANTED";
    static final String YES = "yes";
    static final String NO = "no";
    static final int PAGE = 25;
    private static final int LONGEST_SEARCH = 200;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2999;

    /** For the staff, who may ask everything. */
    static ReadQuery ofStaff(SearchedQuery searched, Actor actor, LocalDate today) {
        var reader = new Reader(searched.query());
        var filter = new CaseFilter(
                reader.words(searched.text()),
                reader.read(
                        CaseQuery.STATUS,
                        text -> constant(CaseStatus.class, text).filter(status -> !status.isPrivate())),
                reader.read("officer", text -> officer(text, actor)),
                reader.read("outcome", ReadQuery::outcomes),
                reader.read("decidedYear", ReadQuery::year),
                reader.read("municipality", text -> Municipality.of(text, today).map(Municipality::code)),
                reader.read("sizeClass", text -> SizeClass.ofCode(text).or(() -> constant(SizeClass.class, text))),
                reader.read("offering", text -> constant(Offering.class, text)),
                reader.read("market", ReadQuery::market),
                reader.read("strengthArea", text -> Optional.of(text).filter(code -> code.matches("[A-Z_]{1,40}"))),
                reader.read("youngLeader", text -> constant(YoungLeader.class, text)),
                reader.read("receivedFrom", ReadQuery::day),
                reader.read("receivedTo", ReadQuery::day),
                reader.read("scheme", text -> Optional.of(text).filter(code -> code.matches("[A-Z_]{1,40}"))),
                reader.read("appliedFrom", ReadQuery::kronor),
                reader.read("appliedTo", ReadQuery::kronor),
                reader.read("late", text -> late(text, today)),
                reader.read("followUp", Response::parse),
                reader.read("unstated", Unstated::of));
        return new ReadQuery(filter, reader.window(List.of(CaseSort.values())), reader.misunderstood);
    }

    /** For companies and advisers, who search among their own by words only. */
    static ReadQuery ofOthers(SearchedQuery searched) {
        var reader = new Reader(searched.query());
        var filter = CaseFilter.ofWords(reader.words(searched.text()));
        var window = reader.window(List.of(CaseSort.RECEIVED, CaseSort.COMPANY));
        return new ReadQuery(filter, window, reader.misunderstood);
    }

    private static Optional<String> officer(String text, Actor actor) {
        return switch (text) {
            case MINE -> Optional.of(actor.subject());
            case NOBODY -> Optional.of(CaseFilter.NOBODY);
            default -> Optional.empty();
        };
    }

    private static Optional<Set<Outcome>> outcomes(String text) {
        return text.equals(GRANTED)
                ? Optional.of(Outcome.GRANTS)
                : constant(Outcome.class, text).map(Set::of);
    }

    static Optional<Integer> year(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{4}"))
                .map(Integer::parseInt)
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    private static Optional<String> market(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT))
                .filter(code -> MarketCode.refusal(code).isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Kronor> kronor(String text) {
        return Optional.of(text.replaceAll("\\s", ""))
                .filter(digits -> digits.matches("[0-9]{1,10}"))
                .map(digits -> Kronor.of(Long.parseLong(digits)));
    }

    private static Optional<CaseFilter.Lateness> late(String text, LocalDate today) {
        return switch (text) {
            case YES -> Optional.of(new CaseFilter.Lateness(true, today));
            case NO -> Optional.of(new CaseFilter.Lateness(false, today));
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    /** Reads one value after the other and remembers which could not be read. */
    private static final class Reader {

        private final CaseQuery query;
        private final List<String> misunderstood = new ArrayList<>();

        Reader(CaseQuery query) {
            this.query = query;
        }

        @Nullable
        String words(String text) {
            if (text.length() > LONGEST_SEARCH) {
                misunderstood.add(CaseQuery.SEARCH);
            }
            return text.isEmpty() || text.length() > LONGEST_SEARCH ? null : text;
        }

        <T> @Nullable T read(String name, Function<String, Optional<T>> parser) {
            var text = query.get(name);
            if (text.isEmpty()) {
                return null;
            }
            var value = parser.apply(text);
            if (value.isEmpty()) {
                misunderstood.add(name);
            }
            return value.orElse(null);
        }

        Window window(List<CaseSort> sorts) {
            var wanted = read(CaseQuery.SORT, text -> CaseSort.ofCode(text).filter(sorts::contains));
            var sort = wanted == null ? CaseSort.RECEIVED : wanted;
            var after = read(CaseQuery.AFTER, text -> CasePlace.parse(sort, text));
            var before = read(CaseQuery.BEFORE, text -> CasePlace.parse(sort, text));
            if (after != null) {
                return Window.after(after, PAGE);
            }
            return before == null ? Window.top(sort, PAGE) : Window.before(before, PAGE);
        }
    }
}
