package se.exportcheck.reviewing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;
import se.exportcheck.cases.RefusalGround;
import se.exportcheck.cases.reconsideration.Reconsideration;
import se.exportcheck.money.GrantTerms;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** A proposed decision as it was typed. */
record ProposalForm(
        @NotBlank(message = "{reviewing.outcomeMissing}") @RestForm
        String outcome,

        @RestForm String approvedCost,
        @RestForm String share,
        @RestForm String granted,
        @RestForm String strengthArea,

        @NotBlank(message = "{reviewing.reasonsMissing}")
        @Size(max = 8000, message = "{reviewing.tooLong}")
        @Typed(Kind.TEXT)
        @RestForm
        String reasons,

        @Size(max = 4000, message = "{reviewing.tooLong}") @Typed(Kind.TEXT) @RestForm
        String priority,

        @RestForm String dismissal,

        @Size(max = 1000, message = "{reviewing.tooLong}") @Typed(Kind.TEXT) @RestForm
        String dismissalText,

        @RestForm String unheard,

        @Size(max = 2000, message = "{reviewing.tooLong}") @Typed(Kind.TEXT) @RestForm
        String unheardReason,

        @RestForm List<String> failed,
        @RestForm String recount) {

    ProposalForm(
            @Nullable String outcome,
            @Nullable String approvedCost,
            @Nullable String share,
            @Nullable String granted,
            @Nullable String strengthArea,
            @Nullable String reasons,
            @Nullable String priority,
            @Nullable String dismissal,
            @Nullable String dismissalText,
            @Nullable String unheard,
            @Nullable String unheardReason,
            @Nullable List<String> failed,
            @Nullable String recount) {
        this.outcome = Text.of(outcome);
        this.approvedCost = Text.of(approvedCost);
        this.share = Text.of(share);
        this.granted = Text.of(granted);
        this.strengthArea = Text.of(strengthArea);
        this.reasons = Text.of(reasons);
        this.priority = Text.of(priority);
        this.dismissal = Text.of(dismissal);
        this.dismissalText = Text.of(dismissalText);
        this.unheard = Text.of(unheard);
        this.unheardReason = Text.of(unheardReason);
        this.failed = failed == null ? List.of() : List.copyOf(failed);
        this.recount = Text.of(recount);
    }

    /** What is granted now, for the officer to change; else all of the eligible cost at the scheme's share, to lower. */
    static ProposalForm blank(GrantCase grantCase) {
        var before = grantCase.reconsiderations().open().filter(Reconsideration::isOfGrant);
        if (before.isPresent()) {
            return asDecided(grantCase, before.get());
        }
        var terms = grantCase.schemeVersion().grant();
        var cost =
                grantCase.application().eligibleCost(grantCase.schemeVersion()).total();
        var amount = terms.proposed(grantCase.facts().appliedSek(), cost);
        return new ProposalForm(
                "",
                Numbers.written(cost),
                Numbers.written(terms.share().percent()),
                String.valueOf(amount.amount()),
                grantCase.facts().strengthArea(),
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                "");
    }

    private static ProposalForm asDecided(GrantCase grantCase, Reconsideration reconsideration) {
        var before = reconsideration.before();
        var share = before.share();
        return new ProposalForm(
                "",
                Numbers.written(before.approvedCost()),
                share == null ? "" : Numbers.written(share.percent()),
                String.valueOf(reconsideration.grantedBefore().amount()),
                grantCase.facts().strengthArea(),
                "",
                before.priority(),
                "",
                "",
                "",
                "",
                List.of(),
                "");
    }

    /** What it proposes; empty while something of it is not to be understood. */
    Optional<Proposal> toProposal() {
        return proposed()
                .flatMap(outcome ->
                        outcome.isGrant() ? toGrant(outcome) : Optional.of(Proposal.without(outcome, reasons)))
                .map(proposal -> proposal.prioritised(priority));
    }

    private Optional<Proposal> toGrant(Outcome outcome) {
        return Numbers.whole(granted)
                .flatMap(amount -> cost().flatMap(cost ->
                        part().map(part -> Proposal.grant(outcome, Kronor.of(amount), cost, part, reasons))));
    }

    /** The amount that cost and share give now. */
    ProposalForm recounted(GrantCase grantCase) {
        var amount = terms(grantCase)
                .flatMap(terms ->
                        cost().map(cost -> terms.proposed(grantCase.facts().appliedSek(), cost)))
                .map(kronor -> String.valueOf(kronor.amount()))
                .orElse(granted);
        return new ProposalForm(
                outcome,
                approvedCost,
                share,
                amount,
                strengthArea,
                reasons,
                priority,
                dismissal,
                dismissalText,
                unheard,
                unheardReason,
                failed,
                "");
    }

    /** Whether the criteria of a refusal are unfolded on the page: they are many, and concern a refusal alone. */
    public boolean tellsFailed() {
        return Outcome.REFUSAL.name().equals(outcome) || !failed.isEmpty();
    }

    Optional<Outcome> proposed() {
        return Stream.of(Outcome.values())
                .filter(possible -> possible.name().equals(outcome))
                .findFirst();
    }

    Optional<BigDecimal> cost() {
        return Numbers.decimal(approvedCost).filter(cost -> cost.signum() > 0);
    }

    Optional<Share> part() {
        return Numbers.decimal(share)
                .filter(percent -> percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0)
                .map(percent -> new Share(percent.movePointLeft(2)));
    }

    /** The scheme's terms at the share that is proposed. */
    Optional<GrantTerms> terms(GrantCase grantCase) {
        var scheme = grantCase.schemeVersion().grant();
        return part().map(lower -> new GrantTerms(lower, scheme.minimum(), scheme.maximum()));
    }

    boolean allows(GrantCase grantCase, long amount) {
        return terms(grantCase)
                .flatMap(terms -> cost().map(cost -> terms.allows(Kronor.of(amount), cost)))
                .orElse(false);
    }

    /** What can be chosen besides the points of the checklist. */
    public List<RefusalGround> refusalGrounds() {
        return List.of(RefusalGround.values());
    }

    public boolean isRecount() {
        return !recount.isEmpty();
    }
}
