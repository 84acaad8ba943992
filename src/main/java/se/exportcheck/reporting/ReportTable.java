package se.exportcheck.reporting;

import java.util.List;

/** One table of the report, in the reader's language; the page and the file for spreadsheets show the same. */
record ReportTable(Part part, String title, String heading, List<ReportRow> rows) {

    /** What the report is made of, in order. */
    enum Part {
        TOTALS,
        OUTCOMES,
        SIZE_CLASSES,
        MUNICIPALITIES,
        KINDS,
        MARKETS,
        STRENGTH_AREAS,
        YOUNG_LEADERS,
        YEARS
    }

    public boolean hasShares() {
        return part == Part.MARKETS;
    }
}
