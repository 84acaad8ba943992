package se.exportcheck.administering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.DecisionType;
import se.exportcheck.people.DelegationRule.Power;
import se.exportcheck.schemes.LegalBasis;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** A new item of the delegation order, as it was typed. */
record DelegationRuleForm(
        @RestForm
        @NotBlank(message = "{administering.itemMissing}")
        @Size(max = 40, message = "{administering.itemTooLong}")
        @Typed(value = Kind.NAME, message = "{administering.name}")
        @Nullable
        String item,

        @RestForm
        @NotBlank(message = "{administering.committeeMissing}")
        @Size(max = 200, message = "{administering.nameTooLong}")
        @Typed(value = Kind.NAME, message = "{administering.name}")
        @Nullable
        String committee,

        @RestForm @Nullable String decisionType,
        @RestForm @Nullable String legalBasis,

        @RestForm @Typed(value = Kind.KRONOR, message = "{administering.amountWrong}") @Nullable
        String maxAmount,

        @RestForm @Nullable String holder,
        @RestForm @Nullable String onward,
        @RestForm @Nullable String fromOnDay,
        @RestForm @Nullable String fromOnMonth,
        @RestForm @Nullable String fromOnYear,
        @RestForm @Nullable String toOnDay,
        @RestForm @Nullable String toOnMonth,
        @RestForm @Nullable String toOnYear,
        @RestForm @NotNull @Nullable UUID submissionKey) {

    static DelegationRuleForm blank(String committee) {
        return new DelegationRuleForm(
                null, committee, null, null, null, null, null, null, null, null, null, null, null, UUID.randomUUID());
    }

    public Days days() {
        return new Days(new DateInput(fromOnDay, fromOnMonth, fromOnYear), new DateInput(toOnDay, toOnMonth, toOnYear));
    }

    /** One of the kinds, or none chosen. */
    boolean isDecisionTypeKnown() {
        return Text.of(decisionType).isEmpty()
                || chosen(DecisionType.values(), decisionType).isPresent();
    }

    boolean isLegalBasisKnown() {
        return Text.of(legalBasis).isEmpty()
                || chosen(LegalBasis.values(), legalBasis).isPresent();
    }

    Power power() {
        return new Power(
                Text.of(item),
                Text.of(committee),
                chosen(DecisionType.values(), decisionType).orElse(null),
                chosen(LegalBasis.values(), legalBasis).orElse(null),
                Numbers.whole(maxAmount).map(Kronor::of).orElse(null),
                onward != null);
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] constants, @Nullable String name) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
