package se.exportcheck.cases.letters;

/** Whom a letter is to: the company, the partner whose opinion is asked for, or the court that takes over an appeal. */
public enum Addressee {
    COMPANY,
    PARTNER,
    COURT
}
