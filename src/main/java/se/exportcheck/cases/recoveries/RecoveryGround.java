package se.exportcheck.cases.recoveries;

/** Why aid is withheld or reclaimed (2022:1468, 29 §, and REC-01), or that a court has granted less than was paid. */
public enum RecoveryGround {
    /** 29 § 1: the recipient gave wrong information, or otherwise caused the aid to be granted wrongly or too high. */
    CAUSED_BY_RECIPIENT,
    /** 29 § 2: it was wrong or too high for another reason, and the recipient should have realised that. */
    SHOULD_HAVE_REALISED,
    /** 29 § 3: it is not used, or not for its purpose, or there is reason to assume that it will not be. */
    NOT_USED,
    /** 29 § 4: the conditions have not been followed. */
    CONDITIONS_NOT_FOLLOWED,
    /** More is paid than is granted since a court, or the region itself, has changed the decision. */
    NOT_GRANTED
}
