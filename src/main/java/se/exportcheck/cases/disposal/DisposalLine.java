package se.exportcheck.cases.disposal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;

/** A case on a disposal list. */
@Entity
public class DisposalLine {

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

    private boolean leftOut;

    @SuppressWarnings("NullAway.Init")
    protected DisposalLine() {}

    DisposalLine(DisposalList list, GrantCase grantCase) {
        this.list = list;
        this.grantCase = grantCase;
    }

    void leaveOut() {
        leftOut = true;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    /** Somebody took it off the list: it is kept. */
    public boolean isLeftOut() {
        return leftOut;
    }
}
