package se.exportcheck.schemes;

import jakarta.persistence.Embeddable;

/**
 * The time limits of the scheme, in days where nothing else is said (domain brief 6.6).
 *
 * @param maxTotalMonths from the first day of a project to its last, extensions included (INC-06)
 * @param retentionYears how long after its decision a case is kept at least (domain brief 2.10)
 */
@Embeddable
public record TimeLimits(
        int maxProjectMonths,
        int maxTotalMonths,
        int completionDays,
        int opinionDays,
        int hearingDays,
        int acceptanceDays,
        int decisionTargetDays,
        int paymentTargetDays,
        int claimDeadlineDays,
        int payGraceDays,
        int draftDays,
        int retentionYears) {}
