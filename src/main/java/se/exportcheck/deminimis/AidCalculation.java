package se.exportcheck.deminimis;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.Euro;

/** A calculation that somebody has kept, with the entries, rates and sums that it was made of. Written once. */
@Entity
@Immutable
public class AidCalculation {

    /** What an entry counted as. */
    @Embeddable
    public record Row(
            Long entryId,

            @Embedded
            @AttributeOverride(name = "kronor", column = @Column(name = "rate"))
            @AttributeOverride(name = "date", column = @Column(name = "rate_date"))
            @AttributeOverride(name = "source", column = @Column(name = "rate_source"))
            @Nullable
            ExchangeRate rate,

            Euro euro) {

        private static Row of(AidAccount.Row row) {
            return new Row(row.entry().id(), row.rate(), Objects.requireNonNull(row.euro()));
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private Long caseId;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private AidRegulation regulation;

    private Euro ceiling;
    private Euro used;
    private Euro added;
    private Long undertakingId;

    @Embedded
    private Entered entered;

    @ElementCollection
    @CollectionTable(name = "aid_calculation_row", joinColumns = @JoinColumn(name = "calculation_id"))
    @OrderColumn(name = "position")
    private List<Row> rows;

    @SuppressWarnings("NullAway.Init")
    protected AidCalculation() {}

    /** @param room the tightest ceiling */
    AidCalculation(Long caseId, Long undertakingId, AidAccount account, AidRoom room, Entered entered) {
        this.caseId = caseId;
        this.undertakingId = undertakingId;
        day = account.day();
        regulation = account.regulation();
        ceiling = room.ceiling().most();
        used = room.used();
        added = room.added();
        this.entered = entered;
        rows = new ArrayList<>(account.rows().stream()
                .filter(AidAccount.Row::counts)
                .map(Row::of)
                .toList());
    }

    public LocalDate day() {
        return day;
    }

    public Euro used() {
        return used;
    }

    /** The new aid; nothing in a calculation of what is left. */
    public Euro added() {
        return added;
    }

    public Euro left() {
        return ceiling.minus(used).minus(added).max(Euro.ZERO);
    }

    public Entered entered() {
        return entered;
    }

    /** The same entries would be counted as the same today. */
    boolean saysTheSameAs(AidAccount account) {
        var now = account.rows().stream().filter(AidAccount.Row::counts).toList();
        return now.stream().noneMatch(row -> row.euro() == null)
                && rows.equals(now.stream().map(Row::of).toList());
    }
}
