package se.exportcheck.reporting.freezing;

import java.util.Locale;
import se.exportcheck.reporting.sheets.Findings;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.web.Language;

/** The same report in both languages, as data. */
public record Bilingual(Report sv, Report en) {

    static Bilingual of(Findings<Report> findings) {
        return new Bilingual(
                findings.in(Language.SWEDISH).withoutLinks(),
                findings.in(Language.ENGLISH).withoutLinks());
    }

    Report in(Locale language) {
        return language.equals(Language.ENGLISH) ? en : sv;
    }
}
