package se.exportcheck.appealing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.money.Kronor;
import se.exportcheck.web.Choice;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What a court has judged, as it is entered. */
record JudgmentForm(
        @RestForm @Choice(value = Judgment.Result.class, message = "{appealing.choose}") @Nullable
        String result,

        @RestForm @Nullable String judgedOnDay,
        @RestForm @Nullable String judgedOnMonth,
        @RestForm @Nullable String judgedOnYear,

        @RestForm
        @NotBlank(message = "{appealing.courtNumberMissing}")
        @Size(max = 100, message = "{appealing.tooLong}")
        @Typed(value = Kind.NAME, message = "{appealing.name}")
        @Nullable
        String caseNumber,

        @RestForm @Size(max = 4000, message = "{appealing.tooLong}") @Typed(Kind.TEXT) @Nullable
        String summary,

        @RestForm @Nullable String outcome,

        @RestForm @Typed(value = Kind.KRONOR, message = "{appealing.wholeKronor}") @Nullable
        String granted,

        @RestForm @Typed(value = Kind.AMOUNT, message = "{appealing.amount}") @Nullable
        String approvedCost,

        @RestForm @Nullable String endOnDay,
        @RestForm @Nullable String endOnMonth,
        @RestForm @Nullable String endOnYear,
        @RestForm @Nullable FileUpload file) {

    /** What a court can have put in place of a decision on a grant. */
    static final List<Outcome> OUTCOMES = List.of(Outcome.GRANT, Outcome.PARTIAL_GRANT, Outcome.REFUSAL);

    static JudgmentForm of(Appeal appeal) {
        return new JudgmentForm(
                null, null, null, null, appeal.courtNumber(), null, null, null, null, null, null, null, null);
    }

    public DateInput judgedOn() {
        return new DateInput(judgedOnDay, judgedOnMonth, judgedOnYear);
    }

    public DateInput endOn() {
        return new DateInput(endOnDay, endOnMonth, endOnYear);
    }

    Optional<Judgment.Result> found() {
        return Stream.of(Judgment.Result.values())
                .filter(each -> each.name().equals(result))
                .findFirst();
    }

    Optional<Outcome> changedTo() {
        return OUTCOMES.stream().filter(each -> each.name().equals(outcome)).findFirst();
    }

    Optional<Kronor> amount() {
        return Numbers.whole(granted).map(Kronor::of).filter(Kronor::isPositive);
    }

    Optional<BigDecimal> cost() {
        return Numbers.decimal(approvedCost).map(kronor -> kronor.setScale(2)).filter(kronor -> kronor.signum() > 0);
    }

    /** What the court has put in place of the decision; null when it is not asked for. */
    Judgment.@Nullable Terms terms(Appeal appeal) {
        if (!appeal.asksForTerms(found().orElse(null))) {
            return null;
        }
        var now = changedTo().orElseThrow();
        return now.isGrant()
                ? new Judgment.Terms(
                        now,
                        amount().orElseThrow(),
                        cost().orElse(null),
                        endOn().date().orElse(null))
                : Judgment.Terms.without(now);
    }

    /** To be made of a form that nothing is wrong with. */
    Judgment judgment() {
        return new Judgment(
                Judgment.Result.valueOf(Text.of(result)),
                judgedOn().date().orElseThrow(),
                Text.of(caseNumber),
                Text.optional(summary).orElse(null));
    }
}
