package se.exportcheck.statistics;

/**
 * How exports are placed in a county: where the exporting company has its head office, or where the goods were made. The
 * two are not comparable and never share a line (domain brief 4.6).
 */
public enum Method {
    HEAD_OFFICE,
    PRODUCTION_PLACE
}
