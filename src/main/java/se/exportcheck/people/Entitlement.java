package se.exportcheck.people;

/** By what a person acts for a company (behörighet att företräda). */
public enum Entitlement {
    /** They made the company known and say so themselves. */
    OWN_WORD,
    /** The sign-in says that they belong to the company: {@code orgAffiliation} of OIDC Sweden (domain brief 3.3). */
    AFFILIATION,
    /** <i>Fullmakt</i>: on paper, checked by the region. */
    POWER_OF_ATTORNEY,
    /** <i>Firmatecknare</i> by the register of companies, as the region has looked up. */
    REGISTERED,
    /** Somebody who may has let them in. */
    INVITED,
    /** The region has let them in. */
    REGION
}
