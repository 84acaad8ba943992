package se.exportcheck.audit;

/**
 * The first thing that is wrong with a log.
 *
 * @param ordinal number of the event; 0 when what is wrong is that there is none
 * @param record the record that is not in the log, as table and id: {@code case_event 17}; else empty
 */
public record Flaw(Fault fault, long ordinal, String record) {

    static Flaw in(Fault fault, long ordinal) {
        return new Flaw(fault, ordinal, "");
    }
}
