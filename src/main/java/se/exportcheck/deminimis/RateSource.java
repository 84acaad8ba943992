package se.exportcheck.deminimis;

import java.time.LocalDate;

/** Who publishes a rate of the euro; which one is used is the scheme's choice, for no rule says (domain brief 2.5). */
public enum RateSource {
    /** The Commission's accounting rate, one for each month. */
    INFOREURO,
    ECB,
    RIKSBANK;

    /** Banks publish on their working days; no holiday is longer than this. */
    private static final int DAYS_WITHOUT_RATE = 7;

    /** The day that the rate for aid granted on a day is dated: of a monthly rate the month's first. */
    public LocalDate latest(LocalDate grantedOn) {
        return isMonthly() ? grantedOn.withDayOfMonth(1) : grantedOn;
    }

    /** The oldest rate that may be used for aid granted on a day. */
    public LocalDate earliest(LocalDate grantedOn) {
        return isMonthly() ? latest(grantedOn) : grantedOn.minusDays(DAYS_WITHOUT_RATE);
    }

    public boolean isMonthly() {
        return this == INFOREURO;
    }
}
