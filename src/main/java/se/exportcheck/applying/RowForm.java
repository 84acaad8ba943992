package se.exportcheck.applying;

import se.exportcheck.cases.GrantCase;
import se.exportcheck.web.FormErrors;

/** A row of a section, as it is typed; one below zero is a new one. */
interface RowForm<F, R> {

    int version();

    int row();

    /** Rows may have moved when a colleague saved: what was typed is added, it replaces nothing. */
    F asNew();

    R toRow();

    /** What can only be told beside the other rows; asked when nothing else is wrong. */
    default FormErrors checkIn(GrantCase draft, FormErrors errors, FormWords words) {
        return errors;
    }

    /** What no single field can tell of. */
    default FormErrors check(FormErrors errors, FormWords words) {
        return errors;
    }
}
