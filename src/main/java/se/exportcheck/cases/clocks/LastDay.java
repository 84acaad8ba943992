package se.exportcheck.cases.clocks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;

/** <i>Sista dag</i>: a day in a case by which somebody must have acted. Put together by the database, kept nowhere. */
@Entity
@Immutable
public class LastDay {

    @Id
    private String id;

    @TenantId
    private @Nullable String region;

    @Enumerated(EnumType.STRING)
    private LastDayKind kind;

    private LocalDate dueOn;
    private CaseNumber number;
    private String companyName;
    private @Nullable String officer;
    private @Nullable String officerName;

    @SuppressWarnings("NullAway.Init")
    protected LastDay() {}

    /** The same for as long as the day is there: its kind and what it is the day of. */
    public String id() {
        return id;
    }

    public LastDayKind kind() {
        return kind;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public CaseNumber number() {
        return number;
    }

    public String companyName() {
        return companyName;
    }

    /** The officer's subject at the sign-in provider. */
    public @Nullable String officer() {
        return officer;
    }

    public @Nullable String officerName() {
        return officerName;
    }

    public LastDayPlace place() {
        return new LastDayPlace(dueOn, id);
    }
}
