package se.exportcheck.schemes;

import static se.exportcheck.schemes.Chapter.AMOUNTS;
import static se.exportcheck.schemes.Chapter.APPEAL;
import static se.exportcheck.schemes.Chapter.BASICS;
import static se.exportcheck.schemes.Chapter.CLAIMS;
import static se.exportcheck.schemes.Chapter.COSTS;
import static se.exportcheck.schemes.Chapter.ELIGIBILITY;
import static se.exportcheck.schemes.Chapter.LEGAL;
import static se.exportcheck.schemes.Chapter.LIMITS;
import static se.exportcheck.schemes.Chapter.REMINDERS;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.deminimis.RateSource;
import se.exportcheck.money.TravelCap;

/**
 * Every parameter of a scheme version (domain brief 1.11), in one table: where it is edited, what it holds, within which
 * limits. Forms, comparison, checks and the page of a version are read off it.
 */
public enum Parameter {
    NAME_SV(BASICS, Kind.NAME),
    NAME_EN(BASICS, Kind.NAME),
    VALID_FROM(BASICS, Kind.DAY),
    VALID_TO(BASICS, Kind.OPTIONAL_DAY, VALID_FROM),
    LEGAL_BASIS(LEGAL, LegalBasis.values()),
    LEGAL_BASIS_VALID_TO(LEGAL, Kind.OPTIONAL_DAY),
    FUNDING_SOURCE(LEGAL, FundingSource.values()),
    START_RULE(LEGAL, StartRule.values()),
    RATE_SOURCE(LEGAL, RateSource.values()),
    APPEAL_REGIME(APPEAL, AppealRegime.values()),
    APPEAL_COURT(APPEAL, Kind.OPTIONAL_TEXT, 0, 200),
    APPEAL_COURT_ADDRESS(APPEAL, Kind.OPTIONAL_TEXT, 0, 400),
    NOTICE_BOARD(APPEAL, Kind.OPTIONAL_TEXT, 0, 400),
    APPEAL_DISMISSAL(APPEAL, Remedy.NONE, Remedy.COURT),
    APPEAL_WRITE_OFF(APPEAL, Remedy.NONE, Remedy.COURT),
    APPEAL_LATE_DISMISSAL(APPEAL, Remedy.NONE, Remedy.COURT),
    APPEAL_DELAY_REFUSAL(APPEAL, Remedy.NONE, Remedy.COURT),
    APPEAL_FORWARD_DAYS(APPEAL, 1, 30),
    POSTING_DAYS(APPEAL, 1, 60),
    LEGAL_FORMS(ELIGIBILITY, Kind.CODES),
    MIN_EMPLOYEES(ELIGIBILITY, Kind.EMPLOYEES),
    MAX_EMPLOYEES(ELIGIBILITY, Kind.EMPLOYEES, MIN_EMPLOYEES),
    MIN_TURNOVER(ELIGIBILITY, Kind.KRONOR),
    MAX_TURNOVER(ELIGIBILITY, Kind.OPTIONAL_KRONOR, MIN_TURNOVER),
    MIN_CLOSED_ACCOUNTS(ELIGIBILITY, 0, 10),
    EXCLUDED_INDUSTRIES(ELIGIBILITY, Kind.INDUSTRIES),
    MAX_CHEQUES_PER_YEAR(ELIGIBILITY, 1, 12),
    MAX_CONSECUTIVE_YEARS(ELIGIBILITY, 1, 20),
    COOLDOWN_YEARS(ELIGIBILITY, 0, 20),
    SHARE_MAX(AMOUNTS, Kind.SHARE, 1),
    MIN_GRANT(AMOUNTS, Kind.KRONOR, 1),
    MAX_GRANT(AMOUNTS, Kind.KRONOR, MIN_GRANT),
    COST_TYPES(COSTS, Kind.CODES),
    EQUIPMENT_UP_TO(COSTS, Kind.OPTIONAL_KRONOR),
    TRAVEL_CAP(COSTS, Kind.SHARE),
    TRAVEL_CAP_MODE(COSTS, TravelCap.values()),
    QUOTE_THRESHOLD(COSTS, Kind.KRONOR),
    REALLOCATION_SHARE(COSTS, Kind.SHARE),
    REALLOCATION_SEK(COSTS, Kind.KRONOR),
    MAX_PROJECT_MONTHS(LIMITS, 1, 60),
    MAX_TOTAL_MONTHS(LIMITS, 1, 84, MAX_PROJECT_MONTHS),
    DRAFT_DAYS(LIMITS, 30, 1095),
    RETENTION_YEARS(LIMITS, 10, 100),
    COMPLETION_DAYS(LIMITS, 5, 180),
    OPINION_DAYS(LIMITS, 1, 180),
    HEARING_DAYS(LIMITS, 5, 180),
    DECISION_TARGET_DAYS(LIMITS, 1, 365),
    ACCEPTANCE_DAYS(LIMITS, 1, 365),
    ANSWER_REMINDER_DAYS(REMINDERS, 1, 90),
    ACCEPTANCE_REMINDER_DAYS(REMINDERS, 1, 90),
    PROJECT_END_REMINDER_DAYS(REMINDERS, Kind.NUMBERS, 1, 365),
    CLAIM_REMINDER_DAYS(REMINDERS, Kind.NUMBERS, 1, 365),
    FOLLOWUP_REMINDER_DAYS(REMINDERS, 1, 180),
    DRAFT_WARNING_DAYS(REMINDERS, 1, 365),
    DELAY_WARNING_DAYS(REMINDERS, 1, 180),
    DELAY_ANSWER_REMINDER_DAYS(REMINDERS, Kind.NUMBERS, 1, 30),
    MAX_CLAIMS(CLAIMS, 1, 24),
    CLAIM_DEADLINE_DAYS(CLAIMS, 1, 365),
    PAY_GRACE_DAYS(CLAIMS, 0, 365),
    PAYMENT_TARGET_DAYS(CLAIMS, 1, 365),
    FOLLOWUP_MONTHS(CLAIMS, Kind.NUMBERS, 1, 120),
    WARNED_RULES(Chapter.WARNINGS, Kind.CODES);

    /** What a parameter holds. */
    public enum Kind {
        NAME,
        OPTIONAL_TEXT,
        DAY,
        OPTIONAL_DAY,
        KRONOR,
        OPTIONAL_KRONOR,
        EMPLOYEES,
        SHARE,
        NUMBER,
        /** Some of the codes of a list. */
        CODES,
        /** One of a list. */
        CHOICE,
        /** Beginnings of SNI codes. */
        INDUSTRIES,
        /** Whole numbers, in order. */
        NUMBERS
    }

    private final Chapter chapter;
    private final Kind kind;
    private final @Nullable Parameter floor;
    private final int lowest;
    private final int highest;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing changes
    private final List<? extends Enum<?>> choices;

    Parameter(Chapter chapter, Kind kind) {
        this(chapter, kind, null, 0, 0, List.of());
    }

    Parameter(Chapter chapter, Kind kind, Parameter floor) {
        this(chapter, kind, floor, 0, 0, List.of());
    }

    Parameter(Chapter chapter, Kind kind, int lowest) {
        this(chapter, kind, null, lowest, 0, List.of());
    }

    Parameter(Chapter chapter, Kind kind, int lowest, int highest) {
        this(chapter, kind, null, lowest, highest, List.of());
    }

    Parameter(Chapter chapter, int lowest, int highest) {
        this(chapter, Kind.NUMBER, null, lowest, highest, List.of());
    }

    Parameter(Chapter chapter, int lowest, int highest, Parameter floor) {
        this(chapter, Kind.NUMBER, floor, lowest, highest, List.of());
    }

    Parameter(Chapter chapter, Enum<?>... choices) {
        this(chapter, Kind.CHOICE, null, 0, 0, List.of(choices));
    }

    Parameter(
            Chapter chapter,
            Kind kind,
            @Nullable Parameter floor,
            int lowest,
            int highest,
            List<? extends Enum<?>> choices) {
        this.chapter = chapter;
        this.kind = kind;
        this.floor = floor;
        this.lowest = lowest;
        this.highest = highest;
        this.choices = choices;
    }

    public Chapter chapter() {
        return chapter;
    }

    public Kind kind() {
        return kind;
    }

    /** The parameter that this one is at least as large as, or as late as. */
    public @Nullable Parameter floor() {
        return floor;
    }

    /** In kronor, per cent, whole numbers or characters. */
    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** What there is to choose from; old cases keep the ordinance of their time, new versions are not given under it. */
    public List<Enum<?>> choices() {
        return choices.stream()
                .filter(choice -> choice != LegalBasis.SFS2015_210)
                .<Enum<?>>map(choice -> choice)
                .toList();
    }

    /** The name of its field in forms: {@code minGrant}. */
    public String field() {
        var words = name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .reduce("", String::concat);
    }
}
