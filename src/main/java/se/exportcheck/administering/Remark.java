package se.exportcheck.administering;

/** A rule of today that a past case does not keep. It is filed all the same: rules apply to new decisions only. */
enum Remark {
    SECOND_CHEQUE_OF_THE_YEAR,
    OUTSIDE_THE_COUNTY,
    MORE_THAN_APPLIED
}
