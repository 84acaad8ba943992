package se.exportcheck;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.people.Actor;

/** Pages that no journey's own page test opens: what is seen on the way and once. */
@QuarkusTest
class RemainingPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void theCompanysPagesPassTheGates(String language) {
        var received = Story.received();
        var waiting = Story.awaitingSignature();
        var heard = Story.hearing();
        var page = signedIn("signatory", language);
        check(page, "/cases/" + received + "/receipt");
        check(page, "/cases/" + received + "/application");
        check(page, "/my/cases/" + waiting + "/sign");
        check(page, "/cases/" + heard + "/comment");
        check(page, "/cases/" + Story.claimed() + "/claims");
        page.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePayersPagesPassTheGates(String language) {
        var number = Story.finallyClaimed();
        Story.act(number, "officer", (grantCase, actor, now) -> review(grantCase, actor, now));
        Story.claim(number, "attester", Claim::attest);
        var page = signedIn("payer", language);
        check(page, "/cases/" + number + "/claims/1/send");
        Story.claim(number, "payer", Claim::send);
        check(page, "/cases/" + number + "/claims/1/confirm-paid");
        page.close();
    }

    private static void review(GrantCase grantCase, Actor actor, Instant now) {
        var claim = grantCase.claims().getLast();
        claim.review(actor, now);
        claim.lines().forEach(line -> claim.reviewLine(line, line.amount(), null, null, actor));
        claim.propose(actor, now);
    }

    private static Page signedIn(String person, String language) {
        return language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
    }

    private static void check(Page page, String address) {
        page.navigate(address);
        PageGates.check(page);
    }
}
