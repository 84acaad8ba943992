package se.exportcheck.recovering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryProposal;
import se.exportcheck.money.Kronor;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the officer proposes to be decided on a recovery, as it is typed. */
record ProposalForm(
        @RestForm @Nullable String withhold,

        @RestForm @Typed(value = Kind.KRONOR, message = "{recovering.wholeKronor}") @Nullable
        String reclaimed,

        @RestForm @Size(max = 4000, message = "{recovering.tooLong}") @Typed(Kind.TEXT) @Nullable
        String specialReasons,

        @RestForm
        @NotBlank(message = "{recovering.reasons}")
        @Size(max = 8000, message = "{recovering.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reasons,

        @RestForm @Size(max = 2000, message = "{recovering.tooLong}") @Typed(Kind.TEXT) @Nullable
        String unheard) {

    static final String YES = "YES";
    static final String NO = "NO";

    /** All that is paid is reclaimed, unless somebody says otherwise (2022:1468, 32 §). */
    static ProposalForm of(Recovery recovery) {
        var most = Numbers.written(recovery.reclaimable().amount());
        return new ProposalForm(null, most, null, null, null);
    }

    boolean saysWhetherToWithhold() {
        return YES.equals(withhold) || NO.equals(withhold);
    }

    Optional<Kronor> amount() {
        return Numbers.whole(reclaimed).map(Kronor::of);
    }

    Optional<String> special() {
        return Text.optional(specialReasons);
    }

    Optional<String> whyUnheard() {
        return Text.optional(unheard);
    }

    RecoveryProposal toProposal(Recovery recovery) {
        return recovery.proposal(
                YES.equals(withhold),
                amount().orElseThrow(),
                special().orElse(null),
                Text.of(reasons),
                recovery.isHeard() ? null : whyUnheard().orElse(null));
    }
}
