package se.exportcheck.administering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import se.exportcheck.administering.CheckedList.Line;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.PastCase;
import se.exportcheck.cases.PastCases;
import se.exportcheck.cases.PastCases.Cheque;
import se.exportcheck.cases.PastCases.Source;
import se.exportcheck.cases.PastCases.Standing;
import se.exportcheck.numbers.Checksum;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Regions;
import se.exportcheck.schemes.StrengthArea;
import se.exportcheck.schemes.StrengthAreas;

/** Takes lists of past cases: checks every line, then files all of them or none. */
@ApplicationScoped
public class CaseImport {

    private final PastCases pastCases;
    private final StrengthAreas strengthAreas;
    private final Regions regions;
    private final Clock clock;

    CaseImport(PastCases pastCases, StrengthAreas strengthAreas, Regions regions, Clock clock) {
        this.pastCases = pastCases;
        this.strengthAreas = strengthAreas;
        this.regions = regions;
        this.clock = clock;
    }

    CheckedList check(byte[] file) {
        return check(CsvTable.read(file, PastCaseRow.COLUMNS));
    }

    /** Files what is new in the list, unless anything in it is rejected. */
    public CheckedList take(byte[] file, Actor actor) {
        pastCases.lock();
        var checked = check(file);
        if (checked.isAccepted()) {
            var fresh = checked.lines().stream()
                    .filter(Line::isNew)
                    .map(Line::pastCase)
                    .toList();
            pastCases.file(fresh, new Source(actor, clock.instant(), Checksum.of(file)));
            Log.infof("%s imported %d past cases in %s", actor.subject(), fresh.size(), actor.region());
        }
        return checked;
    }

    private CheckedList check(CsvTable table) {
        var today = Stockholm.today(clock);
        var areas = strengthAreas.listAll().stream().map(StrengthArea::code).collect(toSet());
        var rejections = new ArrayList<>(table.rejections());
        var read = new ArrayList<Read>();
        var numbers = new HashSet<CaseNumber>();
        for (var values : table.readable()) {
            var row = new RowValues(values, today);
            var pastCase = new PastCaseRow(row, areas).read();
            if (pastCase.isPresent() && !numbers.add(pastCase.get().number())) {
                row.reject("dnr", ImportFault.TWICE_IN_FILE);
            } else if (pastCase.isPresent()) {
                read.add(new Read(values.line(), pastCase.get()));
            }
            rejections.addAll(row.rejections());
        }
        var lines = lines(read, rejections);
        rejections.sort(Comparator.comparingInt(Rejection::line));
        return new CheckedList(table.count(), lines, List.copyOf(rejections));
    }

    private record Read(int line, PastCase pastCase) {}

    private List<Line> lines(List<Read> read, List<Rejection> rejections) {
        var cases = read.stream().map(Read::pastCase).toList();
        var standing = pastCases.standing(cases);
        var cheques = cheques(cases);
        var county = regions.current().countyCode();
        var lines = new ArrayList<Line>();
        for (var one : read) {
            var stands = standing.getOrDefault(one.pastCase().number(), Standing.NEW);
            if (stands == Standing.OTHER) {
                rejections.add(new Rejection(one.line(), "dnr", ImportFault.KNOWN_OTHERWISE));
            } else {
                lines.add(new Line(one.line(), one.pastCase(), stands, remarks(one.pastCase(), cheques, county)));
            }
        }
        return lines;
    }

    /** All cheques of the companies in the list: those of the list and those filed already. */
    private Map<String, List<Cheque>> cheques(List<PastCase> cases) {
        var numbers =
                cases.stream().map(PastCase::organisationNumber).distinct().toList();
        var all = new HashSet<>(pastCases.chequesTo(numbers));
        cases.stream()
                .filter(one -> one.outcome().isGrant())
                .map(one -> new Cheque(one.organisationNumber(), one.decidedOn(), one.number()))
                .forEach(all::add);
        return all.stream().collect(groupingBy(CaseImport::companyAndYear));
    }

    private static String companyAndYear(Cheque cheque) {
        return cheque.company().value() + " " + cheque.decidedOn().getYear();
    }

    private static List<Remark> remarks(PastCase one, Map<String, List<Cheque>> cheques, String county) {
        var remarks = new ArrayList<Remark>();
        var cheque = new Cheque(one.organisationNumber(), one.decidedOn(), one.number());
        var order = Comparator.comparing(Cheque::decidedOn).thenComparing(Cheque::number);
        var ofTheYear = cheques.getOrDefault(companyAndYear(cheque), List.of());
        if (one.outcome().isGrant() && ofTheYear.stream().anyMatch(other -> order.compare(other, cheque) < 0)) {
            remarks.add(Remark.SECOND_CHEQUE_OF_THE_YEAR);
        }
        var municipality = one.facts().municipality();
        if (municipality != null && !municipality.startsWith(county)) {
            remarks.add(Remark.OUTSIDE_THE_COUNTY);
        }
        if (one.granted().isMoreThan(one.facts().appliedSek())) {
            remarks.add(Remark.MORE_THAN_APPLIED);
        }
        return List.copyOf(remarks);
    }
}
