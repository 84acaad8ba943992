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
        return asked(number, "Ansökan med bilagor.");
    }

    static Browser asked(CaseNumber number, String wanted) {
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
                        wanted,
                        "requester",
                        REQUESTER,
                        "reach",
                        "frida@example.org");
    }

    /** The same, and is told that a part is not handed out. */
    public static Browser told(CaseNumber number) {
        return told(asked(number), "Uppgifter om kontaktpersonen.", "OSL 21 kap. 3 §", "Personen är hotad.");
    }

    static Browser told(Browser asked, String parts, String ground, String reasons) {
        return asked.follow("Säg att något inte lämnas ut")
                .press(
                        "Säg att något inte lämnas ut",
                        "extent",
                        "PART",
                        "parts",
                        parts,
                        "known",
                        "OTHER",
                        "ground",
                        ground,
                        "reasons",
                        reasons,
                        "given",
                        "application");
    }

    /** The same, and wants that in writing. */
    public static Browser awaited(CaseNumber number) {
        return awaited(told(number));
    }

    private static Browser awaited(Browser told) {
        return told.follow("Personen vill ha ett skriftligt beslut").press("Personen vill ha ett skriftligt beslut");
    }

    /** The same, and it is decided; the decision maker's browser at the request. */
    public static Browser decided(CaseNumber number) {
        awaited(number);
        return decided(number, "Personen kan antas lida men.");
    }

    private static Browser decided(CaseNumber number, String reasons) {
        return Browser.as("decider")
                .open(page(number))
                .follow("Besluta att inte lämna ut")
                .pressImpartially("Besluta att inte lämna ut", "reasons", reasons);
    }

    /** The same, and it is sent. */
    public static CaseNumber refused() {
        return refused(Story.received());
    }

    /** Somebody is refused documents of this case, and is sent the decision. */
    public static CaseNumber refused(CaseNumber number) {
        decided(number);
        return sent(number);
    }

    /** The same, with words that are hard to break everywhere. */
    static CaseNumber refused(CaseNumber number, String words) {
        awaited(told(asked(number, words), words, words.substring(0, 150), words));
        decided(number, words);
        return sent(number);
    }

    private static CaseNumber sent(CaseNumber number) {
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
