package se.exportcheck.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.exportcheck.companies.Company;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentRegion;
import se.exportcheck.people.Mandates;
import se.exportcheck.people.Partners;
import se.exportcheck.people.Role;

/** The demo people at work in a demo case. */
@ApplicationScoped
class DemoPeople {

    private final CurrentRegion currentRegion;
    private final Partners partners;
    private final Mandates mandates;

    DemoPeople(CurrentRegion currentRegion, Partners partners, Mandates mandates) {
        this.currentRegion = currentRegion;
        this.partners = partners;
        this.mandates = mandates;
    }

    private boolean inSkane() {
        return currentRegion.code().equals("skane");
    }

    Actor officer() {
        return inSkane()
                ? staff("officer-skane", "Signe Persson", "handläggare", Role.CASE_OFFICER)
                : staff("officer", "Hanna Öberg", "handläggare", Role.CASE_OFFICER);
    }

    /** The one that a case is moved to. */
    Actor otherOfficer() {
        return staff("officer2", "Olle Sjögren", "handläggare", Role.CASE_OFFICER);
    }

    Actor decider() {
        var actor = inSkane()
                ? staff("decider-skane", "Nils Hansson", "enhetschef", Role.DECISION_MAKER)
                : staff("decider", "Bo Dahlin", "enhetschef", Role.DECISION_MAKER);
        return actor.with(mandates.ofPerson(actor.subject()));
    }

    Actor director() {
        var actor = inSkane()
                ? staff("director-skane", "Ritva Holm", "regional utvecklingsdirektör", Role.DECISION_MAKER)
                : staff("director", "Disa Rehn", "regional utvecklingsdirektör", Role.DECISION_MAKER);
        return actor.with(mandates.ofPerson(actor.subject()));
    }

    Actor registrar() {
        return staff("registrar", "Rita Nyström", "registrator", Role.REGISTRAR);
    }

    Actor manager() {
        return staff("manager", "Maria Forsberg", "controller", Role.MANAGER);
    }

    Actor administrator() {
        return staff("admin", "Adam Norén", "systemadministratör", Role.ADMINISTRATOR);
    }

    Actor attester() {
        return staff("attester", "Anders Holm", "attestant", Role.PAYMENTS_OFFICER);
    }

    Actor payer() {
        return staff("payer", "Pia Åkesson", "ekonom", Role.PAYMENTS_OFFICER);
    }

    /** The signatory of a company; those of the two demo companies can sign in. */
    Actor signatory(Company company) {
        var id = Set.of(Objects.requireNonNull(company.id()));
        var subject = switch (company.organisationNumber().value()) {
            case "5599900007" -> "signatory";
            case "5599991238" -> "applicant2";
            default -> "demo-" + company.organisationNumber().value();
        };
        var name = switch (subject) {
            case "signatory" -> "Karin Ek";
            case "applicant2" -> "Johan Berg";
            default -> "Firmatecknare för " + company.name();
        };
        return new Actor(subject, name, null, Set.of(Role.APPLICANT), currentRegion.code(), id, id, Optional.empty());
    }

    /** Of the partner whose people can sign in. */
    Actor adviser() {
        var almi = partners.find("name", "Almi").singleResult().id();
        return new Actor(
                "adviser",
                "Almira Stenqvist",
                "rådgivare",
                Set.of(Role.PARTNER_ADVISER),
                currentRegion.code(),
                Set.of(),
                Set.of(),
                Optional.ofNullable(almi));
    }

    private Actor staff(String subject, String name, String title, Role role) {
        return new Actor(
                subject, name, title, Set.of(role), currentRegion.code(), Set.of(), Set.of(), Optional.empty());
    }
}
