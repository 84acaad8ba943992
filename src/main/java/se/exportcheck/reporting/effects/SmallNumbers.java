package se.exportcheck.reporting.effects;

import java.util.List;

/**
 * <i>Röjandekontroll</i>: what a public page tells of numbers that are parts of a whole, so that no small number can be
 * read or reckoned from the others (domain brief 5.2, small cells).
 *
 * @param least the smallest number above none that is told; 3 or more, so that a number below it is one of several
 */
public record SmallNumbers(int least) {

    /** What is told of a number. */
    public enum Told {
        /** The number itself. */
        SHOWN,
        /** That it is more than none and fewer than the least. */
        FEW,
        /** Nothing. */
        KEPT
    }

    public SmallNumbers {
        if (least < 3) {
            throw new IllegalArgumentException("Fewer than %d is one number".formatted(least));
        }
    }

    public boolean isSmall(long number) {
        return number > 0 && number < least;
    }

    /** What is told of a number that nothing else can be reckoned from. */
    public Told alone(long number) {
        return isSmall(number) ? Told.FEW : Told.SHOWN;
    }

    /**
     * What is told of each part when their sum is told too. Where a small part could be reckoned from the sum none of the
     * parts is told: were a single other one kept instead, which one that is would tell of them as well.
     */
    public List<Told> of(List<Long> parts) {
        var sum = parts.stream().mapToLong(Long::longValue).sum();
        var few = parts.stream().filter(this::isSmall).toList();
        var isSafe = few.isEmpty() || (sum >= 2L * least && areSeveral(few));
        return parts.stream().map(part -> isSafe ? alone(part) : Told.KEPT).toList();
    }

    /** Whether each of the small parts can be one of several, when it is known that they are small and what they add up to. */
    private boolean areSeveral(List<Long> few) {
        var sum = few.stream().mapToLong(Long::longValue).sum();
        var fewest = few.size();
        var most = (least - 1L) * few.size();
        return few.size() > 1 && sum > fewest && sum < most;
    }
}
