package se.exportcheck.reporting;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import se.exportcheck.web.Spreadsheet;

/** What kind of file a report is made as. */
public enum ReportFormat {
    PDF(new MediaType("application", "pdf")),
    XLSX(Spreadsheet.TYPE),
    CSV(new MediaType("text", "csv", "UTF-8")),
    JSON(new MediaType("application", "json", "UTF-8"));

    private final MediaType type;

    ReportFormat(MediaType type) {
        this.type = type;
    }

    public MediaType type() {
        return type;
    }

    /** The last part of the file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ReportFormat ofEnding(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }
}
