package se.exportcheck.cases.instalments;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.WorkingDays;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.companies.Entered;

/**
 * <i>Avbetalningsplan</i>: in which parts a recovery is paid back. The interest that runs meanwhile is paid with the last
 * part. Written once; the newest of a recovery applies.
 */
@Entity
@Immutable
public class InstalmentPlan {

    /** A payment takes a day between banks, and another or two until somebody has entered it from the bank's list. */
    private static final int DAYS_TO_ENTER = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recovery_id")
    private Recovery recovery;

    @ElementCollection
    @CollectionTable(name = "instalment", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Instalment> parts;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected InstalmentPlan() {}

    public InstalmentPlan(Recovery recovery, List<Instalment> parts, Entered entered) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A plan has parts");
        }
        this.recovery = recovery;
        this.parts = new ArrayList<>(parts);
        this.entered = entered;
    }

    /** The first part that is not paid; the last when only interest is left. */
    public Instalment next() {
        return parts.stream().filter(part -> !isPaid(part)).findFirst().orElseGet(parts::getLast);
    }

    /** What has been entered since the plan, and stands, covers the part and all before it. */
    public boolean isPaid(Instalment part) {
        var due = parts.subList(0, parts.indexOf(part) + 1).stream()
                .map(Instalment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return recovery.repaidSince(entered.enteredAt()).compareTo(due) >= 0;
    }

    /** A part was not paid on its day, and what was paid on that day would be entered by now. */
    public Optional<Instalment> missed(LocalDate today) {
        return Optional.of(next()).filter(part -> lastDayToEnter(part).isBefore(today));
    }

    private static LocalDate lastDayToEnter(Instalment part) {
        return WorkingDays.plus(part.dueOn(), DAYS_TO_ENTER);
    }

    public List<Instalment> parts() {
        return List.copyOf(parts);
    }

    public Recovery recovery() {
        return recovery;
    }

    public Entered entered() {
        return entered;
    }
}
