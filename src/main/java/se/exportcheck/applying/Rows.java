package se.exportcheck.applying;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a section that is filled in row by row. */
final class Rows {

    /** More rows than any application needs. */
    static final int MOST = 100;

    private Rows() {}

    /** The rows with this one in place of the one at the position, or at the end when there is none. */
    static <T> List<T> with(List<T> rows, int position, T row) {
        var changed = new ArrayList<>(rows);
        if (position >= 0 && position < rows.size()) {
            changed.set(position, row);
        } else {
            changed.add(row);
        }
        return changed;
    }

    static <T> List<T> without(List<T> rows, int position) {
        return IntStream.range(0, rows.size())
                .filter(i -> i != position)
                .mapToObj(rows::get)
                .toList();
    }
}
