package se.exportcheck.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.introductions.Introduction;
import se.exportcheck.cases.introductions.IntroductionAction;
import se.exportcheck.cases.introductions.Introductions;
import se.exportcheck.cases.introductions.Shared;
import se.exportcheck.people.Partner;
import se.exportcheck.people.Partners;

/** Some companies of the demo are introduced to a partner: after a refusal, or since the officer suggests it. */
@ApplicationScoped
class DemoIntroductions {

    private final Introductions introductions;
    private final Partners partners;
    private final DemoPeople people;

    DemoIntroductions(Introductions introductions, Partners partners, DemoPeople people) {
        this.introductions = introductions;
        this.partners = partners;
        this.people = people;
    }

    /** @param on the morning so many days after the case arrived */
    void play(GrantCase grantCase, DemoVenture row, Function<Integer, Instant> on) {
        if (!partner("Almi").hasAdvisers()) {
            return; // only one of the demo's regions has an adviser who could answer
        }
        switch (row.scene()) {
            case REFUSED -> {
                var asked = ask(
                        grantCase,
                        "Vi vill sälja resor i Tyskland och behöver veta vad som finansierar det.",
                        on.apply(30));
                asked.answer(
                        IntroductionAction.MAKE_CONTACT,
                        "Vi har bokat ett första samtal.",
                        people.adviser(),
                        on.apply(35));
            }
            case PROPOSED -> ask(grantCase, "Vi behöver ett rörelselån för lager av tält till Kanada.", on.apply(25));
            case AWAITING_ACCEPTANCE ->
                suggest(
                        grantCase,
                        "Almi",
                        "Företaget kan behöva lån för den del som checken inte betalar.",
                        on.apply(26));
            case ACTIVE ->
                suggest(
                                grantCase,
                                "Business Sweden",
                                "Företaget vill veta hur norska kommuner upphandlar.",
                                on.apply(40))
                        .settle(IntroductionAction.TAKE_CONTACT, people.signatory(grantCase.company()), on.apply(42));
            default -> {}
        }
    }

    private Introduction ask(GrantCase grantCase, String summary, Instant at) {
        var consent = "Vi samtycker till att regionen visar Almi det som står här.";
        var company = people.signatory(grantCase.company());
        return introductions.ask(grantCase, partner("Almi"), shared(grantCase, summary), consent, company, at);
    }

    private Introduction suggest(GrantCase grantCase, String partner, String summary, Instant at) {
        return introductions.suggest(grantCase, partner(partner), shared(grantCase, summary), people.officer(), at);
    }

    private static Shared shared(GrantCase grantCase, String summary) {
        var contact = Objects.requireNonNull(grantCase.application().contact());
        return new Shared(summary, contact.name(), contact.email(), contact.phone());
    }

    private Partner partner(String name) {
        return partners.find("name", name).singleResult();
    }
}
