package se.exportcheck.cases;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** The application as it was signed, word for word, with its checksum. Written once. */
@Entity
@Immutable
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    private String language;
    private String html;
    private String sha256;

    @Basic(fetch = FetchType.LAZY)
    private byte @Nullable [] pdf;

    private String signedBy;
    private Instant signedAt;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    public Submission(GrantCase grantCase, FrozenPage page, Actor by, Instant at) {
        this.grantCase = grantCase;
        language = page.language();
        html = page.html();
        sha256 = page.sha256();
        pdf = page.pdf();
        signedBy = by.name();
        signedAt = at;
    }

    public String language() {
        return language;
    }

    public String html() {
        return html;
    }

    public String sha256() {
        return sha256;
    }

    /** As it was made of the page; empty when the application was frozen before there were PDFs. */
    public Optional<byte[]> pdf() {
        return Optional.ofNullable(pdf);
    }

    public String signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
