package se.exportcheck.paying;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.nonpayment.NonPaymentGround;
import se.exportcheck.web.Choice;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the officer approves of a row, as it is typed. */
record LineForm(
        @RestForm @Choice(value = Verdict.class, message = "{paying.verdict}") @Nullable
        String verdict,

        @RestForm @Nullable String approved,
        @RestForm @Nullable String reason,
        @RestForm @Nullable String ground,

        @RestForm @Size(max = 1000, message = "{paying.tooLong}") @Typed(Kind.TEXT) @Nullable
        String comment) {

    /** All, a part, or nothing of what was claimed. */
    enum Verdict {
        APPROVE,
        REDUCE,
        REJECT
    }

    /** What was ordered too early is proposed to be rejected; the officer decides. */
    static LineForm of(ClaimLine line) {
        var approved = line.approved();
        if (approved == null) {
            return line.isOrderedTooEarly()
                    ? new LineForm(Verdict.REJECT.name(), null, ClaimLine.Reason.OUTSIDE_PERIOD.name(), null, null)
                    : new LineForm(null, null, null, null, null);
        }
        var reason = line.reason();
        var ground = line.ground();
        return new LineForm(
                verdict(line, approved).name(),
                line.isReduced() && approved.signum() > 0 ? Numbers.written(approved) : null,
                reason == null ? null : reason.name(),
                ground == null ? null : ground.name(),
                line.comment());
    }

    private static Verdict verdict(ClaimLine line, BigDecimal approved) {
        if (!line.isReduced()) {
            return Verdict.APPROVE;
        }
        return approved.signum() == 0 ? Verdict.REJECT : Verdict.REDUCE;
    }

    /** A reduction is a part of what was claimed, and it is said why. */
    FormErrors check(FormErrors errors, BigDecimal claimed, PayingMessages words) {
        var checked = errors;
        if (is(Verdict.REDUCE) && !isPartOf(claimed)) {
            checked = checked.with("approved", words.approvedIsAPart());
        }
        if ((is(Verdict.REDUCE) || is(Verdict.REJECT)) && why().isEmpty()) {
            checked = checked.with("reason", words.reasonMissing());
        }
        return ground != null && !ground.isBlank() && under() == null
                ? checked.with("ground", words.reasonMissing())
                : checked;
    }

    private boolean isPartOf(BigDecimal claimed) {
        return Numbers.decimal(approved)
                .filter(amount -> amount.signum() > 0 && amount.compareTo(claimed) < 0)
                .isPresent();
    }

    private boolean is(Verdict one) {
        return one.name().equals(verdict);
    }

    /** Nothing of the row is approved. */
    boolean isRejection() {
        return is(Verdict.REJECT);
    }

    BigDecimal amountOf(BigDecimal claimed) {
        return switch (Verdict.valueOf(Text.of(verdict))) {
            case APPROVE -> claimed;
            case REDUCE -> Numbers.decimal(approved).orElseThrow().setScale(2);
            case REJECT -> BigDecimal.ZERO.setScale(2);
        };
    }

    /** The ground of 29 §; null when the cost is only not counted. */
    @Nullable
    NonPaymentGround under() {
        return Stream.of(NonPaymentGround.values())
                .filter(one -> one.name().equals(ground))
                .findFirst()
                .orElse(null);
    }

    Optional<ClaimLine.Reason> why() {
        return Stream.of(ClaimLine.Reason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst();
    }
}
