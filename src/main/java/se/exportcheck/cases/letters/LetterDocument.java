package se.exportcheck.cases.letters;

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

/** A letter as it reads in one language, frozen when it was sent. Written once. */
@Entity
@Immutable
public class LetterDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_letter_id")
    private CaseLetter letter;

    private String language;
    private String html;
    private String sha256;

    @Basic(fetch = FetchType.LAZY)
    private byte[] pdf;

    @SuppressWarnings("NullAway.Init")
    protected LetterDocument() {}

    LetterDocument(CaseLetter letter, FrozenPage page) {
        this.letter = letter;
        language = page.language();
        html = page.html();
        sha256 = page.sha256();
        pdf = page.pdf();
    }

    public CaseLetter letter() {
        return letter;
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

    public byte[] pdf() {
        return pdf.clone();
    }
}
