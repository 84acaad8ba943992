package se.exportcheck.documents;

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
import java.util.Objects;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.dossier.Withholding;
import se.exportcheck.people.Actor;

/** <i>Handling</i>: a file that belongs to a case, by name, kind, size and checksum. It never changes. */
@Entity
@Immutable
public class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private @Nullable Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "inquiry_id")
    private @Nullable Inquiry inquiry;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "arrival_id")
    private @Nullable Arrival arrival;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String name;
    private String mediaType;
    private long size;
    private String sha256;
    private String uploadedBy;
    private String uploader;
    private Instant uploadedAt;
    private @Nullable LocalDate disposedOn;

    /** Of its content, which other documents may share; null before it is asked for. */
    @Formula("(select s.status from document_scan s where s.region = region and s.sha256 = sha256)")
    @Enumerated(EnumType.STRING)
    private @Nullable ScanStatus scan;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(Belonging belonging, DocumentKind kind, Upload upload, Actor by, Instant at) {
        grantCase = belonging.grantCase();
        claim = belonging.claim();
        inquiry = belonging.inquiry();
        arrival = belonging.arrival();
        this.kind = kind;
        name = upload.name();
        mediaType = FileType.ofExtension(upload.extension()).orElseThrow().mediaType();
        size = upload.size();
        sha256 = Checksum.of(upload.content());
        uploadedBy = by.subject();
        uploader = by.name();
        uploadedAt = at;
    }

    /**
     * Within a case that one may see: what belongs to a claim is the company's until sent, and an adviser reads what
     * was referred or goes with the own opinion.
     */
    boolean isFor(Actor reader) {
        if (reader.companies().contains(grantCase.companyId())) {
            return isOpenToParty();
        }
        if (reader.readsAllCases() || grantCase.status().isPrivate()) {
            return claim == null || claim.status() != ClaimStatus.DRAFT;
        }
        return (inquiry != null && inquiry.isOf(reader))
                || grantCase.asked().shownTo(reader).documents().contains(id);
    }

    /** Neither the file is withheld from the company nor the opinion or the letter that it came with (10 §). */
    boolean isOpenToParty() {
        var access = grantCase.access();
        return access.allows(Withholding.Item.DOCUMENT, id)
                && (arrival == null || access.allows(Withholding.Item.ARRIVAL, arrival.id()))
                && (inquiry == null || access.allows(Withholding.Item.OPINION, inquiry.id()));
    }

    Belonging belonging() {
        return new Belonging(grantCase, claim, inquiry, arrival);
    }

    String region() {
        return Objects.requireNonNull(region);
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public @Nullable Claim claim() {
        return claim;
    }

    /** The inquiry that it answers, with others; null when it answers none. */
    public @Nullable Inquiry inquiry() {
        return inquiry;
    }

    /** What it came in with, late, unasked or on paper; null when it did not. */
    public @Nullable Arrival arrival() {
        return arrival;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** The checksum that the content is kept under. */
    public String sha256() {
        return sha256;
    }

    public ScanStatus scan() {
        return scan == null ? ScanStatus.PENDING : scan;
    }

    /** The day that its content was disposed of by the region's plan; null while it is kept. */
    public @Nullable LocalDate disposedOn() {
        return disposedOn;
    }

    public String uploader() {
        return uploader;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
