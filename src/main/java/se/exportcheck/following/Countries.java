package se.exportcheck.following;

import jakarta.enterprise.context.RequestScoped;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.exportcheck.companies.MarketCode;
import se.exportcheck.web.Language;

/** The foreign markets by name, in the reader's language. */
@RequestScoped
class Countries {

    /** Where most small companies of the region sell first. */
    private static final List<String> NEAR = List.of("NO", "DK", "FI", "DE", "NL", "PL", "GB", "FR", "US");

    private final Language language;

    Countries(Language language) {
        this.language = language;
    }

    List<String> all() {
        return sorted(MarketCode.all().map(MarketCode::value));
    }

    /** What is offered first: the near ones, and those that already play a part. */
    List<String> near(Collection<String> mentioned) {
        return sorted(Stream.concat(NEAR.stream(), mentioned.stream())
                .filter(code -> MarketCode.refusal(code).isEmpty())
                .distinct());
    }

    private List<String> sorted(Stream<String> codes) {
        var locale = language.locale();
        return codes.sorted(Comparator.comparing(
                        code -> Locale.of("", code).getDisplayCountry(locale), Collator.getInstance(locale)))
                .toList();
    }
}
