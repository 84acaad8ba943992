package se.exportcheck.reporting.lists;

import jakarta.ws.rs.Path;
import se.exportcheck.reporting.freezing.FreezableSheets;
import se.exportcheck.reporting.freezing.FrozenReportPages;
import se.exportcheck.reporting.freezing.FrozenReportResource;
import se.exportcheck.reporting.sheets.SheetFiles;

/** What has been frozen of the data that the region reported with (R3): what the Government Offices were given. */
@Path(ResultReport.ADDRESS + FrozenReportResource.FROZEN)
class FrozenResultResource extends FrozenReportResource {

    FrozenResultResource(ResultReport report, SheetFiles files, FrozenReportPages pages) {
        super(new FreezableSheets(ResultReport.CODE, ResultReport.ADDRESS, report::of, files), pages);
    }
}
