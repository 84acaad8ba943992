package se.exportcheck.schemes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often a company can be given a cheque (ELIG-16).
 *
 * @param perYear cheques of any kind in a calendar year
 * @param consecutiveYears years in a row with a cheque of the same kind
 * @param cooldownYears years without one after that (karensår)
 */
@Embeddable
public record ChequeFrequency(
        @Column(name = "max_cheques_per_year") int perYear,
        @Column(name = "max_consecutive_years") int consecutiveYears,
        int cooldownYears) {

    /** A cheque that was granted: the year of the decision and the scheme's code. */
    public record Cheque(int year, String scheme) {}

    /** Whether one more cheque of the scheme can be granted in the year, after those granted earlier. */
    public boolean allows(int year, String scheme, Collection<Cheque> earlier) {
        var thatYear = earlier.stream().filter(cheque -> cheque.year() == year).count();
        var years = earlier.stream()
                .filter(cheque -> cheque.scheme().equals(scheme))
                .map(Cheque::year)
                .collect(Collectors.toSet());
        return thatYear < perYear && !isResting(year, years);
    }

    /** A row of years that was as long as allowed ended so lately that the company must wait. */
    private boolean isResting(int year, Set<Integer> years) {
        for (var last = year - 1; last >= year - Math.max(cooldownYears, 1); last--) {
            if (rowEndingIn(last, years) >= consecutiveYears) {
                return true;
            }
        }
        return false;
    }

    private static int rowEndingIn(int last, Set<Integer> years) {
        var length = 0;
        while (years.contains(last - length)) {
            length++;
        }
        return length;
    }
}
