package se.exportcheck.reporting;

/**
 * The lists of cases that make up the numbers of a year.
 *
 * @param granted the outcome that the list of cases is asked for when cheques are meant
 */
record CasesBehind(int year, String granted) {

    /** Grants in full only are one outcome of the list; with partial ones it is asked for both. */
    static CasesBehind of(AwardReport report) {
        return new CasesBehind(report.year(), report.byOutcome().containsKey("PARTIAL_GRANT") ? "GRANTED" : "GRANT");
    }

    String received() {
        return "/cases?receivedFrom=%d-01-01&receivedTo=%d-12-31".formatted(year, year);
    }

    String decided() {
        return "/cases?decidedYear=" + year;
    }

    String outcome(String outcome) {
        return decided() + "&outcome=" + outcome;
    }

    String cheques() {
        return outcome(granted);
    }

    String market(String country) {
        return cheques() + "&market=" + country;
    }

    String of(Dimension dimension, String code) {
        return cheques() + "&" + dimension.parameter() + "=" + code.replace("+", "%2B");
    }
}
