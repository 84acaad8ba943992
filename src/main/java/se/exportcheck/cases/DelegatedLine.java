package se.exportcheck.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;

/**
 * A decision that the committee is to be told of: made on delegation, or by its chair.
 *
 * @param granted what its row says; read {@link #amount} to know whether it decides of any
 * @param item the item of the delegation order; null when the chair decided
 * @param reportedOn the day of the meeting where it was reported; null before that
 * @param minute the paragraph of the minutes of that meeting
 */
public record DelegatedLine(
        long id,
        CaseNumber number,
        String companyName,
        LocalDate decidedOn,
        Outcome outcome,
        Matter matter,
        Kronor granted,
        Authority.Kind authority,
        String deciderName,
        @Nullable String deciderTitle,
        @Nullable String item,
        String committee,
        @Nullable LocalDate reportedOn,
        @Nullable String minute) {

    /** What it is a decision on. */
    public enum Matter {
        APPLICATION,
        /** A change of a grant. */
        CHANGE,
        /** A request to have the case decided, refused (förvaltningslagen 12 §). */
        DELAY,
        /** A slip in another decision is put right (förvaltningslagen 36 §); it grants nothing anew. */
        RECTIFICATION,
        /** An appeal that came too late is dismissed (förvaltningslagen 45 §). */
        LATE_APPEAL,
        /** What is to be paid back, or not to be paid. */
        RECOVERY,
        /** Payment is stopped (2022:1468, 28 §). */
        STOP,
        /** What is taken from a payment for what the company owes. */
        SET_OFF,
        /** What of a claim is paid. */
        PAYMENT,
        /** What is left of a debt is not collected any more. */
        WRITE_OFF,
        /** Documents are not handed out (offentlighets- och sekretesslagen 6 kap. 3 §). */
        DISCLOSURE
    }

    /** What it grants; null where it is not about an amount. */
    public @Nullable Kronor amount() {
        return switch (matter) {
            case APPLICATION, CHANGE, RECOVERY, SET_OFF, PAYMENT, WRITE_OFF -> granted;
            case DELAY, RECTIFICATION, LATE_APPEAL, DISCLOSURE, STOP -> null;
        };
    }

    /** It was attested, which no item of the delegation order says. */
    public boolean isAttested() {
        return authority == Authority.Kind.ATTESTER;
    }

    public boolean isReported() {
        return reportedOn != null;
    }
}
