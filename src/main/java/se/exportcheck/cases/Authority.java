package se.exportcheck.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Mandate;

/**
 * By what right a decision was made: on delegation (kommunallagen 6 kap. 37 §, 7 kap. 5 §), by the committee itself, or
 * by its chair in a matter too urgent to wait for it (6 kap. 39 §).
 *
 * @param committee the committee that decided, or whose right it is
 * @param delegationItem the item of the delegation order; null unless on delegation
 * @param deputy the delegate stood in for the holder of the post; null unless on delegation
 * @param meetingOn the day of the committee's meeting; null unless it decided itself
 * @param minute the paragraph of its minutes
 * @param urgency why the chair could not wait; null unless the chair decided
 * @param recordedBy the subject of whoever entered the committee's or the chair's decision; null on delegation
 */
@Embeddable
public record Authority(
        @Column(name = "authority") @Enumerated(EnumType.STRING)
        Kind kind,

        String committee,
        @Nullable Long delegationRuleId,
        @Nullable String delegationItem,
        @Nullable Boolean deputy,
        @Nullable LocalDate meetingOn,
        @Nullable String minute,
        @Nullable String urgency,
        @Nullable String recordedBy,
        @Nullable String recordedByName) {

    /** Who can make a decision. */
    public enum Kind {
        DELEGATE,
        COMMITTEE,
        CHAIR,
        /** Whoever attests a payment of what was granted. */
        ATTESTER
    }

    public static Authority of(Mandate mandate) {
        return new Authority(
                Kind.DELEGATE,
                mandate.committee(),
                mandate.ruleId(),
                mandate.item(),
                mandate.isDeputy(),
                null,
                null,
                null,
                null,
                null);
    }

    /** To pay what that committee has granted, or somebody on its behalf. */
    static Authority toPay(String committee) {
        return new Authority(Kind.ATTESTER, committee, null, null, null, null, null, null, null, null);
    }

    public static Authority of(Resolution resolution, Actor recorder) {
        return new Authority(
                resolution.isByChair() ? Kind.CHAIR : Kind.COMMITTEE,
                resolution.committee(),
                null,
                null,
                null,
                resolution.isByChair() ? null : resolution.decidedOn(),
                resolution.minute(),
                resolution.urgency(),
                recorder.subject(),
                recorder.name());
    }

    public boolean isDelegated() {
        return kind == Kind.DELEGATE;
    }

    public boolean isByCommittee() {
        return kind == Kind.COMMITTEE;
    }

    public boolean isByDeputy() {
        return Boolean.TRUE.equals(deputy);
    }
}
