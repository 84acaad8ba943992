package se.exportcheck.cases.appeals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Outcome;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.Remedy;

/**
 * <i>Dom</i> or <i>beslut</i> of a court on an appeal.
 *
 * @param caseNumber the court's own number
 * @param summary what it means for the company and the region, in a few words
 */
@Embeddable
public record Judgment(
        @Column(name = "judgment") @Enumerated(EnumType.STRING)
        Result result,

        @Column(name = "judged_on") LocalDate judgedOn,
        @Column(name = "judged_as") String caseNumber,
        @Column(name = "judgment_summary") @Nullable String summary) {

    /** What became of the decision. */
    public enum Result {
        /** The appeal is dismissed on its merits (avslaget). */
        UPHELD,
        /** The court has put another content in its place. */
        CHANGED,
        /** <i>Upphävt</i>: it holds no longer. */
        SET_ASIDE,
        /** Set aside, and sent back to the region to be examined again (<i>återförvisat</i>). */
        REMITTED,
        /** <i>Avvisat</i> or <i>avskrivet</i>: the court does not try it, and the decision stands. */
        NOT_TRIED;

        /** It is no longer the decision of the region that holds. */
        public boolean isOverturning() {
            return this == CHANGED || isSettingAside();
        }

        boolean isSettingAside() {
            return this == SET_ASIDE || this == REMITTED;
        }

        /**
         * What a court may say: in legality review it never puts another decision in place of the one that is tried
         * (kommunallagen 13 kap. 8 §). Where no appeal is allowed it is for the court to say what may be tried.
         *
         * @param remedy how the decision is appealed; empty where that is not stated
         */
        static List<Result> under(Optional<Remedy> remedy) {
            var review = remedy.filter(Remedy.LEGALITY_REVIEW::equals).isPresent();
            return Stream.of(values())
                    .filter(result -> result != CHANGED || !review)
                    .toList();
        }
    }

    /**
     * What the court has put in place of a decision on what is granted.
     *
     * @param granted kronor; zero unless it is a grant
     * @param approvedCost kronor; null when the court says nothing of it, so that it stays what it was
     * @param endOn the last day of the project; null when it stays
     */
    public record Terms(
            Outcome outcome,
            Kronor granted,
            @Nullable BigDecimal approvedCost,
            @Nullable LocalDate endOn) {

        public Terms {
            if (outcome.isGrant() != granted.isPositive()) {
                throw new IllegalArgumentException("%s of %s".formatted(outcome, granted));
            }
        }

        /** Nothing is granted. */
        public static Terms without(Outcome outcome) {
            return new Terms(outcome, Kronor.ZERO, null, null);
        }

        public static Terms grant(Outcome outcome, Kronor granted) {
            return new Terms(outcome, granted, null, null);
        }
    }
}
