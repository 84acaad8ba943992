package se.exportcheck.archiving;

import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;

/** Requests for documents, as tests begin with them. */
public final class Disclosing {

    /** Whom no log, address or file name may name. */
    static final String REQUESTER = "Frida Frågvis";

    private Disclosing() {}

    /** The page of the only request of a case. */
    public static String page(CaseNumber number) {
        return "/cases/" + number + "/disclosures/1";
    }

    /** Somebody asks for the application; the officer's browser at the request. */
    public static Browser asked(CaseNumber number) {
        return Browser.as("officer")
                .open("/cases/" + number + "/disclosures/new")
                .press(
                        "Registrera",
                        "arrivedDay",
                        "2",
                        "arrivedMonth",
                        "3",
                        "arrivedYear",
                        "2026",
                        "way",
                        "PHONE",
                        "wanted",
                        "Ansökan med bilagor.",
                        "requester",
                        REQUESTER,
                        "reach",
                        "frida@example.org");
    }

    /** The same, and is told that a part is not handed out. */
    public static Browser told(CaseNumber number) {
        return asked(number)
                .follow("Säg att något inte lämnas ut")
                .press(
                        "Säg att något inte lämnas ut",
                        "extent",
                        "PART",
                        "parts",
                        "Uppgifter om kontaktpersonen.",
                        "known",
                        "OTHER",
                        "ground",
                        "OSL 21 kap. 3 §",
                        "reasons",
                        "Personen är hotad.",
                        "given",
                        "application");
    }

    /** The same, and wants that in writing. */
    public static Browser awaited(CaseNumber number) {
        return told(number)
                .follow("Personen vill ha ett skriftligt beslut")
                .press("Personen vill ha ett skriftligt beslut");
    }

    /** The same, and it is decided; the decision maker's browser at the request. */
    public static Browser decided(CaseNumber number) {
        awaited(number);
        return Browser.as("decider")
                .open(page(number))
                .follow("Besluta att inte lämna ut")
                .pressImpartially("Besluta att inte lämna ut", "reasons", "Personen kan antas lida men.");
    }

    /** The same, and it is sent. */
    public static CaseNumber refused() {
        return refused(Story.received());
    }

    /** Somebody is refused documents of this case, and is sent the decision. */
    public static CaseNumber refused(CaseNumber number) {
        decided(number);
        inCourt(
                "Kammarrätten i Stockholm",
                () -> Browser.as("registrar")
                        .open(page(number))
                        .follow("Expediera beslutet")
                        .press("Expediera beslutet", "way", "MAIL"));
        return number;
    }

    /** While the region names this court of appeal; none when it is empty. */
    static void inCourt(String court, Runnable act) {
        name(court);
        try {
            act.run();
        } finally {
            name("Kammarrätten i Stockholm");
        }
    }

    private static void name(String court) {
        Browser.as("admin").open("/admin/region/disclosure").press("Spara", "court", court);
    }
}
