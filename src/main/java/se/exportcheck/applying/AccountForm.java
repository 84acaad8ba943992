package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Account;
import se.exportcheck.cases.application.Section;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.web.Choice;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** The account that the grant is to be paid to, as it is typed. */
record AccountForm(
        @RestForm int version,

        @RestForm @Choice(value = AccountNumber.Kind.class, message = "{applying.accountKind}") @Nullable
        String kind,

        @RestForm
        @NotBlank(message = "{applying.accountNumber}")
        @Size(max = 40, message = "{applying.tooLong}")
        @Nullable
        String number,

        @RestForm
        @NotBlank(message = "{applying.accountHolder}")
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String holder) {

    static AccountForm of(GrantCase draft) {
        var version = draft.application().versionOf(Section.ACCOUNT);
        var account = draft.application().account();
        return account == null
                ? new AccountForm(version, null, null, draft.companyName())
                : new AccountForm(
                        version,
                        account.number().kind().name(),
                        account.number().display(),
                        account.holder());
    }

    /** The number must hold by its check digits. */
    FormErrors demandCheckDigits(FormErrors errors, ErrorMessages words) {
        var asked = errors.first("kind") == null && errors.first("number") == null;
        return asked && account().isEmpty()
                ? errors.with("number", words.accountNumber(AccountNumber.Kind.valueOf(Text.of(kind))))
                : errors;
    }

    Account toAccount() {
        return new Account(account().orElseThrow(), Text.of(holder));
    }

    private Optional<AccountNumber> account() {
        return AccountNumber.parse(AccountNumber.Kind.valueOf(Text.of(kind)), Text.of(number));
    }
}
