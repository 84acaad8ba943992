package se.exportcheck.reporting.sheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.exportcheck.documents.Pdf;
import se.exportcheck.people.Regions;
import se.exportcheck.reporting.Downloads;
import se.exportcheck.reporting.ReportFormat;
import se.exportcheck.reporting.ReportingMessages;
import se.exportcheck.reporting.freezing.FrozenVersions;
import se.exportcheck.web.Language;
import se.exportcheck.web.Words;

/** Shows a report as a page and hands it out as a file. */
@RequestScoped
public class SheetFiles {

    /** The kinds of files, as they stand in addresses. */
    public static final String ENDINGS = "{format:pdf|xlsx|csv|json}";

    /** The years that can be chosen instead, and how their addresses begin. */
    public record Years(String address, int shown, List<Integer> all) {

        static final Years NONE = new Years("", 0, List.of());
    }

    /** Something else to take out from the page of a report. */
    public record More(String label, String address) {}

    /** @param back the address of the page that it was come to from */
    @CheckedTemplate(basePath = "reporting/sheets")
    record page(
            Report report,
            Years years,
            List<More> more,
            @Nullable FrozenVersions frozen,
            @Nullable String back) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reporting/sheets")
    record print(String language, String region, Report report) implements TemplateInstance {}

    private final Regions regions;
    private final Pdf pdf;
    private final ObjectMapper json;
    private final Language language;

    SheetFiles(Regions regions, Pdf pdf, ObjectMapper json, Language language) {
        this.regions = regions;
        this.pdf = pdf;
        this.json = json;
        this.language = language;
    }

    public TemplateInstance page(Report report) {
        return page(report, Years.NONE, List.of());
    }

    /** For those who do not read the list of reports: back to the page that they have come from. */
    public TemplateInstance pageFrom(String back, Report report) {
        return new page(report, Years.NONE, List.of(), null, back);
    }

    public TemplateInstance page(Report report, Years years, List<More> more) {
        return new page(report, years, more, null, "/reports");
    }

    /** Of a report that can be frozen. */
    public TemplateInstance page(Report report, Years years, List<More> more, FrozenVersions frozen) {
        return new page(report, years, more, frozen, "/reports");
    }

    public TemplateInstance publicPage(Report report, Years years) {
        return new page(report, years, List.of(), null, "/statistics");
    }

    public Response file(Report report, String ending) {
        return file(report, ending, report.fileName());
    }

    public Response file(Report report, String ending, String name) {
        var format = ReportFormat.ofEnding(ending);
        return Downloads.of(bytes(report, format, language.locale()), format.type(), name + "." + ending);
    }

    /** @param language the one that the report is in */
    public byte[] bytes(Report report, ReportFormat format, Locale language) {
        return switch (format) {
            case PDF -> pdf.of(html(report, language));
            case XLSX -> SheetBook.of(report);
            case CSV -> SheetCsv.of(report, Words.in(language, ReportingMessages.class));
            case JSON -> json(report);
        };
    }

    private String html(Report report, Locale language) {
        return new print(language.getLanguage(), regions.current().name(), report)
                .setLocale(language)
                .render();
    }

    private byte[] json(Report report) {
        try {
            return json.writeValueAsBytes(SheetData.of(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
