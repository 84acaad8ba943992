package se.exportcheck.cases;

/** Why a decision is made without the company having been heard (förvaltningslagen 25 §). */
public enum Unheard {
    /** <i>Uppenbart obehövligt</i>. */
    OBVIOUSLY_UNNECESSARY,
    /** Nothing weighs that the company does not know; never enough for a refusal. */
    OWN_MATERIAL
}
