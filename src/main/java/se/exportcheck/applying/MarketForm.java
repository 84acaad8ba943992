package se.exportcheck.applying;

import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Section;
import se.exportcheck.companies.MarketCode;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;

/** A country to add or to remove. */
record MarketForm(@RestForm int version, @RestForm @Nullable String country) {

    static MarketForm of(GrantCase draft) {
        return new MarketForm(draft.application().versionOf(Section.MARKETS), null);
    }

    String code() {
        return Text.of(country).toUpperCase(Locale.ROOT);
    }

    FormErrors check(List<String> chosen, ErrorMessages words) {
        var errors = FormErrors.none();
        if (code().isEmpty()) {
            return errors.with("country", words.countryMissing());
        } else if (chosen.contains(code())) {
            return errors.with("country", words.countryTwice());
        } else {
            return MarketCode.refusal(code())
                    .map(refusal -> switch (refusal) {
                        case UNKNOWN -> words.countryUnknown();
                        case HOME_MARKET -> words.homeMarket();
                    })
                    .map(message -> errors.with("country", message))
                    .orElse(errors);
        }
    }
}
