package se.exportcheck.applying;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.application.Contact;
import se.exportcheck.cases.application.DeclaredAid;
import se.exportcheck.companies.Municipality;
import se.exportcheck.schemes.Call;
import se.exportcheck.schemes.StrengthArea;
import se.exportcheck.web.Formats;

/** How the pages of this journey read codes and names aloud. */
@TemplateExtension
final class Readings {

    private static final Locale SWEDISH = Locale.of("sv");

    private Readings() {}

    static String named(Call call, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return isEnglish(locale) ? call.nameEn() : call.nameSv();
    }

    /** What the venture is called, else what the call is called; a case of an old list has a number and nothing more. */
    static String headline(GrantCase grantCase, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        var title = grantCase.title();
        var number = grantCase.number();
        if (title != null) {
            return title;
        } else {
            return grantCase.origin() == Origin.IMPORT && number != null
                    ? number.value()
                    : named(grantCase.call(), locale);
        }
    }

    static String municipalityName(String code) {
        return Municipality.of(code, LocalDate.MAX).map(Municipality::name).orElse(code);
    }

    static String languageName(Contact contact, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        var spoken = isEnglish(locale) ? Locale.ENGLISH : SWEDISH;
        var name = Locale.of(contact.language()).getDisplayLanguage(spoken);
        return name.substring(0, 1).toUpperCase(spoken) + name.substring(1);
    }

    static String named(StrengthArea area, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return isEnglish(locale) ? area.nameEn() : area.nameSv();
    }

    static String amountInCurrency(
            DeclaredAid aid, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return switch (aid.currency()) {
            case SEK -> Formats.kronor(aid.amount(), locale);
            case EUR -> Formats.euro(aid.amount(), locale);
        };
    }

    static Budget budget(GrantCase grantCase) {
        return Budget.of(grantCase);
    }

    private static boolean isEnglish(@Nullable Object locale) {
        return locale != null && locale.toString().startsWith("en");
    }
}
