package se.exportcheck.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Matter;

/**
 * <i>Rättelse</i>: a slip of the pen in a decision is put right, beside the decision itself (förvaltningslagen 36 §).
 *
 * @param wrong what stands in the decision
 * @param right what it shall be
 * @param hearing how the party was heard about it, or why that was not needed
 * @param granted the right amount, kronor; null when that is not what was wrong
 */
@Embeddable
public record Rectification(
        @Column(name = "rectified_wrong") String wrong,
        @Column(name = "rectified_right") String right,
        @Column(name = "rectified_hearing") String hearing,
        @Column(name = "rectified_sek") @Nullable Kronor granted) {

    /** Of something else than the amount. */
    public static Rectification ofWords(String wrong, String right, String hearing) {
        return new Rectification(wrong, right, hearing, null);
    }

    /** What is to be decided by it: as much as the right amount or, when something else was wrong, as what stands. */
    Matter matter(Decision slip) {
        var written = slip.matter();
        return new Matter(written.type(), written.legalBasis(), Objects.requireNonNullElse(granted, written.amount()));
    }

    public boolean isOfAmount() {
        return granted != null;
    }
}
