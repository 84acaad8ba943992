package se.exportcheck.introducing;

import io.quarkus.arc.Arc;
import se.exportcheck.DemoPeople;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.introductions.Introduction;
import se.exportcheck.cases.introductions.Introductions;
import se.exportcheck.cases.introductions.Shared;
import se.exportcheck.people.Partner;
import se.exportcheck.people.Partners;

/** Cases whose company is introduced to a partner. */
public final class Introducing {

    public static final Shared SHARED =
            new Shared("Vi vill hitta kunder i Norge.", "Sofia Lindqvist", "sofia@malarsensor.example", "021-12 34 56");

    private Introducing() {}

    /** Refused and sent, and nobody introduced yet. */
    public static CaseNumber refused() {
        return Story.then(Story.refused(), "registrar", se.exportcheck.cases.GrantCase::dispatch);
    }

    /** The company has asked for Almi, and Almi has not answered. */
    public static CaseNumber asked() {
        var number = refused();
        Story.act(
                number,
                "signatory",
                (grantCase, actor, now) -> all().ask(grantCase, partner("Almi"), SHARED, "Vi samtycker.", actor, now));
        return number;
    }

    /** The officer suggests a partner, and the company has not answered. */
    public static CaseNumber suggested(String name) {
        var number = Story.active();
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) -> all().suggest(grantCase, partner(name), SHARED, actor, now));
        return number;
    }

    public static Introductions all() {
        return Arc.container().instance(Introductions.class).get();
    }

    public static Partner partner(String name) {
        return Arc.container().instance(Partners.class).get().findById(DemoPeople.partner(name));
    }

    /** The address at which the partner reads the first of a case. */
    public static String atPartner(CaseNumber number) {
        return "/introductions/"
                + Story.<Long>read(
                        number,
                        grantCase ->
                                all().of(grantCase, 1).map(Introduction::id).orElseThrow());
    }
}
