package se.exportcheck.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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
    private boolean selfDeclared;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** Somebody who acts for a company; a signatory may also sign for it. */
    public static Person ofCompany(String subject, String name, String email, long company, boolean signatory) {
        var person = new Person();
        person.subject = subject;
        person.name = name;
        person.email = email;
        person.companyId = company;
        person.signatory = signatory;
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

    /** Whoever makes a company known to the region edits and signs for it; that they may is their own word (ELIG-19). */
    public static Person firstOfCompany(String subject, String name, String email, long company) {
        var person = ofCompany(subject, name, email, company, true);
        person.selfDeclared = true;
        return person;
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

    public @Nullable Long partnerId() {
        return partnerId;
    }

    /** Nobody has checked yet that this person may sign for the company. */
    public boolean isSelfDeclared() {
        return selfDeclared;
    }
}
