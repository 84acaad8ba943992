package se.exportcheck.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A region that runs the scheme: the tenant that cases, people and schemes belong to. */
@Entity
@DynamicUpdate // of the others the application may change none
public class Region {

    @Id
    private String code;

    @Version
    private long version;

    private String name;
    private String countyCode;
    private String caseNumberPrefix;
    private @Nullable String host;
    private String contactName;
    private String contactEmail;
    private String contactPhone;
    private int leastShown;
    private int invitationDays;

    @Embedded
    private DisclosureTerms disclosure;

    @SuppressWarnings("NullAway.Init")
    protected Region() {}

    public String code() {
        return code;
    }

    /** Counts how often it was saved. */
    public long version() {
        return version;
    }

    public void change(Contact contact) {
        contactName = contact.name();
        contactEmail = contact.email();
        contactPhone = contact.phone();
    }

    /** Keeps smaller numbers than this out of public pages. */
    public void tellNothingBelow(int least) {
        leastShown = least;
    }

    /** Lets an invitation to act for a company hold so many days. */
    public void inviteFor(int days) {
        invitationDays = days;
    }

    /** How many days an invitation to act for a company holds. */
    public int invitationDays() {
        return invitationDays;
    }

    /** Says how promptly requests for documents are answered, and how refusals are appealed. */
    public void disclose(DisclosureTerms terms) {
        disclosure = terms;
    }

    /** How promptly requests for documents are answered, and how refusals are appealed. */
    public DisclosureTerms disclosure() {
        return disclosure;
    }

    public String name() {
        return name;
    }

    /** Two digits, the first of the municipality codes of its county. */
    public String countyCode() {
        return countyCode;
    }

    /** The letters before year and number in its diarienummer: {@code RV} in RV260042. */
    public String caseNumberPrefix() {
        return caseNumberPrefix;
    }

    /** The host name that the region's own visitors come to, if it has one. */
    public @Nullable String host() {
        return host;
    }

    /** The smallest number above none that a public page tells of what companies have answered. */
    public int leastShown() {
        return leastShown;
    }

    public String contactName() {
        return contactName;
    }

    public String contactEmail() {
        return contactEmail;
    }

    public String contactPhone() {
        return contactPhone;
    }
}
