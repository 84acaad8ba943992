package se.exportcheck.cases.nonpayment;

/** Why what is granted is not paid, by the four points of 29 § of the ordinance (2022:1468). */
public enum NonPaymentGround {
    /** 1: the company has caused the grant, or too much of it, by incorrect information or otherwise. */
    MISLED,
    /** 2: it was granted in error or with too much for another reason, and the company should have realised that. */
    SHOULD_HAVE_REALISED,
    /** 3: the money is not used, or not for its purpose, or there is reason to assume that it will not be. */
    NOT_USED_FOR_PURPOSE,
    /** 4: the conditions of the grant are not followed. */
    CONDITIONS_NOT_FOLLOWED;

    /** Its point in the paragraph. */
    public int point() {
        return ordinal() + 1;
    }
}
