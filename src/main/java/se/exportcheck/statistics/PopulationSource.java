package se.exportcheck.statistics;

/** Whoever can be asked how many people live in a county. */
public interface PopulationSource {

    /** Why there is no table. */
    enum Reason {
        NO_ANSWER,
        TOO_MANY_QUESTIONS,
        REFUSED
    }

    /** The source could not be asked, or did not give a table. */
    final class Unreachable extends Exception {

        private static final long serialVersionUID = 1;

        private final Reason reason;

        Unreachable(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    /**
     * The inhabitants of a county on the last day of each year.
     *
     * @param county its two digits
     * @return a table in json-stat 2.0, by area and year
     */
    byte[] ofCounty(String county) throws Unreachable;
}
