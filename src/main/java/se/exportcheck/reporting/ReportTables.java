package se.exportcheck.reporting;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.companies.Municipality;
import se.exportcheck.companies.SizeClass;
import se.exportcheck.reporting.ReportTable.Part;
import se.exportcheck.schemes.StrengthArea;
import se.exportcheck.web.CaseMessages;
import se.exportcheck.web.Words;

/** Puts the report into the words of a language. */
final class ReportTables {

    private final List<StrengthArea> strengthAreas;
    private final Locale locale;
    private final ReportingMessages messages;
    private final CaseMessages cases;

    ReportTables(List<StrengthArea> strengthAreas, Locale locale) {
        this.strengthAreas = strengthAreas;
        this.locale = locale;
        messages = Words.in(locale, ReportingMessages.class);
        cases = Words.in(locale, CaseMessages.class);
    }

    List<ReportTable> of(AwardReport report) {
        var areas = areas();
        var lastDay = LocalDate.of(report.year(), Month.DECEMBER, 31);
        return List.of(
                table(Part.TOTALS, totals(report)),
                table(Part.OUTCOMES, outcomes(report)),
                by(
                        report,
                        Dimension.SIZE_CLASS,
                        Part.SIZE_CLASSES,
                        code -> SizeClass.ofCode(code).map(cases::sizeClass).orElse(code)),
                by(
                        report,
                        Dimension.MUNICIPALITY,
                        Part.MUNICIPALITIES,
                        code -> Municipality.of(code, lastDay)
                                .map(Municipality::name)
                                .orElse(code)),
                by(report, Dimension.KIND, Part.KINDS, code -> cases.offering(Offering.valueOf(code))),
                table(Part.MARKETS, markets(report)),
                by(report, Dimension.STRENGTH_AREA, Part.STRENGTH_AREAS, code -> areas.getOrDefault(code, code)),
                by(
                        report,
                        Dimension.YOUNG_LEADER,
                        Part.YOUNG_LEADERS,
                        code -> cases.youngLeader(YoungLeader.valueOf(code))),
                table(Part.YEARS, years(report)));
    }

    private ReportTable table(Part part, List<ReportRow> rows) {
        return new ReportTable(part, messages.part(part), messages.heading(part), rows);
    }

    private List<ReportRow> totals(AwardReport report) {
        var behind = new CasesBehind(report.year());
        var say = messages;
        return List.of(
                ReportRow.count("received", say.received(), report.received(), behind.received()),
                ReportRow.count("cheques", say.cheques(), report.cheques(), behind.cheques()),
                ReportRow.count("companies", say.companies(), report.companies(), behind.cheques()),
                ReportRow.count("refused", say.refused(), report.refused(), behind.outcome("REFUSAL")),
                ReportRow.count("dismissed", say.dismissed(), report.dismissed(), behind.outcome("DISMISSAL")),
                ReportRow.count("writtenOff", say.writtenOff(), report.writtenOff(), behind.outcome("WRITE_OFF")),
                ReportRow.kronor("appliedSek", say.applied(), report.appliedSek(), behind.decided()),
                ReportRow.kronor("grantedSek", say.granted(), report.grantedSek(), behind.cheques()),
                ReportRow.kronor("paidSek", say.paid(), report.paidSek(), behind.cheques()));
    }

    private List<ReportRow> outcomes(AwardReport report) {
        var behind = new CasesBehind(report.year());
        return report.byOutcome().entrySet().stream()
                .map(row -> ReportRow.count(
                        row.getKey(),
                        cases.outcome(Outcome.valueOf(row.getKey())),
                        row.getValue(),
                        behind.outcome(row.getKey())))
                .toList();
    }

    private ReportTable by(AwardReport report, Dimension dimension, Part part, UnaryOperator<String> name) {
        var behind = new CasesBehind(report.year());
        var rows = report.by(dimension).entrySet().stream()
                .map(row -> row.getKey().equals(dimension.codeOfNothing()) && dimension != Dimension.YOUNG_LEADER
                        ? ReportRow.count(row.getKey(), nothing(dimension), row.getValue(), behind.without(dimension))
                        : ReportRow.count(
                                row.getKey(),
                                name.apply(row.getKey()),
                                row.getValue(),
                                behind.of(dimension, row.getKey())))
                .toList();
        return table(part, rows);
    }

    private String nothing(Dimension dimension) {
        return dimension == Dimension.STRENGTH_AREA ? messages.noArea() : messages.notStated();
    }

    private List<ReportRow> markets(AwardReport report) {
        var behind = new CasesBehind(report.year());
        return report.marketMentions().entrySet().stream()
                .map(row -> new ReportRow(
                        row.getKey(),
                        Locale.of("", row.getKey()).getDisplayCountry(locale),
                        row.getValue(),
                        false,
                        report.marketShares().get(row.getKey()),
                        behind.market(row.getKey())))
                .toList();
    }

    private List<ReportRow> years(AwardReport report) {
        var earlier = report.previousYears().entrySet().stream().map(row -> year(row.getKey(), row.getValue()));
        return Stream.concat(Stream.of(year(report.year(), report.cheques())), earlier)
                .toList();
    }

    private static ReportRow year(int year, long cheques) {
        return ReportRow.count(String.valueOf(year), String.valueOf(year), cheques, "/reports/awards/" + year);
    }

    private Map<String, String> areas() {
        var english = locale.getLanguage().equals("en");
        return strengthAreas.stream()
                .collect(Collectors.toMap(StrengthArea::code, area -> english ? area.nameEn() : area.nameSv()));
    }
}
