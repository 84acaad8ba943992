package se.exportcheck.reporting;

/** The lists of cases that make up the numbers of a year. */
record CasesBehind(int year) {

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
        return outcome("GRANTED");
    }

    String market(String country) {
        return cheques() + "&market=" + country;
    }

    String without(Dimension dimension) {
        return cheques() + "&unstated=" + dimension.parameter();
    }

    String of(Dimension dimension, String code) {
        return cheques() + "&" + dimension.parameter() + "=" + code.replace("+", "%2B");
    }
}
