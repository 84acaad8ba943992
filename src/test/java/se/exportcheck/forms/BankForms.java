package se.exportcheck.forms;

import static se.exportcheck.forms.Field.ANY;
import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;

import java.util.List;
import se.exportcheck.Story;

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
                            day("execution", "2026-03-02"))
                    .neverSent(),
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
}
