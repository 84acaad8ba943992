package se.exportcheck.archiving.packing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.paying.Stopping;
import se.exportcheck.recovering.SetOffStories;

/** What is kept of that which keeps money from a company: set-offs and stops of payment, with all that was said. */
@QuarkusTest
class ProceedingsTest {

    @Test
    void aStopOfPaymentIsKeptWithWhatTheCompanySaid() {
        assertThat(written(Stopping.stopped(Stopping.claimed())))
                .contains("<paymentStop ordinal=\"1\"><status>STOPPED</status>", "SA.12345", "Vi betalar i maj.")
                .contains("<action>DECIDE</action>");
    }

    @Test
    void aSetOffIsKeptWithTheDebt() {
        assertThat(written(SetOffStories.heard(15_000).debt()))
                .contains("<setOff ordinal=\"1\"><status>HEARD</status>", "<sek>15000", "<action>BEGIN</action>");
    }

    private static String written(CaseNumber number) {
        return Story.read(number, grantCase -> {
            var xml = new Xml();
            xml.open("case");
            Proceedings.of(grantCase, xml);
            return new String(xml.close().bytes(), UTF_8);
        });
    }
}
