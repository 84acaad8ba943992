package se.exportcheck.cases.reconsideration;

/** By what right a decision on payment is taken up again (förvaltningslagen 36 to 38 §§). */
public enum PaymentChange {
    /** 36 §: a slip of the pen, a miscount or the like, to either side, before it is paid. */
    SLIP,
    /** 37 §, first paragraph: not as it was thought because of what has come up since. */
    NEW_CIRCUMSTANCES,
    /** 37 §, first paragraph: for another reason. */
    OTHER_REASON,
    /** 38 §: obviously wrong in something essential, and quickly and simply put right to nobody's disadvantage. */
    OBVIOUSLY_WRONG;

    /** Anything but a slip is changed only so that the company gets as much or more. */
    public boolean isInFavour() {
        return this != SLIP;
    }

    /** What may be done while the decision is appealed and not handed over (39 §). */
    public boolean isAllowedWhileAppealed() {
        return this == SLIP || this == OBVIOUSLY_WRONG;
    }
}
