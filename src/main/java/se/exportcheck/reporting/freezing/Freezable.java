package se.exportcheck.reporting.freezing;

import java.util.List;
import java.util.Locale;
import se.exportcheck.reporting.ReportFormat;
import se.exportcheck.reporting.sheets.Report;

/**
 * A kind of yearly report that can be frozen.
 *
 * @param <D> what is kept of it as data, from which its tables can be told again
 */
public interface Freezable<D> {

    /** Its number in the list of standard reports (domain brief 5.2): {@code R7}. */
    String code();

    /** Where its years are: {@code /reports/effects}. */
    String address();

    Class<D> type();

    /** As it stands now. */
    D now(int year);

    /** Its title, text and tables; the numbers lead nowhere, for the cases behind them may be others now. */
    Report report(D data, Locale language);

    /** The files that are kept of it, in each language. */
    List<ReportFormat> formats();

    byte[] file(D data, ReportFormat format, Locale language);
}
