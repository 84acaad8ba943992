package se.exportcheck.paying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.web.Choice;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** A row of the voucher list, as it is typed. */
record VoucherForm(
        @RestForm @Nullable UUID submissionKey,

        @RestForm @Choice(value = CostType.class, message = "{paying.costType}") @Nullable
        String costType,

        @RestForm
        @NotBlank(message = "{paying.description}")
        @Size(max = 200, message = "{paying.tooLong}")
        @Typed(value = Kind.NAME, message = "{paying.marks}")
        @Nullable
        String description,

        @RestForm
        @NotBlank(message = "{paying.supplier}")
        @Size(max = 200, message = "{paying.tooLong}")
        @Typed(value = Kind.NAME, message = "{paying.marks}")
        @Nullable
        String supplier,

        @RestForm @Typed(value = Kind.ORGANISATION_NUMBER, message = "{paying.organisationNumber}") @Nullable
        String supplierNumber,

        @RestForm
        @NotBlank(message = "{paying.invoiceNumber}")
        @Size(max = 50, message = "{paying.tooLong}")
        @Typed(value = Kind.NAME, message = "{paying.marks}")
        @Nullable
        String invoiceNumber,

        @RestForm
        @NotBlank(message = "{paying.voucherNumber}")
        @Size(max = 50, message = "{paying.tooLong}")
        @Typed(value = Kind.NAME, message = "{paying.marks}")
        @Nullable
        String voucherNumber,

        @RestForm @Nullable String orderedOnDay,
        @RestForm @Nullable String orderedOnMonth,
        @RestForm @Nullable String orderedOnYear,
        @RestForm @Nullable String deliveredOnDay,
        @RestForm @Nullable String deliveredOnMonth,
        @RestForm @Nullable String deliveredOnYear,
        @RestForm @Nullable String invoicedOnDay,
        @RestForm @Nullable String invoicedOnMonth,
        @RestForm @Nullable String invoicedOnYear,
        @RestForm @Nullable String paidOnDay,
        @RestForm @Nullable String paidOnMonth,
        @RestForm @Nullable String paidOnYear,

        @RestForm
        @NotBlank(message = "{paying.amountMissing}")
        @Typed(value = Kind.AMOUNT, message = "{paying.amount}")
        @Nullable
        String amount) {

    static VoucherForm empty() {
        return new VoucherForm(
                UUID.randomUUID(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public DateInput orderedOn() {
        return new DateInput(orderedOnDay, orderedOnMonth, orderedOnYear);
    }

    public DateInput deliveredOn() {
        return new DateInput(deliveredOnDay, deliveredOnMonth, deliveredOnYear);
    }

    public DateInput invoicedOn() {
        return new DateInput(invoicedOnDay, invoicedOnMonth, invoicedOnYear);
    }

    public DateInput paidOn() {
        return new DateInput(paidOnDay, paidOnMonth, paidOnYear);
    }

    /** Only what is invoiced and paid can be claimed (27 §). */
    FormErrors check(FormErrors errors, LocalDate today, PayingMessages words) {
        var checked = CostType.INDIRECT.name().equals(costType) ? errors.with("costType", words.overhead()) : errors;
        checked = checkDay(checked, "orderedOn", orderedOn(), today, words);
        checked = checkDay(checked, "deliveredOn", deliveredOn(), today, words);
        checked = checkDay(checked, "invoicedOn", invoicedOn(), today, words);
        checked = checkDay(checked, "paidOn", paidOn(), today, words);
        return submissionKey == null ? checked.with("", words.formIsOld()) : checked;
    }

    private static FormErrors checkDay(
            FormErrors errors, String field, DateInput typed, LocalDate today, PayingMessages words) {
        return typed.date()
                .map(day -> day.isAfter(today) ? errors.with(field, words.dayNotYet()) : errors)
                .orElseGet(() -> errors.with(field, words.noDay()));
    }

    ClaimLine.Voucher toVoucher(LocalDate today) {
        return new ClaimLine.Voucher(
                CostType.valueOf(Text.of(costType)),
                Text.of(description),
                Text.of(voucherNumber),
                Text.of(supplier),
                OrganisationNumber.parse(Text.of(supplierNumber), today).orElse(null),
                Text.of(invoiceNumber),
                orderedOn().date().orElseThrow(),
                deliveredOn().date().orElseThrow(),
                invoicedOn().date().orElseThrow(),
                paidOn().date().orElseThrow(),
                Numbers.decimal(amount).map(kronor -> kronor.setScale(2)).orElse(BigDecimal.ZERO));
    }
}
