package se.exportcheck.schemes;

import static se.exportcheck.schemes.Parameter.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.exportcheck.deminimis.RateSource;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.money.TravelCap;

/** What a new scheme begins with: the proposed numbers of the field (domain brief 1.11), for the region to change. */
final class ProposedTerms {

    /** Regulation (EU) 2023/2831 is in force to this day. */
    private static final LocalDate END_OF_GENERAL_REGULATION = LocalDate.of(2030, 12, 31);

    private ProposedTerms() {}

    static ParameterValues of(String nameSv, String nameEn, LocalDate from) {
        return claims(limits(costs(eligibility(ParameterValues.none()
                .with(NAME_SV, nameSv)
                .with(NAME_EN, nameEn)
                .with(VALID_FROM, from)
                .with(LEGAL_BASIS, LegalBasis.SFS2022_1468_17)
                .with(LEGAL_BASIS_VALID_TO, END_OF_GENERAL_REGULATION)
                .with(APPEAL_REGIME, AppealRegime.SFS2022_1468_37)
                .with(APPEAL_DISMISSAL, Remedy.NONE)
                .with(APPEAL_WRITE_OFF, Remedy.NONE)
                .with(APPEAL_LATE_DISMISSAL, Remedy.COURT)
                .with(APPEAL_DELAY_REFUSAL, Remedy.NONE)
                .with(APPEAL_FORWARD_DAYS, 7)
                .with(POSTING_DAYS, 16)
                .with(FUNDING_SOURCE, FundingSource.STATE_1_1)
                .with(START_RULE, StartRule.AFTER_RECEIVED)
                .with(RATE_SOURCE, RateSource.INFOREURO)))));
    }

    private static ParameterValues eligibility(ParameterValues values) {
        return values.with(
                        LEGAL_FORMS,
                        List.of(
                                "LIMITED_COMPANY",
                                "TRADING_PARTNERSHIP",
                                "ECONOMIC_ASSOCIATION",
                                "SOLE_TRADER",
                                "FOREIGN_BRANCH"))
                .with(MIN_EMPLOYEES, BigDecimal.valueOf(2))
                .with(MAX_EMPLOYEES, BigDecimal.valueOf(49))
                .with(MIN_TURNOVER, Kronor.of(3_000_000))
                .with(MIN_CLOSED_ACCOUNTS, 1)
                .with(EXCLUDED_INDUSTRIES, List.of("011", "012", "013", "014", "015", "016", "03"))
                .with(MAX_CHEQUES_PER_YEAR, 1)
                .with(MAX_CONSECUTIVE_YEARS, 2)
                .with(COOLDOWN_YEARS, 1)
                .with(SHARE_MAX, Share.HALF)
                .with(MIN_GRANT, Kronor.of(50_000))
                .with(MAX_GRANT, Kronor.of(250_000));
    }

    private static ParameterValues costs(ParameterValues values) {
        return values.with(
                        COST_TYPES,
                        List.of("CONSULT", "PROJ_EMP", "FAIR", "TRAVEL", "MATERIAL", "CERT", "TRAINING", "DIGITAL"))
                .with(TRAVEL_CAP, Share.of("0.2"))
                .with(TRAVEL_CAP_MODE, TravelCap.POST_CAP)
                .with(QUOTE_THRESHOLD, Kronor.of(75_000))
                .with(REALLOCATION_SHARE, Share.of("0.2"))
                .with(REALLOCATION_SEK, Kronor.of(50_000))
                .with(
                        WARNED_RULES,
                        List.of(
                                "ELIG-02", "ELIG-03", "ELIG-06", "ELIG-07", "ELIG-08", "ELIG-13", "ELIG-16", "COST-01",
                                "COST-02", "COST-04", "COST-05", "COST-09", "AMT-03", "INC-01", "INC-05", "PAY-05"));
    }

    private static ParameterValues limits(ParameterValues values) {
        return values.with(MAX_PROJECT_MONTHS, 12)
                .with(MAX_TOTAL_MONTHS, 18)
                .with(DRAFT_DAYS, 365)
                .with(RETENTION_YEARS, 10)
                .with(COMPLETION_DAYS, 14)
                .with(OPINION_DAYS, 10)
                .with(HEARING_DAYS, 14)
                .with(DECISION_TARGET_DAYS, 60)
                .with(ACCEPTANCE_DAYS, 30)
                .with(ANSWER_REMINDER_DAYS, 3)
                .with(ACCEPTANCE_REMINDER_DAYS, 7)
                .with(PROJECT_END_REMINDER_DAYS, List.of(30, 7))
                .with(CLAIM_REMINDER_DAYS, List.of(30, 7))
                .with(FOLLOWUP_REMINDER_DAYS, 14)
                .with(DRAFT_WARNING_DAYS, 30)
                .with(DELAY_WARNING_DAYS, 14)
                .with(DELAY_ANSWER_REMINDER_DAYS, List.of(14, 3));
    }

    private static ParameterValues claims(ParameterValues values) {
        return values.with(MAX_CLAIMS, 2)
                .with(CLAIM_DEADLINE_DAYS, 60)
                .with(PAY_GRACE_DAYS, 30)
                .with(PAYMENT_TARGET_DAYS, 30)
                .with(FOLLOWUP_MONTHS, List.of(12, 24));
    }
}
