package se.exportcheck.cases.rules;

import java.util.Optional;
import java.util.stream.Stream;
import se.exportcheck.cases.application.Section;

/** A rule that the answers of an application can be held against (domain brief 1.3 to 1.7). None keeps it from being sent. */
public enum Criterion {
    LEGAL_FORM("ELIG-02", Section.COMPANY),
    WORKPLACE("ELIG-03", Section.COMPANY),
    SME_CLASS("ELIG-05", Section.COMPANY),
    EMPLOYEES("ELIG-06", Section.COMPANY),
    TURNOVER("ELIG-07", Section.COMPANY),
    CLOSED_ACCOUNTS("ELIG-08", Section.COMPANY),
    INDUSTRY("ELIG-13", Section.COMPANY),
    FREQUENCY("ELIG-16", Section.COMPANY),
    COST_TYPES("COST-01", Section.COSTS),
    OWN_SUPPLIER("COST-02", Section.COSTS),
    QUOTES("COST-04", Section.COSTS),
    TRAVEL("COST-05", Section.COSTS),
    FIRST_FAIR("COST-06", Section.COSTS),
    AID_ROOM("ELIG-18", Section.AID),
    PUBLIC_MONEY("COST-09", Section.FUNDING),
    MINIMUM("AMT-03", Section.COSTS),
    MOST("COST-03", Section.COSTS),
    START("INC-01", Section.VENTURE),
    LENGTH("INC-05", Section.VENTURE),
    ACCOUNT_HOLDER("PAY-05", Section.ACCOUNT);

    private final String rule;
    private final Section section;

    Criterion(String rule, Section section) {
        this.rule = rule;
        this.section = section;
    }

    /** The rule's id, by which a scheme version speaks of it. */
    public String rule() {
        return rule;
    }

    /** The section of the application whose answers it looks at. */
    public Section section() {
        return section;
    }

    /** Whatever the scheme version says: the ceiling of the law (2022:1468, 24 §), and the arithmetic of its own limits. */
    public boolean isAlwaysTold() {
        return this == AID_ROOM || this == MOST;
    }

    public static Optional<Criterion> of(String rule) {
        return Stream.of(values())
                .filter(criterion -> criterion.rule.equals(rule))
                .findFirst();
    }
}
