package se.exportcheck.reporting.effects;

import jakarta.ws.rs.Path;
import se.exportcheck.reporting.freezing.FreezableSheets;
import se.exportcheck.reporting.freezing.FrozenReportPages;
import se.exportcheck.reporting.freezing.FrozenReportResource;
import se.exportcheck.reporting.sheets.SheetFiles;

/** What has been frozen of what came of the cheques (R7); answers of single companies are not among it. */
@Path(Effects.ADDRESS + FrozenReportResource.FROZEN)
class FrozenEffectsResource extends FrozenReportResource {

    FrozenEffectsResource(Effects effects, SheetFiles files, FrozenReportPages pages) {
        super(new FreezableSheets(Effects.CODE, Effects.ADDRESS, effects::of, files), pages);
    }
}
