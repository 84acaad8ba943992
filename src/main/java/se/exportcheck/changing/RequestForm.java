package se.exportcheck.changing;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.changes.ChangeKind;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.cases.changes.Wish;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/**
 * What the company asks to have changed, as it is typed.
 *
 * @param seen the version of the draft that the form was opened with; empty when there was none
 * @param act send, or save for later
 */
record RequestForm(
        @RestForm @Nullable UUID submissionKey,
        @RestForm @Nullable Long seen,
        @RestForm @Nullable String act,
        @RestForm @Nullable String kind,
        @RestForm @Nullable String endOnDay,
        @RestForm @Nullable String endOnMonth,
        @RestForm @Nullable String endOnYear,

        @RestForm @Size(max = 4000, message = "{changing.tooLong}") @Typed(Kind.TEXT) @Nullable
        String plan,

        @RestForm @Typed(value = Kind.AMOUNT, message = "{changing.amount}") @Nullable
        String consult,

        @RestForm @Typed(value = Kind.AMOUNT, message = "{changing.amount}") @Nullable
        String employment,

        @RestForm @Typed(value = Kind.AMOUNT, message = "{changing.amount}") @Nullable
        String fair,

        @RestForm @Typed(value = Kind.AMOUNT, message = "{changing.amount}") @Nullable
        String travel,

        @RestForm @Typed(value = Kind.AMOUNT, message = "{changing.amount}") @Nullable
        String material,

        @RestForm @Typed(value = Kind.AMOUNT, message = "{changing.amount}") @Nullable
        String certificate,

        @RestForm @Typed(value = Kind.AMOUNT, message = "{changing.amount}") @Nullable
        String training,

        @RestForm @Typed(value = Kind.AMOUNT, message = "{changing.amount}") @Nullable
        String digital,

        @RestForm @Size(max = 4000, message = "{changing.tooLong}") @Typed(Kind.TEXT) @Nullable
        String reasons) {

    /** One kind of cost: the field it is typed in, and what is typed there. */
    record Amount(CostType type, String field, @Nullable String typed) {}

    static RequestForm of(Wish wish, @Nullable Long seen) {
        var end = DateInput.of(wish.endOn());
        var costs = wish.costs().amounts();
        return new RequestForm(
                UUID.randomUUID(),
                seen,
                null,
                wish.kind().name(),
                end.day(),
                end.month(),
                end.year(),
                wish.plan(),
                Numbers.written(costs.get(CostType.CONSULT)),
                Numbers.written(costs.get(CostType.PROJ_EMP)),
                Numbers.written(costs.get(CostType.FAIR)),
                Numbers.written(costs.get(CostType.TRAVEL)),
                Numbers.written(costs.get(CostType.MATERIAL)),
                Numbers.written(costs.get(CostType.CERT)),
                Numbers.written(costs.get(CostType.TRAINING)),
                Numbers.written(costs.get(CostType.DIGITAL)),
                wish.reasons());
    }

    public Optional<ChangeKind> chosen() {
        return RequestForm.kindOf(kind);
    }

    static Optional<ChangeKind> kindOf(@Nullable String name) {
        return Stream.of(ChangeKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    public ChangeKind otherKind() {
        return isExtension() ? ChangeKind.CHANGE : ChangeKind.EXTENSION;
    }

    public boolean isExtension() {
        return chosen().filter(ChangeKind.EXTENSION::equals).isPresent();
    }

    public boolean isSent() {
        return "send".equals(act);
    }

    public DateInput endOn() {
        return new DateInput(endOnDay, endOnMonth, endOnYear);
    }

    /** Every kind of cost that a cheque can pay. */
    public List<Amount> amounts() {
        return List.of(
                new Amount(CostType.CONSULT, "consult", consult),
                new Amount(CostType.PROJ_EMP, "employment", employment),
                new Amount(CostType.FAIR, "fair", fair),
                new Amount(CostType.TRAVEL, "travel", travel),
                new Amount(CostType.MATERIAL, "material", material),
                new Amount(CostType.CERT, "certificate", certificate),
                new Amount(CostType.TRAINING, "training", training),
                new Amount(CostType.DIGITAL, "digital", digital));
    }

    Wish toWish() {
        var why = Text.optional(reasons).orElse(null);
        return isExtension()
                ? Wish.extension(endOn().date().orElse(null), why)
                : Wish.change(Text.optional(plan).orElse(null), why, costs());
    }

    CostPlan costs() {
        var costs = new EnumMap<CostType, BigDecimal>(CostType.class);
        amounts()
                .forEach(amount -> Numbers.decimal(amount.typed())
                        .ifPresent(kronor -> costs.put(amount.type(), kronor.setScale(2))));
        return new CostPlan(costs);
    }
}
