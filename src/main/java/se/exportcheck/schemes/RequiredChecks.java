package se.exportcheck.schemes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the ordinance forbids to grant without, so that the checklist of every version under it must ask. */
final class RequiredChecks {

    /**
     * No debts and no bankruptcy (18 §), no aid for export as such (Regulation (EU) 2023/2831 art. 1.1; 651/2014 art.
     * 1.2), nothing begun before the application (6 §): and the answer without which nothing is granted.
     */
    private static final Map<String, Answer> UNDER_ORDINANCE = Map.of(
            "ELIG-10", Answer.YES,
            "COST-07a", Answer.NO,
            "COST-07b", Answer.NO,
            "COST-07c", Answer.NO,
            "COST-07d", Answer.NO,
            "COST-07e", Answer.NO,
            "INC-01", Answer.YES);

    private RequiredChecks() {}

    /** Those that the version does not ask, or asks without letting the answer stand in the way of a grant. */
    static List<String> missingIn(SchemeVersion version) {
        return version.legalBasis().isOrdinance()
                ? UNDER_ORDINANCE.entrySet().stream()
                        .filter(required -> version.checklist().stream()
                                .noneMatch(item -> item.code().equals(required.getKey())
                                        && item.grantsOnlyIf() == required.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted(Comparator.naturalOrder())
                        .toList()
                : List.of();
    }
}
