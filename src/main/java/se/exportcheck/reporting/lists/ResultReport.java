package se.exportcheck.reporting.lists;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import se.exportcheck.reporting.AwardSheets;
import se.exportcheck.reporting.effects.Effects;
import se.exportcheck.reporting.sheets.Findings;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.web.Words;

/**
 * What the region needs when it reports the result of a year to the Government Offices by 21 February (R3; förordning
 * 2024:99). Each year's instructions of Tillväxtverket say what is asked; this is what the cases know of it.
 */
@RequestScoped
class ResultReport {

    static final String CODE = "R3";
    static final String ADDRESS = "/reports/result";

    /** After a venture of a year and a year more a company is asked: of the cheques of so many years ago. */
    private static final int YEARS_UNTIL_ASKED = 2;

    private final AwardSheets awards;
    private final Effects effects;
    private final Frame frame;

    ResultReport(AwardSheets awards, Effects effects, Frame frame) {
        this.awards = awards;
        this.effects = effects;
        this.frame = frame;
    }

    Findings<Report> of(int year) {
        var asked = year - YEARS_UNTIL_ASKED;
        var parts = List.of(awards.of(year), effects.before(year), effects.answered(asked));
        var now = frame.now();
        return language -> {
            var say = Words.in(language, ListMessages.class);
            return new Report(
                    CODE,
                    ADDRESS + "/" + year,
                    say.resultTitle(year),
                    now,
                    List.of(say.resultIntro(year, year + 1), say.resultNotAsked(), say.resultAsked(asked)),
                    parts.stream().flatMap(part -> part.in(language).stream()).toList(),
                    say.resultNothing(year),
                    List.of(say.resultDefineYear(), say.resultDefineAnswers(asked), say.resultDefineInstructions()),
                    false);
        };
    }
}
