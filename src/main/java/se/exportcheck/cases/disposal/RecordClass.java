package se.exportcheck.cases.disposal;

/**
 * <i>Handlingstyp</i>: what the region's plan may let go of a case. What is not here always stays: the diary, the decisions,
 * the payments and the ledger, the register of aid, the audit log.
 */
public enum RecordClass {
    /** The content of what was sent in; that it was sent in, and its checksum, stay. */
    FILES,
    /** The words of the signed application; its costs and facts stay with the decision. */
    APPLICATION,
    /** The words of the letters; that they were sent, and when, stays. */
    LETTERS,
    /** The contact person, the account, the owners, and whom mails went to. */
    CONTACTS,
    /** Questions and answers, notes, what was said on the telephone: that they were there stays in the register of the case. */
    CORRESPONDENCE,
    /** The company's own words in its final report, its follow-ups and its requests for changes; the figures stay. */
    REPORTS
}
