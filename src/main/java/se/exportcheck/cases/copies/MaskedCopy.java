package se.exportcheck.cases.copies;

import jakarta.persistence.Basic;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.FrozenPage;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.companies.Entered;

/** A copy that was handed out, with what may not be shown taken out of it, on what ground and why. Written once. */
@Entity
@Immutable
public class MaskedCopy {

    /**
     * Why something is not shown.
     *
     * @param ground the provision
     */
    public record Because(CopyRecipient recipient, String ground, String reason) {}

    /**
     * What the copy is of.
     *
     * @param parts the documents in it, by name
     * @param places in how many places something was taken out
     */
    public record Extent(Set<MaskKind> kinds, List<String> parts, int places) {}

    private static final String BETWEEN = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @Enumerated(EnumType.STRING)
    private CopyRecipient recipient;

    private String ground;
    private String reason;
    private String kinds;
    private String parts;
    private int places;

    @Basic(fetch = FetchType.LAZY)
    private String html;

    private String sha256;

    @Basic(fetch = FetchType.LAZY)
    private byte[] pdf;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected MaskedCopy() {}

    public MaskedCopy(GrantCase grantCase, Because because, Extent extent, FrozenPage page, Entered entered) {
        this.grantCase = grantCase;
        recipient = because.recipient();
        ground = because.ground();
        reason = because.reason();
        kinds = extent.kinds().stream().map(MaskKind::name).sorted().collect(Collectors.joining(BETWEEN));
        parts = String.join(BETWEEN, extent.parts());
        places = extent.places();
        html = page.html();
        sha256 = page.sha256();
        pdf = page.pdf();
        this.entered = entered;
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public CopyRecipient recipient() {
        return recipient;
    }

    public String ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public List<MaskKind> kinds() {
        return kinds.isEmpty()
                ? List.of()
                : Stream.of(kinds.split(BETWEEN)).map(MaskKind::valueOf).toList();
    }

    /** In how many places something was taken out. */
    public int places() {
        return places;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public LocalDate madeOn() {
        return Stockholm.dateOf(entered.enteredAt());
    }

    public Entered entered() {
        return entered;
    }
}
