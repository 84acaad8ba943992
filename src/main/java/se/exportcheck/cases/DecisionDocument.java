package se.exportcheck.cases;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The decision as a document, made once when it was decided. Written once. */
@Entity
@Immutable
public class DecisionDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    private String language;
    private String html;
    private String sha256;
    private boolean notice;

    @Basic(fetch = FetchType.LAZY)
    private byte @Nullable [] pdf;

    @SuppressWarnings("NullAway.Init")
    protected DecisionDocument() {}

    /** @param notice the copy without names that the company gets in its place */
    DecisionDocument(Decision decision, FrozenPage page, boolean notice) {
        this.notice = notice;
        this.decision = decision;
        language = page.language();
        html = page.html();
        sha256 = page.sha256();
        pdf = page.pdf();
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

    /** As it was made of the page; empty when the decision was frozen before there were PDFs. */
    public Optional<byte[]> pdf() {
        return Optional.ofNullable(pdf);
    }
}
