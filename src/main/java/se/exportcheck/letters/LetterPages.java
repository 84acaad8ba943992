package se.exportcheck.letters;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.letters.CaseLetter;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.cases.letters.Particulars.Day;
import se.exportcheck.cases.letters.Particulars.Said;
import se.exportcheck.cases.letters.Particulars.Value;
import se.exportcheck.cases.letters.Particulars.Written;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Region;

/** Sets a text as a letter of a region, with what the case itself knows. */
record LetterPages(Region region) {

    LetterPage of(CaseLetter letter, LetterText text, Particulars particulars, Actor actor, String language) {
        var values = particulars.and(ofCase(letter)).values();
        var filling = new Filling(values, Locale.of(language));
        return new LetterPage(
                letter.grantCase(),
                region,
                language,
                letter.recipient(),
                filling.line(text.title()),
                filling.blocks(text),
                letter.sentAt(),
                actor.worksWithCases() ? actor : null);
    }

    private Map<LetterField, Value> ofCase(CaseLetter letter) {
        var grantCase = letter.grantCase();
        var values = new EnumMap<LetterField, Value>(LetterField.class);
        values.put(LetterField.COMPANY, name(grantCase.companyName()));
        values.put(
                LetterField.ORGANISATION_NUMBER,
                name(grantCase.organisationNumber().masked()));
        values.put(
                LetterField.CASE_NUMBER,
                name(Objects.requireNonNull(grantCase.number()).value()));
        values.put(LetterField.SCHEME, scheme(grantCase));
        values.put(LetterField.VENTURE, new Written(orEmpty(grantCase.title())));
        values.put(LetterField.TODAY, new Day(Stockholm.dateOf(letter.sentAt())));
        values.put(LetterField.REGION, name(region.name()));
        values.put(LetterField.OFFICER, name(orEmpty(grantCase.officerName())));
        var received = grantCase.receivedOn();
        if (received != null) {
            values.put(LetterField.RECEIVED_ON, new Day(received));
        }
        return values;
    }

    private static Said scheme(GrantCase grantCase) {
        var version = grantCase.schemeVersion();
        return new Said(version.nameSv(), version.nameEn());
    }

    private static Said name(String name) {
        return new Said(name, name);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
