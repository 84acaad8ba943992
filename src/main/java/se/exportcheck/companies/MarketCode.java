package se.exportcheck.companies;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A foreign market: a country by ISO 3166-1 alpha-2, or Kosovo, which has only the code it lends itself. */
public record MarketCode(String value) implements Comparable<MarketCode> {

    private static final String HOME = "SE";
    private static final Set<String> COUNTRIES =
            Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")).collect(Collectors.toUnmodifiableSet());

    /** Why a code is not a foreign market. */
    public enum Refusal {
        UNKNOWN,
        HOME_MARKET
    }

    public MarketCode {
        var written = value;
        refusal(written).ifPresent(refusal -> {
            throw new IllegalArgumentException("%s as a market: %s".formatted(written, refusal));
        });
    }

    public static Optional<Refusal> refusal(String code) {
        if (!COUNTRIES.contains(code)) {
            return Optional.of(Refusal.UNKNOWN);
        } else {
            return code.equals(HOME) ? Optional.of(Refusal.HOME_MARKET) : Optional.empty();
        }
    }

    public static MarketCode fromString(String raw) {
        return new MarketCode(raw.strip().toUpperCase(Locale.ROOT));
    }

    /** All markets there are, by code; their names are looked up in the reader's language where they are shown. */
    public static Stream<MarketCode> all() {
        return COUNTRIES.stream()
                .filter(code -> refusal(code).isEmpty())
                .sorted()
                .map(MarketCode::new);
    }

    @Override
    public int compareTo(MarketCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
