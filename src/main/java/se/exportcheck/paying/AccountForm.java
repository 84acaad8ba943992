package se.exportcheck.paying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.Account;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.web.AccountMessages;
import se.exportcheck.web.Choice;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Another account to be paid to, as it is typed. */
record AccountForm(
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

    static AccountForm blank(String company) {
        return new AccountForm(null, null, company);
    }

    /** The number must hold by its check digits, and not be the one that applies. */
    FormErrors errors(FormErrors before, @Nullable Account current, AccountMessages words) {
        if (before.first("kind") != null || before.first("number") != null) {
            return before;
        } else if (parsed().isEmpty()) {
            return before.with("number", words.numberWrong(AccountNumber.Kind.valueOf(Text.of(kind))));
        }
        return current != null && parsed().get().equals(current.number())
                ? before.with("number", words.same())
                : before;
    }

    Account account() {
        return new Account(parsed().orElseThrow(), Text.of(holder));
    }

    private Optional<AccountNumber> parsed() {
        return AccountNumber.parse(AccountNumber.Kind.valueOf(Text.of(kind)), Text.of(number));
    }
}
