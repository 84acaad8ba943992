package se.exportcheck.reporting.effects;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the companies of a scheme stood when they applied: those that were granted a cheque and those that were refused. */
public final class Comparison {

    /** What was decided. */
    public enum Group {
        GRANTED,
        REFUSED
    }

    /** What is known of the companies from before. */
    public enum Fact {
        APPLICATIONS,
        COMPANIES,
        NOT_EXPORTING,
        TURNOVER,
        EMPLOYEES,
        EXPORT_SHARE
    }

    private final Map<Group, Map<Fact, BigDecimal>> figures = new EnumMap<>(Group.class);

    void put(String group, Fact fact, BigDecimal value) {
        figures.computeIfAbsent(Group.valueOf(group), first -> new EnumMap<>(Fact.class))
                .put(fact, value);
    }

    @Nullable
    BigDecimal of(Group group, Fact fact) {
        return figures.getOrDefault(group, Map.of()).get(fact);
    }
}
