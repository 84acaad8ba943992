package se.exportcheck.forms;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every form of the application. */
final class Forms {

    static final List<Form> ALL = Stream.of(
                    SchemeForms.ALL,
                    CompanyForms.ALL,
                    StaffForms.ALL,
                    PaperForms.ALL,
                    SaidForms.ALL,
                    MoneyForms.ALL,
                    ChangeForms.ALL,
                    DelayForms.ALL,
                    PowersForms.ALL,
                    AppealForms.ALL,
                    RegisterForms.ALL,
                    BudgetForms.ALL,
                    RecoveryForms.ALL,
                    SetOffForms.ALL,
                    BankForms.ALL,
                    ArchiveForms.ALL,
                    IntroductionForms.ALL,
                    RepresentingForms.ALL)
            .flatMap(List::stream)
            .toList();

    private static final String ROW = "a button beside a row: the page fills in which row and which version";

    private static final String CONFLICT = "asks about conflict of interest only, as taking on does";

    /** Forms in which nobody types or chooses anything, and why not. */
    static final Map<String, String> WITHOUT_TYPING = Map.ofEntries(
            entry("/my/cases/{reference}/activities/remove", ROW),
            entry("/my/cases/{reference}/aid/remove", ROW),
            entry("/my/cases/{reference}/costs/remove", ROW),
            entry("/my/cases/{reference}/funding/remove", ROW),
            entry("/my/cases/{reference}/markets/remove", ROW),
            entry("/my/cases/{reference}/owners/remove", ROW),
            entry("/my/cases/{reference}/owners/none", "a button: the page fills in the version"),
            entry("/my/cases/{reference}/aid/none", "a button: the page fills in the version"),
            entry("/my/cases/{reference}/funding/none", "a button: the page fills in the version"),
            entry("/cases/{number}/claims/{ordinal}/propose", "a button: whoever reviews has answered already"),
            entry("/my/company/{company}/people/{person}", "two boxes: CompanyPeopleTest tries which may be ticked"),
            entry("/sign-ins/end", "a button"),
            entry("/cases/assign", "boxes beside rows: AssignManyTest tries which may be marked"),
            entry("/cases/filters/{filter:[0-9]+}/remove", "a button"),
            entry("/admin/people/{id}/sign-ins", "a button"),
            entry("/deadlines/calendar/subscribe", "a button"),
            entry("/deadlines/calendar/unsubscribe", "a button"),
            entry("/archive/lists", "boxes beside rows: DisposalTest tries which may be chosen"),
            entry("/archive/lists/{list:[0-9]+}/approve", CONFLICT),
            entry("/archive/lists/{list:[0-9]+}/carry-out", CONFLICT),
            entry("/cases/{number}/introductions/{ordinal}/retract", "a button"),
            entry("/cases/{number}/introductions/{ordinal}/turn-down", "a button"),
            entry("/cases/{number}/introductions/{ordinal}/take-contact", "a button"),
            entry("/cases/{number}/introductions/{ordinal}/withdraw", "a button"),
            entry("/cases/{number}/set-offs/{ordinal}/end-hearing", CONFLICT),
            entry("/cases/{number}/claims/{ordinal}/set-off", CONFLICT),
            entry("/cases/{number}/claims/{ordinal}/take-over", CONFLICT),
            entry("/cases/{number}/conclude", CONFLICT),
            entry("/cases/{number}/lapse", CONFLICT),
            entry("/cases/{number}/changes/{ordinal}/resume", CONFLICT),
            entry("/cases/{number}/changes/{ordinal}/review", CONFLICT),
            entry("/cases/{number}/recoveries/{ordinal}/end-hearing", CONFLICT),
            entry("/admin/statistics", "a button under the preview of a file, which StatisticsImportTest tries"),
            entry("/admin/statistics/fetch", "a button"),
            entry("/admin/letters/{kind}/publish", "a button: the page fills in the version"),
            entry("/admin/letters/{kind}/discard", "a button"),
            entry("/admin/schemes/{version}/checklist/{position}/remove", ROW),
            entry("/admin/schemes/{version}/conditions/{position}/remove", ROW),
            entry("/admin/schemes/{version}/publish", "a button: the page fills in the version"),
            entry("/admin/imports", "a button under the preview of a list, which ImportTest tries"),
            entry("/admin/rates/import", "a button under the preview of a file, which RatesTest tries"),
            entry("/cases/{number}/appeals/{ordinal}/dismiss", CONFLICT));

    /** Forms that need more of a story than is told here, and the tests that attack their fields. */
    static final Map<String, String> TRIED_BY_THEIR_OWN_TESTS = Map.ofEntries(
            entry("/cases/{number}/disclosures/{ordinal:[0-9]+}/decide", "DisclosureTest"),
            entry("/cases/{number}/disclosures/{ordinal:[0-9]+}/dispatch", "DisclosureTest"),
            entry("/cases/{number}/disclosures/{ordinal:[0-9]+}/settle", "DisclosureTest"),
            entry("/cases/{number}/disclosures/{ordinal:[0-9]+}/withdraw", "DisclosureTest"),
            entry("/cases/{number}/stops/{ordinal:[0-9]+}/drop", "StopTest"),
            entry("/cases/{number}/stops/{ordinal:[0-9]+}/lift", "StopTest"),
            entry("/cases/{number}/stops/{ordinal:[0-9]+}/propose", "StopTest"),
            entry("/cases/{number}/stops/{ordinal:[0-9]+}/register-comment", "StopTest"),
            entry("/cases/{number}/stops/{ordinal:[0-9]+}/send-back", "StopTest"),
            entry("/admin/letters/{kind}/draft", "LetterTextsTest"),
            entry("/cases/{number}/changes/{ordinal}/dispatch", "WithheldNamesTest"),
            entry("/cases/{number}/aid/undertaking", "AidPageTest"),
            entry("/cases/{number}/aid/links", "AidPageTest"),
            entry("/cases/{number}/aid/entries", "AidPageTest"),
            entry("/cases/{number}/aid/entries/{entry}/correction", "AidPageTest"),
            entry("/cases/{number}/aid/entries/{entry}/succession", "AidPageTest"),
            entry("/cases/{number}/aid/duplicates/{kept}/{other}", "DuplicateTest"),
            entry("/cases/{number}/claims/{ordinal}/vouchers/{voucher}/duplicates/{other}", "InvoiceTest"),
            entry("/cases/{number}/close-withdrawn", "UnpaidTest"),
            entry("/cases/{number}/recoveries/{ordinal}/correct-repayment", "CorrectionTest"),
            entry("/register/exports", "RegisterTest"),
            entry("/admin/rates/import/preview", "RatesTest"),
            entry("/payments/answers", "BankingTest"),
            entry("/cases/{number}/register-decision-request", "SaidTest"),
            entry("/check/de-minimis", "CalculatorTest"));

    private Forms() {}
}
