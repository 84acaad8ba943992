package se.exportcheck.web;

import org.apache.commons.csv.CSVFormat;

/** Files that Swedish spreadsheets open with a double click. */
public final class Csv {

    /** Without it a spreadsheet would not read åäö. */
    public static final String BYTE_ORDER_MARK = "\ufeff";

    public static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    /** The signs themselves, their full-width forms, and the blanks that a spreadsheet skips before them. */
    private static final String FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";

    private Csv() {}

    /** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
