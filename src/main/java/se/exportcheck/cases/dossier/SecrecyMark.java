package se.exportcheck.cases.dossier;

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
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;

/**
 * <i>Sekretessmarkering</i>: a reminder that the case, or something in it, may be secret. It decides nothing and hides nothing;
 * whether something is handed out is examined each time. Written once; the last word applies.
 */
@Entity
@Immutable
public class SecrecyMark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @Enumerated(EnumType.STRING)
    private Withholding.@Nullable Item item;

    private @Nullable Long itemId;
    private boolean marked;
    private @Nullable String ground;
    private String reason;
    private String setBy;
    private String setByName;
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected SecrecyMark() {}

    /**
     * @param item null, with its id, for the case as a whole
     * @param because the ground and the reason; without a ground the mark is taken away
     */
    public SecrecyMark(
            GrantCase grantCase,
            Withholding.@Nullable Item item,
            @Nullable Long itemId,
            Because because,
            Actor by,
            Instant at) {
        this.grantCase = grantCase;
        this.item = item;
        this.itemId = itemId;
        marked = because.ground() != null;
        ground = because.ground();
        reason = because.reason();
        setBy = by.subject();
        setByName = by.name();
        setAt = at;
    }

    boolean isAbout(Withholding.@Nullable Item other, @Nullable Long otherId) {
        return item == other && Objects.equals(itemId, otherId);
    }

    public boolean isMarked() {
        return marked;
    }

    /** The provision that may apply; null when the mark is taken away. */
    public @Nullable String ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public String saidBy() {
        return setByName;
    }

    public Instant saidAt() {
        return setAt;
    }
}
