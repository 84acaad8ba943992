package se.exportcheck.paying;

import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;

/** Stops of payment, as tests begin with them. */
public final class Stopping {

    private Stopping() {}

    /** A claim under the block exemption, which 28 § is about, is reviewed and not attested; in September 2025. */
    public static CaseNumber claimed() {
        FrozenClock.get().moveTo(OtherSchemes.OPEN);
        var proposed = Story.proposed(Story.received("Mässa i Brno", OtherSchemes.blockExemption()), Story.GRANT);
        Story.then(proposed, "decider", Story.deciding());
        Story.then(proposed, "registrar", GrantCase::dispatch);
        return Story.reviewed(Story.claimed(Story.then(proposed, "signatory", GrantCase::accept)));
    }

    static String at(CaseNumber number) {
        return "/cases/" + number + "/stops/1";
    }

    /** The company is told; the officer's browser at the stop. */
    public static Browser told(CaseNumber number) {
        return Browser.as("officer")
                .open("/cases/" + number + "/stops/new")
                .press(
                        "Fortsätt",
                        "heard",
                        "HEAR",
                        "message",
                        "Kommissionens beslut SA.12345: 10 000 euro är inte återbetalt.");
    }

    /** The same, it says something, and the officer proposes. */
    public static Browser proposed(CaseNumber number) {
        told(number);
        Browser.as("signatory").open(at(number)).follow("Yttra er").press("Yttra er", "text", "Vi betalar i maj.");
        return Browser.as("officer")
                .open(at(number))
                .follow("Föreslå att utbetalningen stoppas")
                .press("Föreslå att utbetalningen stoppas", "text", "Stödet är inte återbetalt.");
    }

    /** The same, and it is decided. */
    public static CaseNumber stopped(CaseNumber number) {
        proposed(number);
        Browser.as("decider")
                .open(at(number))
                .follow("Besluta att stoppa utbetalningen")
                .pressImpartially("Beslut att stoppa utbetalning");
        return number;
    }
}
