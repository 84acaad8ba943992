package se.exportcheck.cases.appeals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Remedy;

/**
 * <i>Anslag</i>: that the approval of the minutes with a decision was announced on the digital notice board
 * (kommunallagen 8 kap. 9 to 12 §§). What is entered later replaces what was entered before. Written once.
 */
@Entity
@Immutable
public class Posting {

    private static final int DAYS_TO_ANNOUNCE = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    @Embedded
    private Stay stay;

    /** When the time to appeal ends, if it stays that long. */
    private @Nullable LocalDate lastDay;

    private String recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    /**
     * From when to when it was there.
     *
     * @param minutes the minutes that the decision stands in, or where it was reported when made on delegation
     * @param approvedOn when the minutes were approved (justerade)
     * @param takenDownOn null while it is still there
     */
    @Embeddable
    public record Stay(
            String minutes,
            LocalDate approvedOn,
            LocalDate announcedOn,
            @Nullable LocalDate takenDownOn) {

        /** It did not stay for the whole of a time that ends then. */
        boolean endedBy(LocalDate lastDay) {
            return takenDownOn != null && !takenDownOn.isAfter(lastDay);
        }

        /** It should have been there on the second day after the approval (kommunallagen 8 kap. 9 to 12 §§). */
        public boolean isLate() {
            return announcedOn.isAfter(approvedOn.plusDays(DAYS_TO_ANNOUNCE));
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Posting() {}

    /** Only {@link GrantCase#post} makes one. */
    public Posting(Decision decision, Stay stay, Actor actor, Instant now) {
        grantCase = decision.grantCase();
        this.decision = decision;
        this.stay = stay;
        lastDay = StatutoryTime.lastDay(stay.announcedOn(), Remedy.TIME);
        recordedBy = actor.subject();
        recordedByName = actor.name();
        recordedAt = now;
    }

    public boolean isOf(Decision other) {
        return decision.ordinal() == other.ordinal();
    }

    public Stay stay() {
        return stay;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
