package se.exportcheck.letters;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.Particulars.Day;
import se.exportcheck.cases.letters.Particulars.Said;
import se.exportcheck.cases.letters.Particulars.Value;
import se.exportcheck.cases.letters.Particulars.Written;
import se.exportcheck.schemes.AppealRegime;

/**
 * The case that a letter is about, as far as every letter may name it.
 *
 * @param organisationNumber masked where it is a person's
 * @param venture empty when it has no name
 * @param officer empty when there is none
 * @param regime which law it is handled by: förvaltningslagen as a whole and the ordinance, or not (domain brief 2.1)
 */
public record LetterSubject(
        String number,
        String company,
        String organisationNumber,
        String schemeSv,
        String schemeEn,
        String venture,
        @Nullable LocalDate receivedOn,
        String officer,
        AppealRegime regime) {

    private static final Said PROCEDURE_ACT =
            new Said("förvaltningslagen (2017:900)", "the Administrative Procedure Act (2017:900)");
    private static final Said ORDINANCE = new Said("förordningen (2022:1468)", "Ordinance (2022:1468)");

    static LetterSubject of(GrantCase grantCase) {
        var version = grantCase.schemeVersion();
        return new LetterSubject(
                Objects.requireNonNull(grantCase.number()).value(),
                grantCase.companyName(),
                grantCase.organisationNumber().masked(),
                version.nameSv(),
                version.nameEn(),
                Objects.requireNonNullElse(grantCase.title(), ""),
                grantCase.receivedOn(),
                Objects.requireNonNullElse(grantCase.officerName(), ""),
                version.appealRegime());
    }

    /** The same for somebody whom the officer is not named to. */
    LetterSubject unnamed() {
        return new LetterSubject(
                number, company, organisationNumber, schemeSv, schemeEn, venture, receivedOn, "", regime);
    }

    Map<LetterField, Value> values() {
        var values = new EnumMap<LetterField, Value>(LetterField.class);
        values.put(LetterField.COMPANY, new Said(company, company));
        values.put(LetterField.ORGANISATION_NUMBER, new Said(organisationNumber, organisationNumber));
        values.put(LetterField.CASE_NUMBER, new Said(number, number));
        values.put(LetterField.SCHEME, new Said(schemeSv, schemeEn));
        values.put(LetterField.VENTURE, new Written(venture));
        values.put(LetterField.OFFICER, new Said(officer, officer));
        if (receivedOn != null) {
            values.put(LetterField.RECEIVED_ON, new Day(receivedOn));
        }
        if (regime == AppealRegime.SFS2022_1468_37) {
            values.put(LetterField.PROCEDURE_ACT, PROCEDURE_ACT);
            values.put(LetterField.ORDINANCE, ORDINANCE);
        }
        return values;
    }
}
