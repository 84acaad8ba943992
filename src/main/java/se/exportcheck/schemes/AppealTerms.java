package se.exportcheck.schemes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table of how each kind of decision is appealed under each regime (domain brief 6.3). What the ordinance does not
 * say in so many words is for the region to settle: those rows are data of the scheme version.
 *
 * @param court the administrative court of the region; null until it is known, and then no letter can name it
 * @param courtAddress where appeals are handed in to the court itself
 * @param noticeBoard the address of the region's digital notice board
 * @param dismissal against a dismissal under the ordinance
 * @param writeOff against a write-off under the ordinance
 * @param lateDismissal against the dismissal of an appeal that came too late
 * @param forwardDays how long it may take to hand an appeal over to the court
 * @param postingDays how long after it is made a decision must be announced on the notice board
 * @param delayRefusal against a refusal to decide at once (förvaltningslagen 12 §)
 */
@Embeddable
public record AppealTerms(
        @Column(name = "appeal_court") @Nullable String court,
        @Column(name = "appeal_court_address") @Nullable String courtAddress,
        @Column(name = "notice_board") @Nullable String noticeBoard,

        @Column(name = "appeal_dismissal") @Enumerated(EnumType.STRING)
        Remedy dismissal,

        @Column(name = "appeal_write_off") @Enumerated(EnumType.STRING)
        Remedy writeOff,

        @Column(name = "appeal_late_dismissal") @Enumerated(EnumType.STRING)
        Remedy lateDismissal,

        @Column(name = "appeal_delay_refusal") @Enumerated(EnumType.STRING)
        Remedy delayRefusal,

        @Column(name = "appeal_forward_days") int forwardDays,
        @Column(name = "posting_days") int postingDays) {

    /** Empty when there are no words for it: such a decision cannot go out. */
    public Optional<Remedy> against(Ruling ruling, AppealRegime regime) {
        return Optional.ofNullable(
                        switch (regime) {
                            case SFS2022_1468_37 -> underOrdinance(ruling);
                            case LAGLIGHETSPROVNING -> underMunicipalAct(ruling);
                        })
                .filter(this::canBeNamed);
    }

    private @Nullable Remedy underOrdinance(Ruling ruling) {
        return switch (ruling) {
            case GRANT, PARTIAL_GRANT, REFUSAL, CHANGE, EXTENSION, PAYMENT -> Remedy.NONE;
            case DISMISSAL -> dismissal;
            case WRITE_OFF -> writeOff;
            case NON_PAYMENT, DEGGENDORF_STOP, RECOVERY, SET_OFF -> Remedy.COURT;
            case LATE_APPEAL_DISMISSAL -> lateDismissal;
            case DELAY_REFUSAL -> delayRefusal;
            // a refusal of documents is appealed as the region says, whatever the scheme
            case SECRECY_REFUSAL, RECTIFICATION -> null;
        };
    }

    private static @Nullable Remedy underMunicipalAct(Ruling ruling) {
        return switch (ruling) {
            case GRANT,
                    PARTIAL_GRANT,
                    REFUSAL,
                    DISMISSAL,
                    WRITE_OFF,
                    CHANGE,
                    EXTENSION,
                    PAYMENT,
                    NON_PAYMENT,
                    RECOVERY -> Remedy.LEGALITY_REVIEW;
            case DEGGENDORF_STOP, SET_OFF, LATE_APPEAL_DISMISSAL, DELAY_REFUSAL, SECRECY_REFUSAL, RECTIFICATION -> null;
        };
    }

    private boolean canBeNamed(Remedy remedy) {
        return switch (remedy) {
            case NONE -> true;
            case COURT -> court != null;
            case LEGALITY_REVIEW -> court != null && courtAddress != null && noticeBoard != null;
        };
    }
}
