package se.exportcheck.reporting.sheets;

import java.util.List;

/**
 * One table of a report, in the reader's language. The first cell of a row names it.
 *
 * @param code as other systems know it
 * @param isDrawn whether its rows are parts that can be compared, so that a picture says something of them
 */
public record Sheet(String code, String title, List<Column> columns, List<Row> rows, boolean isDrawn) {

    public Sheet(String code, String title, List<Column> columns, List<Row> rows) {
        this(code, title, columns, rows, false);
    }

    /** The same with a picture of each column of numbers. */
    public Sheet drawn() {
        return new Sheet(code, title, columns, rows, true);
    }

    Sheet withoutLinks() {
        var plain = rows.stream()
                .map(row -> new Row(
                        row.code(), row.cells().stream().map(Cell::withoutLink).toList()))
                .toList();
        return new Sheet(code, title, columns, plain, isDrawn);
    }

    public record Column(String code, String label, boolean numeric) {

        public static Column words(String code, String label) {
            return new Column(code, label, false);
        }

        public static Column numbers(String code, String label) {
            return new Column(code, label, true);
        }
    }

    public record Row(String code, List<Cell> cells) {}
}
