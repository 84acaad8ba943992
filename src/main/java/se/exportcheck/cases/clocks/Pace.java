package se.exportcheck.cases.clocks;

/**
 * How long the region has taken from arrival to decision.
 *
 * @param median half of the companies had their decision within so many days
 * @param nineOfTen nine of ten within so many
 */
public record Pace(int median, int nineOfTen) {}
