package se.exportcheck.cases;

/**
 * <i>Jäv</i>: why somebody may not take part in a case.
 *
 * @param explanation what it is, in the person's own words
 */
public record Conflict(Ground ground, String explanation) {

    /** The grounds of förvaltningslagen 16 §; kommunallagen 6 kap. 28 § has the same kinds in words of its own. */
    public enum Ground {
        INTEREST,
        REPRESENTATIVE,
        EARLIER_POSITION,
        CIRCUMSTANCE
    }
}
