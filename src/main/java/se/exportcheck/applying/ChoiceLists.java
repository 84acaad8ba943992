package se.exportcheck.applying;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.companies.MarketCode;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.FileType;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.money.Currency;
import se.exportcheck.web.Formats;

/** What there is to choose from in the forms: {@code choice:offerings}. */
@TemplateExtension(namespace = "choice")
final class ChoiceLists {

    private ChoiceLists() {}

    /** A country, by its code and its name in the reader's language. */
    record Country(String code, String name) {}

    static List<Offering> offerings() {
        return List.of(Offering.values());
    }

    static List<YoungLeader> youngLeaders() {
        return List.of(YoungLeader.values());
    }

    static List<AccountNumber.Kind> accountKinds() {
        return List.of(AccountNumber.Kind.values());
    }

    static List<Currency> currencies() {
        return List.of(Currency.values());
    }

    static List<DocumentKind> documentKinds() {
        return DocumentKind.ofApplication();
    }

    /** What a file field tells the browser to offer. */
    static String fileTypes() {
        return FileType.accept();
    }

    static List<Declaration> declarations() {
        return List.of(Declaration.values());
    }

    static List<CostType> costTypes() {
        return CostType.supported();
    }

    /** All markets but the home market, in the order of the reader's alphabet. */
    static List<Country> countries(@TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        var alphabet = Collator.getInstance(Locale.of(locale == null ? "sv" : locale.toString()));
        return MarketCode.all()
                .map(code -> new Country(code.value(), Formats.country(code.value(), locale)))
                .sorted(Comparator.comparing(Country::name, alphabet))
                .toList();
    }
}
