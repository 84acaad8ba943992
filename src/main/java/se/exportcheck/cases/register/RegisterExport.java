package se.exportcheck.cases.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.IndustryCode;

/** A file of entries for the register of aid, the same however often it is fetched. Written once. */
@Entity
@Immutable
public class RegisterExport {

    /** An entry with its industry as it was then; all else of an entry never changes. */
    @Embeddable
    public record Row(Long entryId, @Embedded IndustryCode industry) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Embedded
    private Entered entered;

    @ElementCollection
    @CollectionTable(name = "register_export_row", joinColumns = @JoinColumn(name = "export_id"))
    @OrderColumn(name = "position")
    private List<Row> rows;

    @SuppressWarnings("NullAway.Init")
    protected RegisterExport() {}

    RegisterExport(List<RegisterEntry> entries, Entered entered) {
        rows = new ArrayList<>(entries.stream()
                .map(entry -> new Row(entry.id(), Objects.requireNonNull(entry.industry())))
                .toList());
        this.entered = entered;
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public Entered entered() {
        return entered;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }
}
