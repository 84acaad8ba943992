package se.exportcheck.administering;

import java.util.List;
import se.exportcheck.deminimis.ExchangeRates.Retrieved;

/** A file of euro rates that has been checked: what each line would bring, and what stands in the way of all. */
record CheckedRates(List<Line> lines, List<Rejection> rejections) {

    private static final int SHOWN = 200;

    /** One line that nothing is wrong with; what is not fresh is there already. */
    record Line(int line, Retrieved read, boolean fresh) {}

    static CheckedRates nothing() {
        return new CheckedRates(List.of(), List.of());
    }

    boolean isAccepted() {
        return rejections.isEmpty();
    }

    public long fresh() {
        return lines.stream().filter(Line::fresh).count();
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
