package se.exportcheck.changing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.changes.ChangeProposal;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.money.Kronor;
import se.exportcheck.web.Choice;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the officer proposes to decide about a change, as it is typed. */
record ProposalForm(
        @RestForm @Choice(value = Verdict.class, message = "{changing.verdict}") @Nullable
        String verdict,

        @RestForm @Nullable String endOnDay,
        @RestForm @Nullable String endOnMonth,
        @RestForm @Nullable String endOnYear,

        @RestForm @Typed(value = Kind.AMOUNT, message = "{changing.amount}") @Nullable
        String approvedCost,

        @RestForm @Typed(value = Kind.KRONOR, message = "{changing.wholeKronor}") @Nullable
        String granted,

        @RestForm
        @NotBlank(message = "{changing.reasonsOfDecision}")
        @Size(max = 8000, message = "{changing.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reasons,

        @RestForm @Size(max = 2000, message = "{changing.tooLong}") @Typed(Kind.TEXT) @Nullable
        String hearing) {

    /** Whether the company gets what it asks for, perhaps not all of it. */
    enum Verdict {
        GRANT,
        REFUSE
    }

    /** What was asked for, for the officer to lower. */
    static ProposalForm of(ChangeRequest change) {
        var wish = change.wish();
        var end = DateInput.of(wish.endOn());
        var plan = !wish.costs().isEmpty();
        return new ProposalForm(
                null,
                end.day(),
                end.month(),
                end.year(),
                plan ? Numbers.written(change.eligibleCost()) : null,
                plan ? Numbers.written(change.soughtGrant().amount()) : null,
                null,
                null);
    }

    public DateInput endOn() {
        return new DateInput(endOnDay, endOnMonth, endOnYear);
    }

    boolean grants() {
        return Verdict.GRANT.name().equals(verdict);
    }

    Optional<BigDecimal> cost() {
        return Numbers.decimal(approvedCost).map(kronor -> kronor.setScale(2));
    }

    Optional<Kronor> amount() {
        return Numbers.whole(granted).map(Kronor::of);
    }

    boolean refuses() {
        return Verdict.REFUSE.name().equals(verdict);
    }

    boolean saysHowHeard() {
        return !Text.of(hearing).isEmpty();
    }

    ChangeProposal toProposal(ChangeRequest change) {
        return proposed(change).heard(Text.of(hearing));
    }

    private ChangeProposal proposed(ChangeRequest change) {
        var why = Text.of(reasons);
        if (!grants()) {
            return ChangeProposal.refusal(why);
        }
        return switch (change.kind()) {
            case EXTENSION -> ChangeProposal.extension(change, endOn().date().orElseThrow(), why);
            case CHANGE -> ChangeProposal.plan(change, cost().orElseThrow(), amount().orElseThrow(), why);
        };
    }
}
