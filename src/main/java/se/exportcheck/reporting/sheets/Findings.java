package se.exportcheck.reporting.sheets;

import java.util.Locale;

/** What has been read for a report, to be told in any language: each says the same of the same moment. */
@FunctionalInterface
public interface Findings<T> {

    T in(Locale language);
}
