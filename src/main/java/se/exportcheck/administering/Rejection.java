package se.exportcheck.administering;

/**
 * Why a list of past cases is not taken, and where.
 *
 * @param line of the file, the header being line 1
 * @param field the column; {@code row} or {@code file} when it is no single value
 */
record Rejection(int line, String field, ImportFault fault) {

    static final String FILE = "file";
    static final String ROW = "row";
}
