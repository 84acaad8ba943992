package se.exportcheck.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The yearly award report. A year is that of the decision, in Sweden; only what was received is counted by the day of
 * arrival.
 *
 * @param received applications that reached the region in the year, whatever became of them
 * @param cheques grants, whole or in part
 * @param companies companies that were granted any
 * @param appliedSek sought in all applications decided in the year
 * @param marketMentions a cheque counts once for each of its markets
 * @param marketShares a cheque with n markets counts 1/n for each, so that the sum is the cheques
 * @param previousYears cheques of earlier years
 */
record AwardReport(
        int year,
        @Schema(description = "When the figures were read") Instant asOf,

        @Schema(description = "Applications that reached the region in the year")
        long received,

        @Schema(description = "Grants, whole or in part, decided in the year")
        long cheques,

        @Schema(description = "Companies that were granted any of the cheques")
        long companies,

        long refused,
        long dismissed,
        long writtenOff,

        @Schema(description = "Sought in all applications decided in the year")
        long appliedSek,

        long grantedSek,

        @Schema(description = "Paid so far of what was granted in the year")
        long paidSek,

        Map<String, Long> bySizeClass,
        Map<String, Long> byMunicipality,
        Map<String, Long> byKind,
        Map<String, Long> byStrengthArea,
        Map<String, Long> byYoungLeader,
        @Schema(description = "All decisions of the year") Map<String, Long> byOutcome,

        @Schema(description = "A cheque counts once for each of its markets")
        Map<String, Long> marketMentions,

        @Schema(description = "A cheque with n markets counts 1/n for each")
        Map<String, BigDecimal> marketShares,

        Map<Integer, Long> previousYears) {

    public boolean isEmpty() {
        return received == 0 && byOutcome.isEmpty();
    }

    Map<String, Long> by(Dimension dimension) {
        return switch (dimension) {
            case SIZE_CLASS -> bySizeClass;
            case MUNICIPALITY -> byMunicipality;
            case KIND -> byKind;
            case STRENGTH_AREA -> byStrengthArea;
            case YOUNG_LEADER -> byYoungLeader;
        };
    }
}
