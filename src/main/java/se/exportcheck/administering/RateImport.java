package se.exportcheck.administering;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.administering.CheckedRates.Line;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.companies.Entered;
import se.exportcheck.deminimis.ExchangeRate;
import se.exportcheck.deminimis.ExchangeRates;
import se.exportcheck.deminimis.ExchangeRates.Day;
import se.exportcheck.deminimis.ExchangeRates.Retrieved;
import se.exportcheck.numbers.Checksum;
import se.exportcheck.people.Actor;

/** Takes files of euro rates: checks every line, then enters all that are new, or none. */
@ApplicationScoped
class RateImport {

    private final ExchangeRates rates;
    private final Clock clock;

    RateImport(ExchangeRates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    /** @param month the month that a file is of which does not say so itself */
    CheckedRates check(byte[] file, @Nullable YearMonth month) {
        if (CsvTable.isWorkbook(file)) {
            return refused(1, ImportFault.WORKBOOK);
        }
        var layout = RateLayout.of(file);
        var table = CsvTable.read(file, layout.shape(file));
        return table.rejections().isEmpty()
                ? check(table, layout, month)
                : new CheckedRates(List.of(), table.rejections());
    }

    /** Enters what is new in the file, unless anything in it is rejected. */
    CheckedRates take(byte[] file, @Nullable YearMonth month, Actor actor) {
        rates.hold();
        var checked = check(file, month);
        if (checked.isAccepted()) {
            var fresh =
                    checked.lines().stream().filter(Line::fresh).map(Line::read).toList();
            var entered = new Entered(actor.subject(), actor.name(), clock.instant());
            rates.enter(fresh, Checksum.of(file), entered);
            Log.infof("%s imported %d euro rates in %s", actor.subject(), fresh.size(), actor.region());
        }
        return checked;
    }

    private record Read(int line, String field, Retrieved retrieved) {

        Day day() {
            return Day.of(retrieved.rate());
        }
    }

    private CheckedRates check(CsvTable table, RateLayout layout, @Nullable YearMonth month) {
        var today = Stockholm.today(clock);
        var rejections = new ArrayList<Rejection>();
        var read = new ArrayList<Read>();
        for (var values : table.rows()) {
            var row = new RateRow(layout, new RowValues(values, today), month);
            if (row.isOfKrona()) {
                row.read().ifPresent(each -> read.add(new Read(values.line(), "rate", each)));
            }
            rejections.addAll(row.values().rejections());
        }
        if (read.isEmpty() && rejections.isEmpty()) {
            return refused(1, ImportFault.NO_KRONOR);
        }
        var lines = lines(read, rejections);
        rejections.sort(Comparator.comparingInt(Rejection::line));
        return new CheckedRates(lines, List.copyOf(rejections));
    }

    private List<Line> lines(List<Read> read, List<Rejection> rejections) {
        var known = rates.on(read.stream().map(each -> each.day().date()).toList());
        var seen = new HashMap<Day, ExchangeRate>();
        var lines = new ArrayList<Line>();
        for (var each : read) {
            var rate = each.retrieved().rate();
            var earlier = seen.putIfAbsent(each.day(), rate);
            var stored = known.get(each.day());
            if (earlier != null && !isSame(earlier, rate)) {
                rejections.add(new Rejection(each.line(), each.field(), ImportFault.RATE_TWICE_IN_FILE));
            } else if (stored != null && !isSame(stored, rate)) {
                rejections.add(new Rejection(each.line(), each.field(), ImportFault.RATE_KNOWN_OTHERWISE));
            } else {
                lines.add(new Line(each.line(), each.retrieved(), stored == null && earlier == null));
            }
        }
        return lines;
    }

    private static boolean isSame(ExchangeRate one, ExchangeRate other) {
        return one.kronor().compareTo(other.kronor()) == 0;
    }

    private static CheckedRates refused(int line, ImportFault fault) {
        return new CheckedRates(List.of(), List.of(new Rejection(line, Rejection.FILE, fault)));
    }
}
