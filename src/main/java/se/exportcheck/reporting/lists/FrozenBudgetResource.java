package se.exportcheck.reporting.lists;

import jakarta.ws.rs.Path;
import se.exportcheck.reporting.freezing.FreezableSheets;
import se.exportcheck.reporting.freezing.FrozenReportPages;
import se.exportcheck.reporting.freezing.FrozenReportResource;
import se.exportcheck.reporting.sheets.SheetFiles;

/** What has been frozen of the frames of a year (R6): where they stood at the end of a month, or of the year. */
@Path(BudgetReport.ADDRESS + FrozenReportResource.FROZEN)
class FrozenBudgetResource extends FrozenReportResource {

    FrozenBudgetResource(BudgetReport report, SheetFiles files, FrozenReportPages pages) {
        super(new FreezableSheets(BudgetReport.CODE, BudgetReport.ADDRESS, report::of, files), pages);
    }
}
