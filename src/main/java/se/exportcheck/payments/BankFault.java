package se.exportcheck.payments;

/** Why a file from the bank cannot be read. */
public enum BankFault {
    EMPTY,
    TOO_LARGE,
    NOT_XML,
    /** XML, but none of the messages that are understood. */
    OTHER_MESSAGE,
    /** The right kind of message with a part that cannot be: no number, a day that is none. */
    INCOMPLETE,
    /** It was taken before. */
    TAKEN;

    /** A file that was not taken, and nothing of it. */
    public static class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final BankFault fault;

        Unreadable(BankFault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public BankFault fault() {
            return fault;
        }
    }
}
