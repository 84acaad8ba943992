package se.exportcheck.letters;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.people.Regions;
import se.exportcheck.schemes.Remedy;
import se.exportcheck.schemes.Ruling;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Language;

/** Says in a letter that is a decision how it is appealed, by regime and kind (förvaltningslagen 33 §). */
@ApplicationScoped
public class Appeals {

    private static final Localized ENGLISH = Localized.Literal.of("en");

    private final Regions regions;

    Appeals(Regions regions) {
        this.regions = regions;
    }

    /** Refuses when the scheme version has no words for such a decision: it cannot go out then. */
    public Particulars state(Particulars particulars, GrantCase grantCase, Ruling ruling, LocalDate decidedOn) {
        var version = grantCase.schemeVersion();
        var remedy = version.appeal()
                .against(ruling, version.appealRegime())
                .orElseThrow(() -> new IllegalStateException("Nothing says how it is appealed: " + ruling));
        return particulars.said(
                LetterField.APPEAL,
                words(grantCase, remedy, decidedOn, Language.SWEDISH),
                words(grantCase, remedy, decidedOn, Language.ENGLISH));
    }

    private String words(GrantCase grantCase, Remedy remedy, LocalDate decidedOn, Locale language) {
        var say = language.equals(Language.ENGLISH)
                ? MessageBundles.get(CaseLetterMessages.class, ENGLISH)
                : MessageBundles.get(CaseLetterMessages.class);
        var terms = grantCase.schemeVersion().appeal();
        var number = Objects.requireNonNull(grantCase.number()).value();
        var region = regions.current();
        var day = Formats.day(decidedOn, language);
        return switch (remedy) {
            case NONE -> say.notAppealable();
            case COURT ->
                paragraphs(
                        say.appealToCourt(known(terms.court()), region.name(), region.contactEmail()),
                        say.appealContents(number, day),
                        say.appealWithin());
            case LEGALITY_REVIEW ->
                paragraphs(
                        say.reviewWho(),
                        say.reviewContents(number, day),
                        say.reviewWhere(known(terms.court()), known(terms.courtAddress())),
                        say.reviewWithin(known(terms.noticeBoard())));
        };
    }

    private static String paragraphs(String... said) {
        return Stream.of(said).collect(Collectors.joining("\n"));
    }

    private static String known(@Nullable String name) {
        return Objects.requireNonNull(name);
    }
}
