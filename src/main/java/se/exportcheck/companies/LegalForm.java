package se.exportcheck.companies;

/** What the first digits of a number say about the legal form; a hint, the company register knows. */
public enum LegalForm {
    /** Enskild näringsidkare. */
    SOLE_TRADER,
    /** Dödsbo. */
    ESTATE,
    /** Stat, region, kommun, församling. */
    PUBLIC_BODY,
    /** Utländskt företag. */
    FOREIGN_COMPANY,
    /** Utländskt företags filial. */
    FOREIGN_BRANCH,
    /** Aktiebolag. */
    LIMITED_COMPANY,
    /** Enkelt bolag. */
    SIMPLE_PARTNERSHIP,
    /** Ekonomisk förening, bostadsrättsförening. */
    ECONOMIC_ASSOCIATION,
    /** Ideell förening, stiftelse. */
    NON_PROFIT_OR_FOUNDATION,
    /** Handelsbolag, kommanditbolag. */
    TRADING_PARTNERSHIP;

    private static final String BRANCH = "516";

    static LegalForm of(OrganisationNumber number) {
        if (number.isPerson()) {
            return SOLE_TRADER;
        } else if (number.value().startsWith(BRANCH)) {
            return FOREIGN_BRANCH;
        } else {
            return ofGroup(number.value().charAt(0));
        }
    }

    private static LegalForm ofGroup(char firstDigit) {
        return switch (firstDigit) {
            case '1' -> ESTATE;
            case '2' -> PUBLIC_BODY;
            case '3' -> FOREIGN_COMPANY;
            case '5' -> LIMITED_COMPANY;
            case '6' -> SIMPLE_PARTNERSHIP;
            case '7' -> ECONOMIC_ASSOCIATION;
            case '8' -> NON_PROFIT_OR_FOUNDATION;
            case '9' -> TRADING_PARTNERSHIP;
            default -> throw new IllegalArgumentException("No organisation number begins with " + firstDigit);
        };
    }
}
