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
 * <i>Undantag från partsinsyn</i>: that the party may not see something of its case, or may see it after all
 * (förvaltningslagen 10 §; offentlighets- och sekretesslagen 10 kap. 3 §). Written once; the last word applies.
 */
@Entity
@Immutable
public class Withholding {

    /** What of the material it is. */
    public enum Item {
        DOCUMENT,
        OPINION,
        ARRIVAL,
        ORAL_NOTE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @Enumerated(EnumType.STRING)
    private Item item;

    private Long itemId;
    private boolean withheld;
    private @Nullable String ground;
    private String reason;
    private String setBy;
    private String setByName;
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected Withholding() {}

    /** @param because the ground and the reason; without a ground the party may see it again */
    public Withholding(GrantCase grantCase, Item item, Long itemId, Because because, Actor by, Instant at) {
        this.grantCase = grantCase;
        this.item = item;
        this.itemId = itemId;
        withheld = because.ground() != null;
        ground = because.ground();
        reason = because.reason();
        setBy = by.subject();
        setByName = by.name();
        setAt = at;
    }

    boolean isAbout(Item other, @Nullable Long otherId) {
        return item == other && Objects.equals(itemId, otherId);
    }

    public boolean isWithheld() {
        return withheld;
    }

    /** The provision; null when the party may see it again. */
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
