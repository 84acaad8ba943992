package se.exportcheck.administering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.exportcheck.companies.County;
import se.exportcheck.statistics.JsonStat;
import se.exportcheck.statistics.Population;

/** A table of inhabitants as Statistics Sweden gives it: by area and year, and by nothing else (domain brief 4.6). */
final class PopulationTable {

    private PopulationTable() {}

    static CheckedFigures read(JsonStat table) {
        var area = place(table, "geo", "Region");
        var year = place(table, "time", "Tid");
        var rejections = new ArrayList<Rejection>();
        if (area.isEmpty()) {
            rejections.add(new Rejection(1, "Region", ImportFault.DIMENSION_MISSING));
        }
        if (year.isEmpty() || year.equals(area)) {
            rejections.add(new Rejection(1, "Tid", ImportFault.DIMENSION_MISSING));
        }
        IntStream.range(0, table.dimensions().size())
                .filter(place -> place != area.orElse(-1) && place != year.orElse(-1) && table.sizeOf(place) > 1)
                .forEach(place ->
                        rejections.add(new Rejection(1, table.dimensions().get(place), ImportFault.DIMENSION_DIVIDED)));
        return rejections.isEmpty()
                ? figures(table, area.getAsInt(), year.getAsInt())
                : CheckedFigures.rejected(0, rejections);
    }

    private static CheckedFigures figures(JsonStat table, int area, int year) {
        var populations = new ArrayList<Population>();
        var rejections = new ArrayList<Rejection>();
        var cells = table.cells();
        for (var cell : cells) {
            var code = cell.codes().get(area);
            var when = cell.codes().get(year);
            var value = cell.value();
            if (!when.matches("(19|20)\\d\\d")) {
                rejections.add(new Rejection(1, "Tid", ImportFault.NOT_A_YEAR));
            } else if (value.filter(number -> !isWhole(number)).isPresent()) {
                rejections.add(new Rejection(1, code + " " + when, ImportFault.NOT_A_NUMBER));
            } else if (isKnown(code)) {
                value.ifPresent(number ->
                        populations.add(new Population(Integer.parseInt(when), code, number.intValueExact())));
            }
        }
        if (populations.isEmpty() && rejections.isEmpty()) {
            rejections.add(new Rejection(1, Rejection.FILE, ImportFault.NO_FIGURES));
        }
        return rejections.isEmpty()
                ? new CheckedFigures(cells.size(), List.of(), populations, List.of())
                : CheckedFigures.rejected(cells.size(), rejections);
    }

    /** Counties and municipalities; the country as a whole and other areas are passed over. */
    private static boolean isKnown(String code) {
        return code.matches("\\d{2}|\\d{4}") && County.of(code.substring(0, 2)).isPresent();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() > 0
                && number.stripTrailingZeros().scale() <= 0
                && number.precision() - number.scale() <= 9;
    }

    /** By the role that the table says, else by the name that Statistics Sweden uses. */
    private static OptionalInt place(JsonStat table, String role, String name) {
        return table.dimensionOf(role).map(OptionalInt::of).orElseGet(() -> {
            var place = table.dimensions().indexOf(name);
            return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
        });
    }

    static ImportFault faultOf(JsonStat.Unreadable unreadable) {
        return switch (unreadable.fault()) {
            case NOT_JSON -> ImportFault.NOT_JSON;
            case NOT_A_DATASET -> ImportFault.NOT_A_DATASET;
            case TOO_LARGE -> ImportFault.TOO_MANY_CELLS;
            case PLACES_DO_NOT_FIT -> ImportFault.PLACES_DO_NOT_FIT;
            case VALUES_DO_NOT_FIT -> ImportFault.VALUES_DO_NOT_FIT;
            case NOT_A_NUMBER -> ImportFault.NOT_A_NUMBER;
        };
    }
}
