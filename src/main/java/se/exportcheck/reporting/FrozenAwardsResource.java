package se.exportcheck.reporting;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import se.exportcheck.reporting.freezing.Freezable;
import se.exportcheck.reporting.freezing.FrozenReportPages;
import se.exportcheck.reporting.freezing.FrozenReportResource;
import se.exportcheck.reporting.sheets.Report;

/** What has been frozen of the yearly award report (R1). Its data are figures, which need no language. */
@Path(AwardSheets.ADDRESS + FrozenReportResource.FROZEN)
class FrozenAwardsResource extends FrozenReportResource {

    FrozenAwardsResource(AwardReports reports, AwardSheets sheets, ReportFiles files, FrozenReportPages pages) {
        super(new Awards(reports, sheets, files), pages);
    }

    private record Awards(AwardReports reports, AwardSheets sheets, ReportFiles files)
            implements Freezable<AwardReport> {

        @Override
        public String code() {
            return AwardSheets.CODE;
        }

        @Override
        public String address() {
            return AwardSheets.ADDRESS;
        }

        @Override
        public Class<AwardReport> type() {
            return AwardReport.class;
        }

        @Override
        public AwardReport now(int year) {
            return reports.of(year);
        }

        @Override
        public Report report(AwardReport data, Locale language) {
            return sheets.report(data, language).withoutLinks();
        }

        @Override
        public List<ReportFormat> formats() {
            return List.of(ReportFormat.PDF, ReportFormat.XLSX, ReportFormat.CSV);
        }

        @Override
        public byte[] file(AwardReport data, ReportFormat format, Locale language) {
            return files.file(data, format, language);
        }
    }
}
