package se.exportcheck.banking;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.payments.BankFiles;

/** The pages of payment files and answers, in both languages, wide and narrow. */
@QuarkusTest
class BankingPagesTest {

    private static final List<Function<String, Page>> LANGUAGES = List.of(Chromium::as, Chromium::inEnglishAs);

    @Test
    void everyPage() {
        var number = Story.attested();
        var other = Story.attested();
        check("payer", "bank-new-file", "/payments/files/new");
        var payer = BankFiles.sent(number, other);
        check("payer", "bank-file", payer.path());
        check("auditor", "bank-files", "/payments/files");
        var answer = BankFiles.of(
                "pain.002.xml", Map.of("ID", number.value(), "ACCEPTED", number + "-1", "REJECTED", other + "-1"));
        BankFiles.answered(payer, answer);
        check("payer", "bank-answer", payer.path());
        check("payer", "bank-answers", "/payments/answers");
        check("payer", "bank-payments", "/payments");
        check("signatory", "bank-returned-company", "/cases/" + other + "/claims/1");
        check("officer", "bank-stop", "/cases/" + other + "/claims/1/stop-check");
        check("payer", "bank-return", "/cases/" + number + "/claims/1/return");
        check("admin", "bank-account", "/admin/region/account");
        check("admin", "bank-region", "/admin/region");
    }

    private static void check(String person, String name, String path) {
        for (var language : LANGUAGES) {
            var page = language.apply(person);
            page.navigate(path);
            PageGates.check(page);
            var tongue = language == LANGUAGES.getFirst() ? "sv" : "en";
            Chromium.screenshot(page, name + "-" + tongue, 1280);
            Chromium.screenshot(page, name + "-" + tongue, 320);
            page.close();
        }
    }
}
