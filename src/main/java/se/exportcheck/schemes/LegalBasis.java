package se.exportcheck.schemes;

/** The provision that the aid is given under. Old cases keep the ordinance of their time. */
public enum LegalBasis {
    SFS2022_1468_7,
    SFS2022_1468_8,
    SFS2022_1468_17,
    OWN_FUNDS_DM,
    SFS2015_210
}
