package se.exportcheck.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A person as a member of the region: of its staff, of a partner or for a company. */
@Entity
@Table(name = "membership")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private String subject;
    private String name;
    private String email;
    private @Nullable String title;
    private @Nullable Long companyId;
    private boolean signatory;
    private @Nullable Long partnerId;
    private boolean administrator;

    @Enumerated(EnumType.STRING)
    private @Nullable Entitlement entitlement;

    private @Nullable String vouchedBy;
    private @Nullable Instant since;
    private boolean selfDeclared;
    private @Nullable LocalDate signsUntil;
    private @Nullable String signsWithin;
    private @Nullable Instant checkedAt;
    private @Nullable String checkedBy;
    private @Nullable Long checkedDocument;
    private @Nullable String refusedBecause;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** Somebody who acts for a company (företrädare). */
    public static Person ofCompany(String subject, String name, String email, long company, Standing standing) {
        var person = new Person();
        person.subject = subject;
        person.name = name;
        person.email = email;
        person.companyId = company;
        person.entitlement = standing.entitlement();
        person.vouchedBy = standing.vouchedBy();
        person.selfDeclared = standing.unproven();
        person.since = standing.since();
        person.may(standing.powers());
        return person;
    }

    /** One of the region's own or, with a partner, its adviser. */
    public static Person ofRegion(
            String subject, String name, String email, @Nullable String title, @Nullable Long partner) {
        var person = new Person();
        person.subject = subject;
        person.name = name;
        person.email = email;
        person.title = title;
        person.partnerId = partner;
        return person;
    }

    void may(Powers powers) {
        signatory = powers.signatory();
        administrator = powers.administrator();
        if (!signatory) {
            signsUntil = null;
            signsWithin = null;
        }
    }

    /** Whoever is given the right to sign has it by the one who gives it, whose own right may be unchecked. */
    void empowered(Powers powers, Person by) {
        if (powers.signatory() && !signatory) {
            selfDeclared = selfDeclared || by.selfDeclared || refusedBecause != null;
            entitlement = Entitlement.INVITED;
            vouchedBy = by.name;
            forgetCheck();
        }
        may(powers);
    }

    /** What the region has found of a right that the person had says nothing of the one that a colleague gives. */
    private void forgetCheck() {
        checkedAt = null;
        checkedBy = null;
        checkedDocument = null;
        refusedBecause = null;
    }

    /** The region has checked whether the person may sign for the company. */
    void checked(Check check) {
        may(new Powers(check.isApproved(), administrator));
        entitlement = check.isApproved() ? check.entitlement() : entitlement;
        selfDeclared = false;
        signsUntil = check.until();
        signsWithin = check.within();
        checkedAt = check.at();
        checkedBy = check.by();
        checkedDocument = check.document();
        refusedBecause = check.reason();
    }

    public @Nullable Long id() {
        return id;
    }

    /** The identity at the sign-in provider. */
    public String subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable Long companyId() {
        return companyId;
    }

    public boolean signatory() {
        return signatory;
    }

    /** May sign for the company on that day. */
    public boolean signsOn(LocalDate day) {
        return signatory && (signsUntil == null || !day.isAfter(signsUntil));
    }

    /** Signs for the company for all time and in all matters: nobody gives others more than they have. */
    public boolean signsWithoutLimit() {
        return signatory && signsUntil == null && signsWithin == null;
    }

    public @Nullable Long partnerId() {
        return partnerId;
    }

    /** May let others act for the company, and end that. */
    public boolean administrator() {
        return administrator;
    }

    public Powers powers() {
        return new Powers(signatory, administrator);
    }

    /** By what the person acts for the company; null for whoever acts for none. */
    public @Nullable Entitlement entitlement() {
        return entitlement;
    }

    /** The name of whoever let the person in; null when that was nobody else, or is not known. */
    public @Nullable String vouchedBy() {
        return vouchedBy;
    }

    /** Null when it was not written down. */
    public @Nullable Instant since() {
        return since;
    }

    /** Nobody has checked yet that this person, or whoever let them in, may sign for the company (ELIG-19). */
    public boolean isSelfDeclared() {
        return selfDeclared;
    }

    /** The last day that the person signs; null when none is set. */
    public @Nullable LocalDate signsUntil() {
        return signsUntil;
    }

    /** What the person may sign, as the power of attorney says; null for all. */
    public @Nullable String signsWithin() {
        return signsWithin;
    }

    /** When the region last checked it; null when it never has. */
    public @Nullable Instant checkedAt() {
        return checkedAt;
    }

    public @Nullable String checkedBy() {
        return checkedBy;
    }

    /** Why the region found that the person may not sign; null when it has not. */
    public @Nullable String refusedBecause() {
        return refusedBecause;
    }
}
