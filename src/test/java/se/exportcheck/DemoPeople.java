package se.exportcheck;

import java.util.Optional;
import java.util.Set;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** The demo people as actors, for acts that a test makes through the domain instead of through a page. */
public final class DemoPeople {

    public static final String MALARSENSOR = "5599900007";
    public static final String TRAHUS = "5599991238";

    private DemoPeople() {}

    /** To be called in the region: {@code Story.in("vastmanland", () -> DemoPeople.actor("officer"))}. */
    public static Actor actor(String person) {
        return switch (person) {
            case "applicant" -> ofCompany(person, "Sofia Lindqvist", MALARSENSOR, false);
            case "signatory" -> ofCompany(person, "Karin Ek", MALARSENSOR, true);
            case "applicant2" -> ofCompany(person, "Johan Berg", TRAHUS, true);
            case "registrar" -> staff(person, "Rita Nyström", "registrator", Role.REGISTRAR);
            case "officer" -> staff(person, "Hanna Öberg", "handläggare", Role.CASE_OFFICER);
            case "officer2" -> staff(person, "Olle Sjögren", "handläggare", Role.CASE_OFFICER);
            case "decider" -> staff(person, "Bo Dahlin", "enhetschef", Role.DECISION_MAKER);
            case "director" -> staff(person, "Disa Rehn", "regional utvecklingsdirektör", Role.DECISION_MAKER);
            case "payer" -> staff(person, "Pia Åkesson", "ekonom", Role.PAYMENTS_OFFICER);
            case "attester" -> staff(person, "Anders Holm", "attestant", Role.PAYMENTS_OFFICER);
            case "manager" -> staff(person, "Maria Forsberg", "controller", Role.MANAGER);
            case "auditor" -> staff(person, "Rut Wallin", "revisor", Role.AUDITOR);
            case "adviser" ->
                new Actor(
                        person,
                        "Almira Stenqvist",
                        "rådgivare",
                        Set.of(Role.PARTNER_ADVISER),
                        "vastmanland",
                        Set.of(),
                        Set.of(),
                        Optional.of(partner("Almi")));
            default -> throw new IllegalArgumentException("No such demo person: " + person);
        };
    }

    /** The id of a partner of the region. */
    public static long partner(String name) {
        return (Long) Backstage.get()
                .database
                .createNativeQuery("select id from partner where name = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private static Actor staff(String person, String name, String title, Role role) {
        var actor = new Actor(person, name, title, Set.of(role), "vastmanland", Set.of(), Set.of(), Optional.empty());
        return role == Role.DECISION_MAKER ? actor.with(Backstage.get().mandates.ofPerson(person)) : actor;
    }

    private static Actor ofCompany(String person, String name, String organisationNumber, boolean signatory) {
        var company = Backstage.get()
                .companies
                .with(OrganisationNumber.fromString(organisationNumber))
                .orElseThrow()
                .id();
        return new Actor(
                person,
                name,
                null,
                Set.of(Role.APPLICANT),
                "vastmanland",
                Set.of(company),
                signatory ? Set.of(company) : Set.of(),
                Optional.empty());
    }
}
