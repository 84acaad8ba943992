package se.exportcheck.reporting.effects;

import se.exportcheck.cases.followup.Response;

/** The lists of cases behind the effects of the cheques of a year. */
record CasesAsked(int year, String scheme) {

    String granted() {
        return "/cases?decidedYear=" + year + "&outcome=GRANTED&scheme=" + scheme;
    }

    String refused() {
        return "/cases?decidedYear=" + year + "&outcome=REFUSAL&scheme=" + scheme;
    }

    String of(int months, Response.Kind response) {
        return granted() + "&followUp=" + new Response(months, response);
    }
}
