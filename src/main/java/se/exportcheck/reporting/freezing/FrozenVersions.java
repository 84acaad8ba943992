package se.exportcheck.reporting.freezing;

import java.util.List;

/**
 * What has been frozen of the report of a year, the newest first.
 *
 * @param address where they are, and where one more is frozen
 */
public record FrozenVersions(String address, List<FrozenReport> all, boolean mayFreeze) {}
