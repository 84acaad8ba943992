package se.exportcheck.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a decision rests on besides its reasons: the formal ground of a dismissal, the failed criteria of a refusal, and
 * why the company was not heard.
 *
 * @param dismissal null unless it is a dismissal
 * @param dismissalText the ground in words, when it is none of those listed
 * @param unheard null when the company was heard or need not be
 * @param unheardReason what makes it so in this case
 * @param failed codes of the criteria that a refusal rests on; null unless it is a refusal
 */
@Embeddable
public record Formalities(
        @Column(name = "dismissal_ground") @Enumerated(EnumType.STRING) @Nullable
        DismissalGround dismissal,

        @Column(name = "dismissal_text") @Nullable String dismissalText,

        @Column(name = "unheard_ground") @Enumerated(EnumType.STRING) @Nullable
        Unheard unheard,

        @Column(name = "unheard_reason") @Nullable String unheardReason,
        @Column(name = "failed_criteria") @Nullable List<String> failed) {

    public static final Formalities NONE = new Formalities(null, null, null, null, null);

    public Formalities {
        if ((dismissal == DismissalGround.OTHER) != (dismissalText != null)) {
            throw new IllegalArgumentException("Only another ground than those listed is named, and it must be");
        }
        if ((unheard == null) != (unheardReason == null)) {
            throw new IllegalArgumentException("Whoever hears nobody says why");
        }
    }

    /** Without hearing the company, on this ground. */
    public static Formalities unheard(Unheard ground, String reason) {
        return new Formalities(null, null, ground, reason, null);
    }

    public Formalities dismissing(DismissalGround ground, @Nullable String named) {
        return new Formalities(ground, named, unheard, unheardReason, failed);
    }

    /** Because these criteria are not met, by their codes. */
    public Formalities failing(List<String> criteria) {
        return new Formalities(dismissal, dismissalText, unheard, unheardReason, List.copyOf(criteria));
    }

    /** The codes of the criteria that a refusal rests on. */
    public List<String> failedCriteria() {
        return Objects.requireNonNullElse(failed, List.of());
    }

    /** Whether the ground, if one is given, is enough to hear nobody before such an outcome. */
    boolean excuseHearing(Outcome outcome) {
        return switch (outcome) {
            case GRANT, WRITE_OFF -> true;
            case REFUSAL -> unheard == Unheard.OBVIOUSLY_UNNECESSARY;
            case PARTIAL_GRANT, DISMISSAL -> unheard != null;
        };
    }

    public Optional<DismissalGround> ground() {
        return Optional.ofNullable(dismissal);
    }
}
