package se.exportcheck.administering;

import java.util.List;
import se.exportcheck.statistics.ExportFigure;
import se.exportcheck.statistics.Population;

/**
 * A file of statistics that has been checked: what it would bring, and what stands in the way of all of it. It brings
 * export figures or numbers of inhabitants, never both.
 */
public record CheckedFigures(
        int rows, List<ExportFigure> exports, List<Population> populations, List<Rejection> rejections) {

    private static final int SHOWN = 200;

    static CheckedFigures rejected(int rows, List<Rejection> rejections) {
        return new CheckedFigures(rows, List.of(), List.of(), rejections);
    }

    /** All or none: one bad row and nothing is taken. */
    public boolean isAccepted() {
        return rejections.isEmpty();
    }

    /** As many as a page shows. */
    public List<ExportFigure> firstExports() {
        return exports.stream().limit(SHOWN).toList();
    }

    public List<Population> firstPopulations() {
        return populations.stream().limit(SHOWN).toList();
    }

    public List<Rejection> firstRejections() {
        return rejections.stream().limit(SHOWN).toList();
    }

    public int moreRejections() {
        return Math.max(0, rejections.size() - SHOWN);
    }

    public int moreRows() {
        return Math.max(0, Math.max(exports.size(), populations.size()) - SHOWN);
    }
}
