package se.exportcheck.cases;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list of cases.
 *
 * @param previous where the page before ends; empty on the first page
 * @param next where the page after begins; empty on the last page
 */
public record CaseSlice(List<CaseLine> lines, Optional<CasePlace> previous, Optional<CasePlace> next) {

    static CaseSlice of(List<CaseLine> found, Window window) {
        var more = found.size() > window.size();
        var lines = more ? found.subList(0, window.size()) : found;
        var inOrder = window.backwards() ? lines.reversed() : lines;
        if (inOrder.isEmpty()) {
            return new CaseSlice(List.of(), Optional.empty(), Optional.empty());
        }
        var first = CasePlace.of(window.sort(), inOrder.getFirst());
        var last = CasePlace.of(window.sort(), inOrder.getLast());
        var isMiddle = window.place().isPresent();
        var hasPrevious = window.backwards() ? more : isMiddle;
        var hasNext = window.backwards() ? isMiddle : more;
        return new CaseSlice(
                List.copyOf(inOrder),
                hasPrevious ? Optional.of(first) : Optional.empty(),
                hasNext ? Optional.of(last) : Optional.empty());
    }

    /** Which part of a list: so many rows after a place, or before it; from the top without a place. */
    public record Window(CaseSort sort, Optional<CasePlace> place, boolean backwards, int size) {

        public static Window top(CaseSort sort, int size) {
            return new Window(sort, Optional.empty(), false, size);
        }

        public static Window after(CasePlace place, int size) {
            return new Window(place.sort(), Optional.of(place), false, size);
        }

        public static Window before(CasePlace place, int size) {
            return new Window(place.sort(), Optional.of(place), true, size);
        }
    }
}
