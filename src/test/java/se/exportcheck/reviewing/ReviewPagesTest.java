package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;

@QuarkusTest
class ReviewPagesTest {

    @Test
    void theInboxOfEachRoleOpens() {
        Story.received();
        Story.proposed();
        Story.decided();
        assertThat(Browser.as("officer").open("/inbox").mainToTheEnd())
                .contains("Nya", "Ta ärendet", "Mälarsensor AB", "om 60 dagar");
        assertThat(Browser.as("decider").open("/inbox").main()).contains("Förslag till beslut");
        assertThat(Browser.as("registrar").open("/inbox").main()).contains("Att expediera");
        assertThat(Browser.as("manager").open("/inbox").main()).contains("Ofördelade");
        assertThat(Browser.as("payer").open("/inbox").links()).contains("Till utbetalningarna");
        assertThat(Browser.as("decider-skane").open("/inbox").main()).contains("Inget väntar på dig.");
    }

    @Test
    void aLongPileIsReadToItsEnd() {
        var numbers = Stream.generate(Story::received)
                .limit(26)
                .map(CaseNumber::value)
                .toList();
        var officer = Browser.as("officer").open("/inbox");
        assertThat(officer.main()).contains("Nya 25+");
        var more = officer.select("section:has(#pile-NEW) a[rel=next]").attr("href");
        assertThat(officer.open(more).main())
                .contains("Nya", "Till hela inkorgen")
                .doesNotContain("Mina i beredning");
        assertThat(officer.open("/inbox?pile=new").mainToTheEnd()).contains(numbers);
        assertThat(officer.open("/inbox?pile=proposed&after=x").main()).contains("Nya 25+");
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
                    "/cases/" + number + "/request-completion/aid",
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
