package se.exportcheck.reporting.effects;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.exportcheck.people.Regions;
import se.exportcheck.reporting.sheets.Findings;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.Sheet;
import se.exportcheck.reporting.sheets.Sheet.Column;
import se.exportcheck.schemes.SchemeNames;
import se.exportcheck.web.Language;
import se.exportcheck.web.Words;

/** Makes the report on what came of the cheques of a year (R7), for the region itself and for everybody. */
@RequestScoped
public class Effects {

    static final String CODE = "R7";
    static final String ADDRESS = "/reports/effects";
    static final String PUBLIC_ADDRESS = "/statistics/effects";

    private final EffectFigures figures;
    private final Answers answers;
    private final SchemeNames schemes;
    private final Regions regions;
    private final Language language;
    private final Clock clock;

    Effects(
            EffectFigures figures,
            Answers answers,
            SchemeNames schemes,
            Regions regions,
            Language language,
            Clock clock) {
        this.figures = figures;
        this.answers = answers;
        this.schemes = schemes;
        this.regions = regions;
        this.language = language;
        this.clock = clock;
    }

    /** How those stood who applied, decided in the year; for a report that has more than this. */
    public Findings<List<Sheet>> before(int year) {
        var comparison = figures.comparison(year);
        return language -> tables(year, language).comparisons(comparison);
    }

    /** What came of the cheques decided in the year; for a report that has more than this. */
    public Findings<List<Sheet>> answered(int year) {
        var answered = figures.of(year);
        return language -> tables(year, language).sheets(answered);
    }

    /** Where nobody has been asked there is nobody to compare with either. */
    Findings<Report> of(int year) {
        var answered = figures.of(year);
        var before = answered.isEmpty() ? new TreeMap<String, Comparison>() : figures.comparison(year);
        var now = clock.instant();
        return language -> {
            var tables = tables(year, language);
            var say = say(language);
            return report(
                    year,
                    ADDRESS,
                    now,
                    say.title(year),
                    List.of(say.intro()),
                    Stream.concat(tables.sheets(answered).stream(), tables.comparisons(before).stream())
                            .toList(),
                    say,
                    say.defineLinks(),
                    say.defineComparison());
        };
    }

    /** With small numbers kept; how many cheques were granted is public and is told as it is. */
    Report publicVersion(int year) {
        var least = regions.current().leastShown();
        var say = say(language.locale());
        return report(
                year,
                PUBLIC_ADDRESS,
                clock.instant(),
                say.publicTitle(year),
                List.of(say.publicIntro()),
                tables(year, language.locale()).publicSheets(figures.of(year), least),
                say,
                say.defineFew(least),
                say.defineNotTold(),
                say.defineGrantsArePublic());
    }

    /** One line for each time that a company has given its figures, under a pseudonym. */
    Report answers(int year) {
        var say = say(language.locale());
        var columns = AnswerColumn.all()
                .map(column -> column.isNumeric()
                        ? Column.numbers(column.code(), say.column(column))
                        : Column.words(column.code(), say.column(column)))
                .toList();
        return new Report(
                CODE,
                ADDRESS + "/" + year + "/answers",
                say.answersTitle(year),
                clock.instant(),
                List.of(),
                List.of(new Sheet("ANSWERS", say.answersTitle(year), columns, answers.of(year))),
                say.nothing(year),
                List.of(),
                true);
    }

    /** The years whose companies have been asked, the latest first, and the one that is shown. */
    List<Integer> years(int shown) {
        return Stream.concat(Stream.of(shown), figures.years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The latest year whose companies have been asked; empty when none have. */
    public Optional<Integer> latest() {
        return figures.years().stream().findFirst();
    }

    private static Report report(
            int year,
            String address,
            Instant now,
            String title,
            List<String> text,
            List<Sheet> sheets,
            EffectMessages say,
            String... more) {
        return new Report(
                CODE, address + "/" + year, title, now, text, sheets, say.nothing(year), definitions(say, more), false);
    }

    private static List<String> definitions(EffectMessages say, String... more) {
        var all = Stream.of(
                say.defineYear(),
                say.defineResponse(),
                say.defineMedian(EffectFigures.LEAST_FOR_MEDIAN),
                say.defineChange(),
                say.defineMarkets(),
                say.defineFirstExport());
        return Stream.concat(all, Stream.of(more)).toList();
    }

    private EffectReport tables(int year, Locale language) {
        return new EffectReport(year, schemes.in(language.getLanguage()), say(language));
    }

    private static EffectMessages say(Locale language) {
        return Words.in(language, EffectMessages.class);
    }
}
