package se.exportcheck.companies.ownership;

/** The criteria that make one enterprise control another (Regulation (EU) 2023/2831 art. 2.2 a to d). */
public enum Control {
    /** (a) A majority of the shareholders' or members' votes. */
    VOTES,
    /** (b) The right to appoint or remove a majority of the board. */
    BOARD,
    /** (c) Dominant influence by contract or by the articles of association. */
    INFLUENCE,
    /** (d) Sole control of a majority of the votes by agreement with other shareholders or members. */
    AGREEMENT
}
