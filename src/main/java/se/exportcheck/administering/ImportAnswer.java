package se.exportcheck.administering;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What another system is told of the list it sent. */
@Schema(description = "All rows are stored or none: accepted is 0 as soon as one row is rejected.")
record ImportAnswer(
        @Schema(description = "Lines below the header") int rows,

        @Schema(description = "Rows that are stored, or already were with the same content")
        int accepted,

        List<RejectedRow> rejected) {

    /** One thing that is wrong. */
    record RejectedRow(
            @Schema(description = "Line of the file; the header is line 1")
            int line,

            @Schema(description = "Column, or row or file when it is no single value")
            String field,

            @Schema(description = "In Swedish, or English when Accept-Language asks for it")
            String message) {}

    static ImportAnswer of(CheckedList checked, AdministeringMessages words) {
        return of(checked.rows(), checked.rejections(), words);
    }

    static ImportAnswer of(CheckedFigures checked, AdministeringMessages words) {
        return of(checked.rows(), checked.rejections(), words);
    }

    private static ImportAnswer of(int rows, List<Rejection> rejections, AdministeringMessages words) {
        return new ImportAnswer(
                rows,
                rejections.isEmpty() ? rows : 0,
                rejections.stream()
                        .map(bad -> new RejectedRow(bad.line(), bad.field(), words.fault(bad.fault())))
                        .toList());
    }
}
