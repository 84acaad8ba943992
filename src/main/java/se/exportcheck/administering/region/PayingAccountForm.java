package se.exportcheck.administering.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.payments.PayingAccount;
import se.exportcheck.payments.PayingAccount.Clearing;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;

/** The account that the region pays grants from, as it was typed. */
record PayingAccountForm(
        @RestForm @NotBlank(message = "{regional.ibanWrong}") @Nullable
        String iban,

        @RestForm
        @NotBlank(message = "{regional.bicWrong}")
        @Pattern(regexp = "\\s*([A-Za-z]{6}[A-Za-z0-9]{2}([A-Za-z0-9]{3})?)?\\s*", message = "{regional.bicWrong}")
        @Nullable
        String bic,

        @RestForm @Pattern(regexp = "\\s*[A-Za-z0-9-]{0,35}\\s*", message = "{regional.customerWrong}") @Nullable
        String customer,

        @RestForm
        @NotBlank(message = "{regional.clearingWrong}")
        @Pattern(regexp = "\\s*([0-9]{4,5})?\\s*", message = "{regional.clearingWrong}")
        @Nullable
        String bankgiro,

        @RestForm
        @NotBlank(message = "{regional.clearingWrong}")
        @Pattern(regexp = "\\s*([0-9]{4,5})?\\s*", message = "{regional.clearingWrong}")
        @Nullable
        String plusgiro) {

    static PayingAccountForm of(Optional<PayingAccount> account) {
        var clearing = account.map(PayingAccount::clearing).orElse(Clearing.USUAL);
        return new PayingAccountForm(
                account.map(PayingAccount::iban).orElse(null),
                account.map(PayingAccount::bic).orElse(null),
                account.map(PayingAccount::customerId).orElse(null),
                clearing.bankgiro(),
                clearing.plusgiro());
    }

    FormErrors errors(FormErrors before, RegionMessages words) {
        return before.first("iban") != null || number().isPresent() ? before : before.with("iban", words.ibanWrong());
    }

    PayingAccount account(Entered entered) {
        var customerId = Text.of(customer);
        return new PayingAccount(
                number().orElseThrow().number(),
                Text.of(bic).toUpperCase(Locale.ROOT),
                customerId.isEmpty() ? null : customerId,
                new Clearing(Text.of(bankgiro), Text.of(plusgiro)),
                entered);
    }

    private Optional<AccountNumber> number() {
        return AccountNumber.parse(AccountNumber.Kind.IBAN, Text.of(iban));
    }
}
