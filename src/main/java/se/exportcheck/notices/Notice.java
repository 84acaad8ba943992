package se.exportcheck.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;

/** That something in a case is to be told, and whether it has been given to those it concerns. */
@Entity
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    /** Whom it is for, by subject, where that is not read off the case. */
    private @Nullable String person;

    private @Nullable LocalDate occasion;
    private Instant writtenAt;
    private @Nullable Instant addressedAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    void addressed(Instant now) {
        addressedAt = now;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public NoticeKind kind() {
        return kind;
    }

    @Nullable
    String person() {
        return person;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
