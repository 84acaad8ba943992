package se.exportcheck.schemes;

import static java.util.Objects.requireNonNull;
import static se.exportcheck.schemes.Parameter.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.deminimis.RateSource;
import se.exportcheck.money.GrantTerms;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.money.TravelCap;

/** What each parameter of a scheme version holds; nothing where it may hold nothing. */
public final class ParameterValues {

    private final Map<Parameter, Object> held = new EnumMap<>(Parameter.class);

    private ParameterValues() {}

    static ParameterValues none() {
        return new ParameterValues();
    }

    public static ParameterValues of(SchemeTerms terms) {
        var values = new ParameterValues();
        for (var parameter : Parameter.values()) {
            values.put(parameter, read(parameter, terms));
        }
        return values;
    }

    /** The same with another value. */
    public ParameterValues with(Parameter parameter, @Nullable Object value) {
        var changed = new ParameterValues();
        changed.held.putAll(held);
        changed.put(parameter, value);
        return changed;
    }

    private void put(Parameter parameter, @Nullable Object value) {
        if (value == null) {
            held.remove(parameter);
        } else {
            held.put(parameter, value);
        }
    }

    public @Nullable Object get(Parameter parameter) {
        return held.get(parameter);
    }

    public Optional<LocalDate> dayOf(Parameter parameter) {
        return Optional.ofNullable(get(parameter)).map(LocalDate.class::cast);
    }

    public Share shareOf(Parameter parameter) {
        return of(parameter, Share.class);
    }

    /** It is less than the parameter that it must not be less than. */
    public boolean isBelowFloor(Parameter parameter) {
        var floor = parameter.floor();
        var least = floor == null ? null : get(floor);
        var value = get(parameter);
        return least != null && value != null && compare(value, least) < 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a parameter and its floor are of one kind
    private static int compare(Object value, Object least) {
        return ((Comparable) value).compareTo(least);
    }

    private static @Nullable Object read(Parameter parameter, SchemeTerms terms) {
        return switch (parameter) {
            case NAME_SV -> terms.nameSv;
            case NAME_EN -> terms.nameEn;
            case VALID_FROM -> terms.validFrom;
            case VALID_TO -> terms.validTo;
            case LEGAL_BASIS -> terms.legalBasis;
            case LEGAL_BASIS_VALID_TO -> terms.legalBasisValidTo;
            case APPEAL_REGIME -> terms.appealRegime;
            case APPEAL_COURT -> terms.appeal.court();
            case APPEAL_COURT_ADDRESS -> terms.appeal.courtAddress();
            case NOTICE_BOARD -> terms.appeal.noticeBoard();
            case APPEAL_DISMISSAL -> terms.appeal.dismissal();
            case APPEAL_WRITE_OFF -> terms.appeal.writeOff();
            case APPEAL_LATE_DISMISSAL -> terms.appeal.lateDismissal();
            case APPEAL_DELAY_REFUSAL -> terms.appeal.delayRefusal();
            case APPEAL_FORWARD_DAYS -> terms.appeal.forwardDays();
            case POSTING_DAYS -> terms.appeal.postingDays();
            case FUNDING_SOURCE -> terms.fundingSource;
            case START_RULE -> terms.startRule;
            case RATE_SOURCE -> terms.rateSource;
            case LEGAL_FORMS -> List.copyOf(terms.targetGroup.legalForms());
            case MIN_EMPLOYEES -> terms.size.minEmployees();
            case MAX_EMPLOYEES -> terms.size.maxEmployees();
            case MIN_TURNOVER -> Kronor.of(terms.size.minTurnover());
            case MAX_TURNOVER -> {
                var most = terms.size.maxTurnover();
                yield most == null ? null : Kronor.of(most);
            }
            case MIN_CLOSED_ACCOUNTS -> terms.size.minClosedAccounts();
            case EXCLUDED_INDUSTRIES -> List.copyOf(terms.targetGroup.excludedIndustries());
            case MAX_CHEQUES_PER_YEAR -> terms.frequency.perYear();
            case MAX_CONSECUTIVE_YEARS -> terms.frequency.consecutiveYears();
            case COOLDOWN_YEARS -> terms.frequency.cooldownYears();
            case SHARE_MAX -> terms.grant.share();
            case MIN_GRANT -> terms.grant.minimum();
            case MAX_GRANT -> terms.grant.maximum();
            case COST_TYPES -> List.copyOf(terms.targetGroup.costTypes());
            case EQUIPMENT_UP_TO -> terms.equipmentUpTo;
            case TRAVEL_CAP -> terms.travel.share();
            case TRAVEL_CAP_MODE -> terms.travel.cap();
            case QUOTE_THRESHOLD -> terms.quoteThreshold;
            case REALLOCATION_SHARE -> terms.reallocation.share();
            case REALLOCATION_SEK -> terms.reallocation.amount();
            case MAX_PROJECT_MONTHS -> terms.limits.maxProjectMonths();
            case MAX_TOTAL_MONTHS -> terms.limits.maxTotalMonths();
            case DRAFT_DAYS -> terms.limits.draftDays();
            case RETENTION_YEARS -> terms.limits.retentionYears();
            case COMPLETION_DAYS -> terms.limits.completionDays();
            case OPINION_DAYS -> terms.limits.opinionDays();
            case HEARING_DAYS -> terms.limits.hearingDays();
            case DECISION_TARGET_DAYS -> terms.limits.decisionTargetDays();
            case ACCEPTANCE_DAYS -> terms.limits.acceptanceDays();
            case ANSWER_REMINDER_DAYS -> terms.reminders.answer();
            case ACCEPTANCE_REMINDER_DAYS -> terms.reminders.acceptance();
            case PROJECT_END_REMINDER_DAYS -> List.copyOf(terms.reminders.projectEnd());
            case CLAIM_REMINDER_DAYS -> List.copyOf(terms.reminders.claim());
            case FOLLOWUP_REMINDER_DAYS -> terms.reminders.followUp();
            case DRAFT_WARNING_DAYS -> terms.reminders.draft();
            case DELAY_WARNING_DAYS -> terms.reminders.delay();
            case DELAY_ANSWER_REMINDER_DAYS -> List.copyOf(terms.reminders.delayAnswer());
            case MAX_CLAIMS -> terms.maxClaims;
            case CLAIM_DEADLINE_DAYS -> terms.limits.claimDeadlineDays();
            case PAY_GRACE_DAYS -> terms.limits.payGraceDays();
            case PAYMENT_TARGET_DAYS -> terms.limits.paymentTargetDays();
            case FOLLOWUP_MONTHS -> List.copyOf(terms.followupMonths);
            case WARNED_RULES -> List.copyOf(terms.warnings);
        };
    }

    void into(SchemeTerms terms) {
        terms.nameSv = of(NAME_SV, String.class);
        terms.nameEn = of(NAME_EN, String.class);
        terms.validFrom = of(VALID_FROM, LocalDate.class);
        terms.validTo = (LocalDate) get(VALID_TO);
        terms.legalBasis = of(LEGAL_BASIS, LegalBasis.class);
        terms.legalBasisValidTo = (LocalDate) get(LEGAL_BASIS_VALID_TO);
        terms.appealRegime = of(APPEAL_REGIME, AppealRegime.class);
        terms.appeal = appeal();
        terms.fundingSource = of(FUNDING_SOURCE, FundingSource.class);
        terms.startRule = of(START_RULE, StartRule.class);
        terms.rateSource = of(RATE_SOURCE, RateSource.class);
        terms.size = size();
        terms.targetGroup = new TargetGroup(codes(LEGAL_FORMS), codes(EXCLUDED_INDUSTRIES), codes(COST_TYPES));
        terms.equipmentUpTo = (Kronor) get(EQUIPMENT_UP_TO);
        terms.frequency = new ChequeFrequency(
                number(MAX_CHEQUES_PER_YEAR), number(MAX_CONSECUTIVE_YEARS), number(COOLDOWN_YEARS));
        terms.grant = new GrantTerms(shareOf(SHARE_MAX), kronor(MIN_GRANT), kronor(MAX_GRANT));
        terms.travel = new TravelTerms(shareOf(TRAVEL_CAP), of(TRAVEL_CAP_MODE, TravelCap.class));
        terms.quoteThreshold = kronor(QUOTE_THRESHOLD);
        terms.reallocation = new Reallocation(shareOf(REALLOCATION_SHARE), kronor(REALLOCATION_SEK));
        terms.limits = limits();
        terms.reminders = reminders();
        terms.maxClaims = number(MAX_CLAIMS);
        terms.followupMonths = numbers(FOLLOWUP_MONTHS);
        terms.warnings = codes(WARNED_RULES);
    }

    private SizeLimits size() {
        var most = (Kronor) get(MAX_TURNOVER);
        return new SizeLimits(
                of(MIN_EMPLOYEES, BigDecimal.class),
                of(MAX_EMPLOYEES, BigDecimal.class),
                kronor(MIN_TURNOVER).amount(),
                most == null ? null : most.amount(),
                number(MIN_CLOSED_ACCOUNTS));
    }

    private TimeLimits limits() {
        return new TimeLimits(
                number(MAX_PROJECT_MONTHS),
                number(MAX_TOTAL_MONTHS),
                number(COMPLETION_DAYS),
                number(OPINION_DAYS),
                number(HEARING_DAYS),
                number(ACCEPTANCE_DAYS),
                number(DECISION_TARGET_DAYS),
                number(PAYMENT_TARGET_DAYS),
                number(CLAIM_DEADLINE_DAYS),
                number(PAY_GRACE_DAYS),
                number(DRAFT_DAYS),
                number(RETENTION_YEARS));
    }

    private AppealTerms appeal() {
        return new AppealTerms(
                (String) get(APPEAL_COURT),
                (String) get(APPEAL_COURT_ADDRESS),
                (String) get(NOTICE_BOARD),
                of(APPEAL_DISMISSAL, Remedy.class),
                of(APPEAL_WRITE_OFF, Remedy.class),
                of(APPEAL_LATE_DISMISSAL, Remedy.class),
                of(APPEAL_DELAY_REFUSAL, Remedy.class),
                number(APPEAL_FORWARD_DAYS),
                number(POSTING_DAYS));
    }

    private ReminderDays reminders() {
        return new ReminderDays(
                number(ANSWER_REMINDER_DAYS),
                number(ACCEPTANCE_REMINDER_DAYS),
                numbers(PROJECT_END_REMINDER_DAYS),
                numbers(CLAIM_REMINDER_DAYS),
                number(FOLLOWUP_REMINDER_DAYS),
                number(DRAFT_WARNING_DAYS),
                number(DELAY_WARNING_DAYS),
                numbers(DELAY_ANSWER_REMINDER_DAYS));
    }

    private <T> T of(Parameter parameter, Class<T> type) {
        return type.cast(requireNonNull(get(parameter), parameter::name));
    }

    private int number(Parameter parameter) {
        return of(parameter, Integer.class);
    }

    private Kronor kronor(Parameter parameter) {
        return of(parameter, Kronor.class);
    }

    private List<String> codes(Parameter parameter) {
        return list(parameter).stream().map(String.class::cast).toList();
    }

    private List<Integer> numbers(Parameter parameter) {
        return list(parameter).stream().map(Integer.class::cast).toList();
    }

    private List<?> list(Parameter parameter) {
        return new ArrayList<>(of(parameter, List.class));
    }
}
