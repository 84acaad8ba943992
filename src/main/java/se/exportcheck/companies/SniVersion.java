package se.exportcheck.companies;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The edition of Svensk näringsgrensindelning that a code is of; registers change over on days of their own. */
public enum SniVersion {
    /** NACE Rev. 2. */
    SNI_2007("45"),
    /** NACE Rev. 2.1, which has no division of its own for motor vehicles. */
    SNI_2025("");

    private static final Set<Integer> UNUSED = Set.of(4, 34, 40, 44, 45, 48, 54, 57, 67, 76, 83, 89);
    private static final Set<String> DIVISIONS = IntStream.rangeClosed(1, 99)
            .filter(division -> !UNUSED.contains(division))
            .mapToObj("%02d"::formatted)
            .collect(Collectors.toUnmodifiableSet());

    private final String more;

    SniVersion(String more) {
        this.more = more;
    }

    /** Whether there is such a division (huvudgrupp), the first two digits of a code. */
    boolean hasDivision(String division) {
        return DIVISIONS.contains(division) || division.equals(more);
    }
}
