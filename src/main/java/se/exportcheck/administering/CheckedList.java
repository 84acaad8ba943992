package se.exportcheck.administering;

import java.util.List;
import se.exportcheck.cases.PastCase;
import se.exportcheck.cases.PastCases.Standing;

/** A list of past cases that has been checked: what each line would bring, and what stands in the way of all. */
public record CheckedList(int rows, List<Line> lines, List<Rejection> rejections) {

    private static final int SHOWN = 200;

    /** One line that nothing is wrong with. */
    record Line(int line, PastCase pastCase, Standing standing, List<Remark> remarks) {

        boolean isNew() {
            return standing == Standing.NEW;
        }
    }

    /** All or none: one bad row and nothing is taken. */
    public boolean isAccepted() {
        return rejections.isEmpty();
    }

    public long newCases() {
        return lines.stream().filter(Line::isNew).count();
    }

    /** As many as a page shows. */
    public List<Line> firstLines() {
        return lines.stream().limit(SHOWN).toList();
    }

    public int moreLines() {
        return Math.max(0, lines.size() - SHOWN);
    }

    public List<Rejection> firstRejections() {
        return rejections.stream().limit(SHOWN).toList();
    }

    public int moreRejections() {
        return Math.max(0, rejections.size() - SHOWN);
    }
}
