package se.exportcheck.people;

/**
 * What somebody may do for a company; whoever acts for it may always fill in (redigerare).
 *
 * @param signatory signs for it: sends in, accepts, claims (firmatecknare or ombud)
 * @param administrator lets others act for it, and ends that
 */
public record Powers(boolean signatory, boolean administrator) {

    public static final Powers ALL = new Powers(true, true);
}
