package se.exportcheck.schemes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the law forbids to grant without, so that the checklist of every version on a legal basis must ask. */
final class RequiredChecks {

    /** No aid for export as such, whatever else it is (Regulation (EU) 2023/2831 art. 1.1; 651/2014 art. 1.2). */
    private static final Map<String, Answer> NO_EXPORT_AID = Map.of(
            "COST-07a", Answer.NO,
            "COST-07b", Answer.NO,
            "COST-07c", Answer.NO,
            "COST-07d", Answer.NO,
            "COST-07e", Answer.NO);

    /** No debts and no bankruptcy (2022:1468, 18 §), nothing begun before the application (6 §). */
    private static final Map<String, Answer> UNDER_ORDINANCE = Map.of("ELIG-10", Answer.YES, "INC-01", Answer.YES);

    /** An industry with aid rules of its own, or kept apart from it (Regulation (EU) 2023/2831 art. 1). */
    private static final Map<String, Answer> OF_MINOR_IMPORTANCE = Map.of("ELIG-13", Answer.YES);

    /**
     * A small or medium-sized company (2022:1468, 7 and 8 §§), no unpaid recovery after a decision of the Commission
     * (28 §), and not in difficulty (Regulation (EU) 651/2014 art. 1.4).
     */
    private static final Map<String, Answer> UNDER_BLOCK_EXEMPTION =
            Map.of("ELIG-05", Answer.YES, "ELIG-15", Answer.YES, "ELIG-17", Answer.YES);

    private RequiredChecks() {}

    /** Those that the version does not ask, or asks without letting the answer stand in the way of a grant. */
    static List<String> missingIn(SchemeVersion version) {
        return required(version.legalBasis()).entrySet().stream()
                .filter(required -> version.checklist().stream()
                        .noneMatch(item ->
                                item.code().equals(required.getKey()) && item.grantsOnlyIf() == required.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** By their codes, in order, the answer without which nothing is granted. Old ordinances had their own. */
    private static Map<String, Answer> required(LegalBasis basis) {
        var required = new TreeMap<String, Answer>();
        if (basis.isOrdinance()) {
            required.putAll(UNDER_ORDINANCE);
        }
        if (basis.isBlockExemption()) {
            required.putAll(UNDER_BLOCK_EXEMPTION);
        }
        if (basis.aidRegulation().isPresent()) {
            required.putAll(OF_MINOR_IMPORTANCE);
        }
        if (!required.isEmpty()) {
            required.putAll(NO_EXPORT_AID);
        }
        return required;
    }
}
