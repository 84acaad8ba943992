package se.exportcheck.reporting.sheets;

import java.util.List;

/**
 * One table of a report, in the reader's language. The first cell of a row names it.
 *
 * @param code as other systems know it
 */
public record Sheet(String code, String title, List<Column> columns, List<Row> rows) {

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
