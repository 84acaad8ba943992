package se.exportcheck.notices;

import java.util.List;
import java.util.Optional;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.setoffs.SetOffAction;

/** Who is told of which step. A new step does not compile until somebody has decided (förvaltningslagen 33 §). */
final class NoticePolicy {

    private NoticePolicy() {}

    static Optional<NoticeKind> after(CaseAction action) {
        return Optional.ofNullable(
                switch (action) {
                    case SUBMIT -> NoticeKind.SIGNATURE_WANTED;
                    case SIGN, REGISTER, CORRECT_NUMBER -> NoticeKind.RECEIPT;
                    case ASSIGN, REASSIGN -> NoticeKind.CASE_ASSIGNED;
                    case REQUEST_COMPLETION, ENJOIN -> NoticeKind.COMPLETION_REQUESTED;
                    case COMMUNICATE -> NoticeKind.COMMENT_INVITED;
                    case REFER -> NoticeKind.OPINION_WANTED;
                    case SUPPLEMENT,
                            ADD_MATERIAL,
                            REGISTER_PAPER,
                            REGISTER_ANSWER,
                            GIVE_OPINION,
                            COMMENT,
                            END_WAITING,
                            SEND_BACK,
                            WITHDRAW,
                            DECLINE,
                            ACCEPT,
                            REGISTER_WITHDRAWAL,
                            REGISTER_DECLINE,
                            REGISTER_ACCEPTANCE -> NoticeKind.ANSWER_RECEIVED;
                    case DISPATCH -> NoticeKind.DECISION_READY;
                    case CLAIM, CLAIM_FINALLY -> NoticeKind.CLAIM_RECEIVED;
                    case REQUEST_CHANGE -> NoticeKind.CHANGE_REQUESTED;
                    case REOPEN,
                            FILL_IN,
                            REVIEW_ANEW,
                            TAKE_ON,
                            UNASSIGN,
                            TAKE_OVER,
                            GATHER_OPINIONS,
                            PROPOSE,
                            DECIDE,
                            RECORD_DECISION,
                            AWAIT_ACCEPTANCE,
                            CLOSE_UNGRANTED,
                            LAPSE,
                            CONCLUDE,
                            CLOSE,
                            CLOSE_WITHDRAWN,
                            RESUME,
                            END_BY_JUDGMENT,
                            GRANT_BY_JUDGMENT,
                            FOLLOW_JUDGMENT,
                            RECONSIDER,
                            LEAVE_UNCHANGED,
                            GO_ON,
                            GO_ON_IN_FINAL_REVIEW,
                            GO_ON_IN_FOLLOW_UP,
                            DISPOSE,
                            IMPORT -> null;
                });
    }

    static List<NoticeKind> after(DelayAction action) {
        return switch (action) {
            case REQUEST, REGISTER_REQUEST -> List.of(NoticeKind.DECISION_REQUESTED, NoticeKind.REQUEST_ALERT);
            case REFUSE, RECORD_REFUSAL -> List.of(NoticeKind.DECISION_READY);
            case NOTIFY, ANSWER -> List.of(); // a letter tells of the delay, and the decision of itself when it is sent
        };
    }

    static Optional<NoticeKind> after(ClaimAction action) {
        return switch (action) {
            case CONFIRM_PAID, SET_OFF -> Optional.of(NoticeKind.PAYMENT_MADE);
            case RETURN -> Optional.of(NoticeKind.PAYMENT_RETURNED);
            case COMMENT,
                    REGISTER_COMMENT,
                    COMMUNICATE,
                    GO_UNHEARD,
                    RECONSIDER,
                    LEAVE_UNCHANGED,
                    STAY_PAID,
                    STAY_RETURNED,
                    SUBMIT,
                    REVIEW,
                    TAKE_OVER,
                    PROPOSE,
                    SEND_BACK,
                    ATTEST,
                    SEND,
                    SEND_AGAIN,
                    RECOUNT,
                    RECALL,
                    RECALL_RETURNED,
                    RAISE,
                    FOLLOW_JUDGMENT -> Optional.empty();
        };
    }

    static Optional<NoticeKind> after(ChangeAction action) {
        return switch (action) {
            case WITHDRAW, SEND_BACK -> Optional.of(NoticeKind.ANSWER_RECEIVED);
            case DISPATCH -> Optional.of(NoticeKind.DECISION_READY);
            case SUBMIT, REVIEW, RESUME, PROPOSE, DECIDE, RECORD_DECISION -> Optional.empty();
        };
    }

    static Optional<NoticeKind> after(RecoveryAction action) {
        return switch (action) {
            case ANSWER, REGISTER_ANSWER, SEND_BACK, ASK_INSTALMENTS, REGISTER_INSTALMENT_REQUEST ->
                Optional.of(NoticeKind.ANSWER_RECEIVED);
            case DISPATCH -> Optional.of(NoticeKind.DECISION_READY);
            case HEAR -> Optional.of(NoticeKind.COMMENT_INVITED);
            case PAY_BACK -> Optional.of(NoticeKind.PAYMENT_MADE);
            case REOPEN, REOPEN_UNINVOICED, HAND_OVER, WRITE_OFF, RECORD_WRITE_OFF ->
                Optional.of(NoticeKind.DEBT_CHANGED);
            case OPEN,
                    END_HEARING,
                    DROP,
                    PROPOSE,
                    DECIDE,
                    RECORD_DECISION,
                    WAIVE,
                    INVOICE,
                    PLAN_INSTALMENTS,
                    REFUSE_INSTALMENTS,
                    MISS_INSTALMENT,
                    CORRECT_REPAYMENT,
                    REPAY,
                    BEGIN_SET_OFF,
                    SET_OFF,
                    UNDO_SET_OFF,
                    OWE_BACK,
                    SETTLE -> Optional.empty();
        };
    }

    static Optional<NoticeKind> after(SetOffAction action) {
        return switch (action) {
            case BEGIN -> Optional.of(NoticeKind.COMMENT_INVITED);
            case ANSWER, REGISTER_ANSWER, SEND_BACK -> Optional.of(NoticeKind.ANSWER_RECEIVED);
            case DISPATCH -> Optional.of(NoticeKind.DECISION_READY);
            case PAY_OUT -> Optional.of(NoticeKind.PAYMENT_MADE);
            case DROP, GIVE_UP, LAPSE, BOOK, OVERTURN -> Optional.of(NoticeKind.DEBT_CHANGED);
            // That the payment came back is said by the step of the payment.
            case END_HEARING, PROPOSE, DECIDE, RECORD_DECISION, BECOME_FINAL, FOLLOW_PAYMENT -> Optional.empty();
        };
    }

    static Optional<NoticeKind> after(AppealAction action) {
        return switch (action) {
            case SEND_IN -> Optional.of(NoticeKind.ANSWER_RECEIVED);
            case DISPATCH -> Optional.of(NoticeKind.DECISION_READY);
            case REGISTER,
                    REGISTER_NOTICE,
                    EXAMINE,
                    RETURN,
                    DISMISS,
                    RECORD_DISMISSAL,
                    RECONSIDER,
                    FORWARD,
                    ENTER_NUMBER,
                    RECORD_JUDGMENT,
                    CLOSE,
                    REOPEN -> Optional.empty();
        };
    }
}
