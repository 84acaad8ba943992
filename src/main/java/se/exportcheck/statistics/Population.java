package se.exportcheck.statistics;

/**
 * How many people lived in a county or municipality on the last day of a year.
 *
 * @param area two digits for a county, four for a municipality
 */
public record Population(int year, String area, int inhabitants) {}
