package se.exportcheck.proof;

import java.util.Map;

/**
 * What somebody does once, by sending a form.
 *
 * @param key what it is done with: a reference, a number, or the key of a form that makes something
 */
record Act(Kind kind, String key, String person, String path, Map<String, String> fields) {

    enum Kind {
        BEGIN,
        SIGN,
        DECIDE,
        ATTEST,
        SEND
    }
}
