package se.exportcheck.forms;

import static se.exportcheck.forms.Field.ANY;
import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;
import static se.exportcheck.forms.Field.tick;

import java.util.List;
import java.util.function.Supplier;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.accounts.AccountAction;
import se.exportcheck.cases.application.Account;
import se.exportcheck.money.AccountNumber;

/** What goes to the bank. */
final class BankForms {

    static final List<Form> ALL = List.of(
            Form.of(
                            "/payments/files/new",
                            "payer",
                            () -> {
                                Story.attested();
                                return "/payments/files/new";
                            },
                            choice("claim", ANY),
                            day("execution", "2026-03-02"),
                            tick("checked", "true"),
                            prose("note", 1000, "Inget hos Kronofogden."))
                    .neverSent(),
            Form.of(
                            "/cases/{number}/account",
                            "signatory",
                            () -> "/cases/" + Story.active() + "/account",
                            choice("kind", "BANKGIRO"),
                            given("number", "991-2346"),
                            name("holder", 200, "Mälarsensor AB"))
                    .readBy("officer"),
            Form.of(
                            "/cases/{number}/account/ask-on-paper",
                            "registrar",
                            () -> "/cases/" + Story.active() + "/account/ask-on-paper",
                            choice("channel", "POST"),
                            day("arrived", "2026-03-02"),
                            name("signer", 200, "Karin Ek"),
                            tick("authorised", "yes"),
                            choice("kind", "BANKGIRO"),
                            given("number", "991-2346"),
                            name("holder", 200, "Mälarsensor AB"),
                            prose("says", 1000, "Betala till vårt nya konto."))
                    .readBy("officer", landed -> landed.replace("/account", "")),
            step("check", "officer", BankForms::asked),
            step("approve", "payer", BankForms::checked),
            step("refuse", "payer", BankForms::asked),
            Form.of(
                            "/admin/region/account",
                            "admin",
                            () -> "/admin/region/account",
                            exact("iban", "SE45 5000 0000 0583 9825 7466"),
                            exact("bic", "SWEDSESS"),
                            given("customer", "77-A"),
                            exact("bankgiro", "9900"),
                            exact("plusgiro", "9960"))
                    .neverSent());

    private BankForms() {}

    private static Form step(String step, String person, Supplier<CaseNumber> asked) {
        return Form.of(
                        "/cases/{number}/account/" + step,
                        person,
                        () -> "/cases/" + asked.get() + "/account/" + step,
                        prose("note", 1000, "Bankgirots register visar företaget."))
                .readBy("officer");
    }

    private static CaseNumber checked() {
        return Story.then(
                asked(),
                "officer",
                (grantCase, actor, now) -> grantCase
                        .openAccountChange()
                        .orElseThrow()
                        .take(AccountAction.CHECK, actor, now, "Bankgirots register visar företaget."));
    }

    private static CaseNumber asked() {
        var account = new Account(
                AccountNumber.parse(AccountNumber.Kind.BANKGIRO, "991-2346").orElseThrow(), "Mälarsensor AB");
        return Story.then(
                Story.active(), "signatory", (grantCase, actor, now) -> grantCase.askForAccount(account, actor, now));
    }
}
