package se.exportcheck.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.exportcheck.documents.Pdf;
import se.exportcheck.people.Regions;
import se.exportcheck.schemes.StrengthAreas;
import se.exportcheck.web.Words;

/** Makes the files of a report, in either language. */
@ApplicationScoped
class ReportFiles {

    /**
     * A table on paper and its picture.
     *
     * @param picture a PNG in Base64; null without one
     * @param finding what the picture shows, for whoever does not see it
     */
    record Printed(
            ReportTable table,
            @Nullable String picture,
            @Nullable String finding) {}

    @CheckedTemplate(basePath = "reporting")
    record print(
            String language,
            String region,
            AwardReport report,
            List<String> text,
            List<Printed> tables,
            List<String> definitions)
            implements TemplateInstance {}

    private final StrengthAreas strengthAreas;
    private final Regions regions;
    private final Pdf pdf;
    private final ObjectMapper json;

    ReportFiles(StrengthAreas strengthAreas, Regions regions, Pdf pdf, ObjectMapper json) {
        this.strengthAreas = strengthAreas;
        this.regions = regions;
        this.pdf = pdf;
        this.json = json;
    }

    List<ReportTable> tables(AwardReport report, Locale language) {
        return new ReportTables(strengthAreas.listAll(), language).of(report);
    }

    byte[] file(AwardReport report, ReportFormat format, Locale language) {
        var tables = tables(report, language);
        var words = Words.in(language, ReportingMessages.class);
        return switch (format) {
            case PDF -> pdf.of(html(report, tables, language));
            case XLSX -> ReportBook.of(tables, words);
            case CSV -> ReportCsv.of(tables, words);
            case JSON -> json(report);
        };
    }

    private String html(AwardReport report, List<ReportTable> tables, Locale language) {
        var words = Words.in(language, ReportingMessages.class);
        var printed = tables.stream()
                .filter(table -> !table.rows().isEmpty())
                .map(table -> printed(table, words))
                .toList();
        return new print(
                        language.getLanguage(),
                        regions.current().name(),
                        report,
                        ReportText.of(report, tables, language),
                        printed,
                        ReportText.definitions(language))
                .setLocale(language)
                .render();
    }

    private byte[] json(AwardReport report) {
        try {
            return json.writeValueAsBytes(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Printed printed(ReportTable table, ReportingMessages words) {
        return ReportCharts.picture(table)
                .map(png ->
                        new Printed(table, Base64.getEncoder().encodeToString(png), ReportCharts.finding(table, words)))
                .orElseGet(() -> new Printed(table, null, null));
    }
}
