package se.exportcheck.cases.disclosures;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.FrozenPage;

/** A refusal of disclosure as it was sent, in one language. Written once. */
@Entity
@Immutable
public class DisclosureDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_request_id")
    private DisclosureRequest request;

    private String language;

    @Basic(fetch = FetchType.LAZY)
    private String html;

    private String sha256;

    @Basic(fetch = FetchType.LAZY)
    private byte[] pdf;

    @SuppressWarnings("NullAway.Init")
    protected DisclosureDocument() {}

    DisclosureDocument(DisclosureRequest request, FrozenPage page) {
        this.request = request;
        language = page.language();
        html = page.html();
        sha256 = page.sha256();
        pdf = page.pdf();
    }

    public DisclosureRequest request() {
        return request;
    }

    public String language() {
        return language;
    }

    public String html() {
        return html;
    }

    /** Of the HTML. */
    public String sha256() {
        return sha256;
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}
