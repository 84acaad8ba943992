package se.exportcheck.reporting.effects;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.exportcheck.people.Regions;
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
    private final Words words;
    private final Clock clock;

    Effects(
            EffectFigures figures,
            Answers answers,
            SchemeNames schemes,
            Regions regions,
            Language language,
            Words words,
            Clock clock) {
        this.figures = figures;
        this.answers = answers;
        this.schemes = schemes;
        this.regions = regions;
        this.language = language;
        this.words = words;
        this.clock = clock;
    }

    /** How those stood who applied, decided in the year; for a report that has more than this. */
    public List<Sheet> before(int year) {
        return tables(year).comparisons(figures.comparison(year));
    }

    /** What came of the cheques decided in the year; for a report that has more than this. */
    public List<Sheet> answered(int year) {
        return tables(year).sheets(figures.of(year));
    }

    Report of(int year) {
        var answered = answered(year);
        var before = answered.isEmpty() ? answered : before(year);
        return report(
                year,
                ADDRESS,
                say().title(year),
                List.of(say().intro()),
                Stream.concat(answered.stream(), before.stream()).toList(),
                definitions(say().defineLinks(), say().defineComparison()));
    }

    /** With small numbers kept; how many cheques were granted is public and is told as it is. */
    Report publicVersion(int year) {
        var least = regions.current().leastShown();
        return report(
                year,
                PUBLIC_ADDRESS,
                say().publicTitle(year),
                List.of(say().publicIntro()),
                tables(year).publicSheets(figures.of(year), least),
                definitions(say().defineFew(least), say().defineNotTold(), say().defineGrantsArePublic()));
    }

    /** One line for each time that a company has given its figures, under a pseudonym. */
    Report answers(int year) {
        var columns = AnswerColumn.all()
                .map(column -> column.isNumeric()
                        ? Column.numbers(column.code(), say().column(column))
                        : Column.words(column.code(), say().column(column)))
                .toList();
        return new Report(
                CODE,
                ADDRESS + "/" + year + "/answers",
                say().answersTitle(year),
                clock.instant(),
                List.of(),
                List.of(new Sheet("ANSWERS", say().answersTitle(year), columns, answers.of(year))),
                say().nothing(year),
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

    private Report report(
            int year, String address, String title, List<String> text, List<Sheet> sheets, List<String> definitions) {
        return new Report(
                CODE,
                address + "/" + year,
                title,
                clock.instant(),
                text,
                sheets,
                say().nothing(year),
                definitions,
                false);
    }

    private List<String> definitions(String... more) {
        var all = Stream.of(
                say().defineYear(),
                say().defineResponse(),
                say().defineMedian(EffectFigures.LEAST_FOR_MEDIAN),
                say().defineChange(),
                say().defineMarkets());
        return Stream.concat(all, Stream.of(more)).toList();
    }

    private EffectReport tables(int year) {
        return new EffectReport(year, schemes.in(language.locale().getLanguage()), say());
    }

    private EffectMessages say() {
        return words.bundle(EffectMessages.class);
    }
}
