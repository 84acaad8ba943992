package se.exportcheck.companies.ownership;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** What one party holds in another, as somebody said. Written once; a later entry for the same two replaces it. */
@Entity
@Immutable
@Table(name = "ownership_link")
public class LinkEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "owner_kind"))
    @AttributeOverride(name = "identity", column = @Column(name = "owner_identity"))
    @AttributeOverride(name = "name", column = @Column(name = "owner_name"))
    private Party owner;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "owned_kind"))
    @AttributeOverride(name = "identity", column = @Column(name = "owned_identity"))
    @AttributeOverride(name = "name", column = @Column(name = "owned_name"))
    private Party owned;

    private BigDecimal votes;
    private boolean board;
    private boolean influence;
    private boolean agreement;
    private boolean ended;
    private boolean declared;
    private @Nullable Long caseId;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected LinkEntry() {}

    private LinkEntry(OwnershipLink link, boolean ended, boolean declared, @Nullable Long caseId, Entered entered) {
        owner = link.owner();
        owned = link.owned();
        votes = link.votes();
        board = link.otherControl().contains(Control.BOARD);
        influence = link.otherControl().contains(Control.INFLUENCE);
        agreement = link.otherControl().contains(Control.AGREEMENT);
        this.ended = ended;
        this.declared = declared;
        this.caseId = caseId;
        this.entered = entered;
    }

    /** As an applicant declares it. */
    static LinkEntry declared(OwnershipLink link, Long caseId, Entered entered) {
        return new LinkEntry(link, false, true, caseId, entered);
    }

    /** As an officer knows it. */
    static LinkEntry known(OwnershipLink link, Long caseId, Entered entered) {
        return new LinkEntry(link, false, false, caseId, entered);
    }

    /** The one no longer holds anything in the other. */
    LinkEntry end(Long endedInCase, Entered by) {
        return new LinkEntry(link(), true, false, endedInCase, by);
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public OwnershipLink link() {
        var control = EnumSet.noneOf(Control.class);
        if (board) {
            control.add(Control.BOARD);
        }
        if (influence) {
            control.add(Control.INFLUENCE);
        }
        if (agreement) {
            control.add(Control.AGREEMENT);
        }
        return new OwnershipLink(owner, owned, votes, control);
    }

    /** Whether it is the applicant's own word. */
    public boolean isDeclared() {
        return declared;
    }

    boolean isDeclaredIn(Long otherCase) {
        return declared && otherCase.equals(caseId);
    }

    public Entered entered() {
        return entered;
    }
}
