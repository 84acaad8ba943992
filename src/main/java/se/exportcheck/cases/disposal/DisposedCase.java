package se.exportcheck.cases.disposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.companies.Entered;

/** A row of the <i>gallringsprotokoll</i>: what was let go of one case. The database alone writes it. */
@Entity
@Immutable
public class DisposedCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "list_id")
    private DisposalList list;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    private int files;
    private long bytes;
    private int applications;
    private int letters;
    private int contacts;
    private int texts;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected DisposedCase() {}

    public DisposalList list() {
        return list;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public int files() {
        return files;
    }

    /** How large the files were. */
    public long bytes() {
        return bytes;
    }

    /** Signed applications whose words are gone. */
    public int applications() {
        return applications;
    }

    /** Letters whose words are gone, each language for itself. */
    public int letters() {
        return letters;
    }

    /** Rows about people and accounts. */
    public int contacts() {
        return contacts;
    }

    /** Questions, answers, notes and reports whose words are gone. */
    public int texts() {
        return texts;
    }

    public LocalDate disposedOn() {
        return Stockholm.dateOf(entered.enteredAt());
    }

    public Entered entered() {
        return entered;
    }
}
