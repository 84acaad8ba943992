package se.exportcheck.cases.disposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.companies.Entered;

/** <i>Gallringsstopp</i>: nothing of the case is disposed of until this is lifted. Written once; so is that it was lifted. */
@Entity
@Immutable
public class LegalHold {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @Enumerated(EnumType.STRING)
    private HoldGround ground;

    private String reason;

    @Embedded
    private Entered entered;

    @OneToMany(mappedBy = "hold", cascade = CascadeType.PERSIST)
    private List<HoldRelease> releases = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected LegalHold() {}

    LegalHold(GrantCase grantCase, HoldGround ground, String reason, Entered entered) {
        this.grantCase = grantCase;
        this.ground = ground;
        this.reason = reason;
        this.entered = entered;
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public HoldGround ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public Entered entered() {
        return entered;
    }

    /** Why it holds no longer, and who said so; empty while it holds. */
    public Optional<HoldRelease> release() {
        return releases.stream().findFirst();
    }
}
