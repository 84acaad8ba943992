package se.exportcheck.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number of the report.
 *
 * @param code as other systems know it
 * @param kronor whether the number is money
 * @param share the fractional count of a market; null elsewhere
 * @param link the cases that make up the number; null when there are none to show
 */
record ReportRow(
        String code,
        String name,
        long number,
        boolean kronor,
        @Nullable BigDecimal share,
        @Nullable String link) {

    static ReportRow count(String code, String name, long number, @Nullable String link) {
        return new ReportRow(code, name, number, false, null, number == 0 ? null : link);
    }

    /** As it is written in Swedish. */
    public String shareWithComma() {
        return share == null ? "" : share.toPlainString().replace('.', ',');
    }

    static ReportRow kronor(String code, String name, long number, @Nullable String link) {
        return new ReportRow(code, name, number, true, null, number == 0 ? null : link);
    }
}
