package se.exportcheck.reporting.effects;

/** The companies of a scheme that are asked so many months after the last payment. */
record Asking(String scheme, int months) implements Comparable<Asking> {

    @Override
    public int compareTo(Asking other) {
        return scheme.equals(other.scheme) ? Integer.compare(months, other.months) : scheme.compareTo(other.scheme);
    }
}
