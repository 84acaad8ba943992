package se.exportcheck.reporting.freezing;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.numbers.Checksum;
import se.exportcheck.reporting.ReportFormat;

/** One file of a frozen report, the same bytes for ever. */
@Entity
@Immutable
public class FrozenFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "frozen_report_id")
    private FrozenReport report;

    @Enumerated(EnumType.STRING)
    private ReportFormat format;

    private String language;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected FrozenFile() {}

    FrozenFile(FrozenReport report, ReportFormat format, String language, byte[] content) {
        this.report = report;
        this.format = format;
        this.language = language;
        this.content = content.clone();
        sha256 = Checksum.of(content);
    }

    public ReportFormat format() {
        return format;
    }

    /** sv or en. */
    public String language() {
        return language;
    }

    /** The last part of its address. */
    public String name() {
        return language + "." + format.ending();
    }

    byte[] content() {
        return content.clone();
    }

    public String sha256() {
        return sha256;
    }
}
