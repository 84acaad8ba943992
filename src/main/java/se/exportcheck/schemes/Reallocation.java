package se.exportcheck.schemes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;

/**
 * <i>Omfördelning</i>: how much more than is planned of a kind of cost a company may buy without a decision (PAY-03).
 *
 * @param share of what is planned; more than this
 * @param amount kronor; at least this, too
 */
@Embeddable
public record Reallocation(
        @Column(name = "reallocation_share") Share share,
        @Column(name = "reallocation_sek") Kronor amount) {

    /** Both limits are passed, so that a changed plan is to be decided first. */
    public boolean needsDecision(BigDecimal planned, BigDecimal bought) {
        var more = bought.subtract(planned);
        return more.compareTo(share.times(planned)) > 0 && more.compareTo(amount.toDecimal()) >= 0;
    }
}
