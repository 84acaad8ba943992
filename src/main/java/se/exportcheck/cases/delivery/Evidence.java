package se.exportcheck.cases.delivery;

import java.util.List;

/** What shows on which day a party got a decision. */
public enum Evidence {
    /** The company has said in the service that it has read it. */
    READ,
    /** <i>Mottagningsbevis</i>: a receipt that the party has signed. */
    RECEIPT,
    /** The party has said so itself, in a letter or a mail. */
    ACKNOWLEDGED,
    HANDED_OVER;

    /** What somebody of the region can record. */
    public static List<Evidence> recorded() {
        return List.of(RECEIPT, ACKNOWLEDGED, HANDED_OVER);
    }
}
