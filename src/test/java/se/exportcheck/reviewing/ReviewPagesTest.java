package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;

@QuarkusTest
class ReviewPagesTest {

    private static final String HOSTILE = "<script>alert(1)</script>'; drop table grant_case; -- \u202E\uD83D\uDE80";

    @ParameterizedTest
    @CsvSource({
        "request-completion, message, Skicka begäran",
        "refer, message, Skicka till partnern",
        "communicate, message, Skicka för yttrande",
        "propose, reasons, Skicka för beslut"
    })
    void whateverIsTypedIsAnsweredAtTheFieldAndKept(String step, String field, String button) {
        var number = Story.checked();
        var before = Story.steps(number);
        for (var typed : List.of(" ", "å".repeat(10_000), HOSTILE)) {
            var page = Browser.as("officer").open("/cases/" + number + "/" + step);
            var other = step.equals("propose") ? "outcome" : "lastDayDay";
            page.post("/cases/" + number + "/" + step, field, typed, other, "<b>99</b>", "partner", "0", "items", "");
            assertThat(page.status()).as("%s with %.20s", step, typed).isEqualTo(422);
            assertThat(page.errors()).isNotEmpty();
            assertThat(page.value(field)).isEqualTo(typed.strip());
            assertThat(page.select("main script")).isEmpty();
            assertThat(page.buttons()).contains(button);
        }
        assertThat(Story.steps(number)).isEqualTo(before);
    }

    @Test
    void anOpinionAndAChecklistTakeNoNonsense() {
        var referred = Story.awaitingOpinion();
        var adviser = Browser.as("adviser").open("/cases/" + referred);
        assertThat(adviser.pressImpartially("Lämna yttrande", "opinion", " ").status())
                .isEqualTo(422);
        assertThat(adviser.pressImpartially("Lämna yttrande", "opinion", "å".repeat(10_000))
                        .status())
                .isEqualTo(422);
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number + "/checklist");
        officer.press("Spara checklistan", "comment-ELIG-03", "å".repeat(10_000));
        assertThat(officer.status()).isEqualTo(422);
        officer.post("/cases/" + number + "/checklist", "answer-ELIG-03", "MAYBE", "seen", officer.value("seen"));
        assertThat(officer.status()).isEqualTo(422);
        assertThat(Story.<Long>read(number, grantCase -> grantCase.checklist().answered()))
                .isZero();
    }

    @Test
    void whatIsTypedIsShownAsItWasTyped() {
        var number = Story.inReview();
        Browser.as("officer")
                .open("/cases/" + number + "/communicate")
                .press("Skicka för yttrande", "message", HOSTILE.replace("\u202E", ""));
        var page = Browser.as("officer").open("/cases/" + number);
        assertThat(page.main()).contains("<script>alert(1)</script>");
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void theInboxOfEachRoleOpens() {
        Story.received();
        Story.proposed();
        Story.decided();
        assertThat(Browser.as("officer").open("/inbox").main())
                .contains("Nya", "Ta ärendet", "Mälarsensor AB", "om 60 dagar");
        assertThat(Browser.as("decider").open("/inbox").main()).contains("Förslag till beslut");
        assertThat(Browser.as("registrar").open("/inbox").main()).contains("Att expediera");
        assertThat(Browser.as("manager").open("/inbox").main()).contains("Ofördelade");
        assertThat(Browser.as("payer").open("/inbox").links()).contains("Till utbetalningarna");
        assertThat(Browser.as("officer-skane").open("/inbox").main()).contains("Inget väntar på dig.");
    }

    @Test
    void allPagesPassTheGatesInBothLanguages() {
        var number = Story.inReview();
        var checked = Story.checked();
        var referred = Story.awaitingOpinion();
        var received = Story.received();
        for (var page : List.of(Chromium.as("officer"), Chromium.inEnglishAs("officer"))) {
            for (var address : List.of(
                    "/inbox",
                    "/cases/" + number,
                    "/cases/" + number + "/checklist",
                    "/cases/" + received + "/checklist",
                    "/cases/" + number + "/documents",
                    "/cases/" + received + "/assign",
                    "/cases/" + number + "/request-completion",
                    "/cases/" + number + "/refer",
                    "/cases/" + number + "/communicate",
                    "/cases/" + checked + "/propose")) {
                page.navigate(address);
                PageGates.check(page);
                if (page.getAttribute("html", "lang").equals("sv")) {
                    var name = address.replaceAll("RV\\d+", "n").substring(1).replace('/', '-');
                    Chromium.screenshot(page, name, 1280);
                }
            }
            page.locator("form[method=post] button").last().click();
            PageGates.check(page);
            page.close();
        }
        for (var page : List.of(Chromium.as("adviser"), Chromium.inEnglishAs("adviser"))) {
            page.navigate("/cases/" + referred);
            PageGates.check(page);
            Chromium.screenshot(page, "referral", 1280);
            page.close();
        }
    }
}
