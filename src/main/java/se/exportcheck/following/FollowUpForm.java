package se.exportcheck.following;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.web.Choice;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** The questions of a follow-up beside its figures, as they are answered. */
record FollowUpForm(
        @RestForm List<String> markets,

        @RestForm @Choice(value = FollowUp.WithoutCheque.class, message = "{following.withoutCheque}") @Nullable
        String withoutCheque,

        @RestForm @Size(max = 2000, message = "{following.tooLong}") @Typed(Kind.TEXT) @Nullable
        String comment) {

    /** The markets that the region knows of already, to be changed. */
    static FollowUpForm of(Column known) {
        return new FollowUpForm(List.copyOf(known.figures().markets()), null, null);
    }

    FormErrors check(FormErrors errors, FollowingMessages words) {
        return Figures.checkMarkets(errors, "markets", markets, words);
    }

    FollowUp.Answer toAnswer(Figures figures, LeadershipForm leadership) {
        return new FollowUp.Answer(
                figures.toIndicators(),
                Figures.markets(markets),
                FollowUp.WithoutCheque.valueOf(Text.of(withoutCheque)),
                leadership.toLeadership(),
                Text.optional(comment).orElse(null));
    }
}
