package se.exportcheck.reporting;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.DelegatedLine;
import se.exportcheck.money.Kronor;
import se.exportcheck.reporting.sheets.Cell;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.Sheet;
import se.exportcheck.reporting.sheets.Sheet.Column;
import se.exportcheck.reporting.sheets.Sheet.Row;
import se.exportcheck.web.CaseMessages;

/** The delegation list of a period, all of it, to be taken away. */
record DelegationSheet(DelegationPeriod period, ReportingMessages words, CaseMessages cases) {

    Report of(List<DelegatedLine> lines, Instant now) {
        var days = period.days();
        var title = words.delegationCaption(days.from().toString(), days.to().toString());
        var rows = lines.stream().map(this::row).toList();
        return new Report(
                "R2",
                "/reports/delegation/list",
                words.delegationTitle(),
                now,
                List.of(words.delegationIntro()),
                List.of(new Sheet("decisions", title, columns(), rows)),
                words.noneDelegated(),
                List.of(),
                true);
    }

    /** The first and the last day are in the name of the file. */
    String fileName() {
        return "delegation-%s-%s".formatted(period.days().from(), period.days().to());
    }

    private List<Column> columns() {
        return List.of(
                Column.words("case", words.caseNumber()),
                Column.words("company", words.company()),
                Column.words("decidedOn", words.decidedOn()),
                Column.words("decision", words.decision()),
                Column.numbers("grantedSek", words.granted()),
                Column.words("decidedBy", words.decidedBy()),
                Column.words("item", words.item()),
                Column.words("committee", words.committee()),
                Column.words("reportedOn", words.reportedOn()),
                Column.words("minute", words.minute()));
    }

    private Row row(DelegatedLine line) {
        return new Row(
                line.number() + "-" + line.id(),
                List.of(
                        Cell.text(line.number().value()),
                        Cell.text(line.companyName()),
                        Cell.day(line.decidedOn()),
                        Cell.text(words.ofMatter(line.matter(), cases.outcome(line.outcome()))),
                        amount(line.amount()),
                        Cell.text(decider(line)),
                        Cell.text(item(line)),
                        Cell.text(line.committee()),
                        Cell.day(line.reportedOn()),
                        Cell.text(line.minute())));
    }

    private static Cell amount(@Nullable Kronor amount) {
        return amount == null ? Cell.text(null) : Cell.kronor(amount.amount());
    }

    private static String decider(DelegatedLine line) {
        var title = line.deciderTitle();
        return title == null ? line.deciderName() : line.deciderName() + ", " + title;
    }

    /** The chair decides by law, and whoever attests by the region's rules for that: not by an item. */
    private String item(DelegatedLine line) {
        return requireNonNullElse(line.item(), line.isAttested() ? words.attested() : words.byChair());
    }
}
