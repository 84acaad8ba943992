package se.exportcheck.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** That somebody opened a page or a file of a case that is not their own company's, the log itself, or a report on persons. Written once. */
@Entity
@Immutable
public class Reading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private @Nullable Long caseId;
    private String reader;
    private String readerName;
    private String page;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Reading() {}

    /** @param caseId null when it is the log or a report that was read */
    public Reading(@Nullable Long caseId, Actor reader, String page, Instant at) {
        this.caseId = caseId;
        this.reader = reader.subject();
        this.readerName = reader.name();
        this.page = page;
        this.at = at;
    }
}
