package se.exportcheck.cases;

/** The formal ground on which an application is dismissed (avvisas) without being examined. */
public enum DismissalGround {
    /** <i>Ej följt föreläggande</i> (förvaltningslagen 20 §). */
    INJUNCTION_NOT_FOLLOWED,
    WRONG_AUTHORITY,
    /** Another, which is named. */
    OTHER
}
