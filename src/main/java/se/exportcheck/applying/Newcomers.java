package se.exportcheck.applying;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.Company;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.People;
import se.exportcheck.people.Person;
import se.exportcheck.people.Standing;
import se.exportcheck.people.representing.Representation;
import se.exportcheck.people.representing.Representatives;
import se.exportcheck.web.Text;

/**
 * Those who begin to act for a company without being let in by its people: the first of it, and whoever the sign-in
 * says belongs to it.
 */
@RequestScoped
class Newcomers {

    private final Companies companies;
    private final People people;
    private final Representatives representatives;
    private final CurrentActor currentActor;
    private final Clock clock;

    Newcomers(
            Companies companies,
            People people,
            Representatives representatives,
            CurrentActor currentActor,
            Clock clock) {
        this.companies = companies;
        this.people = people;
        this.representatives = representatives;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    boolean mayJoin(Actor applicant, OrganisationNumber number) {
        var known = companies.with(number);
        return known.isEmpty()
                || (isAffiliated(number) && held(known, applicant).own().isEmpty());
    }

    void join(Actor applicant, OrganisationNumber number, NewCompanyForm form) {
        var known = companies.with(number);
        var first = known.isEmpty() || held(known, applicant).people().isEmpty();
        var company = companies.knownAs(number, Text.of(form.companyName()));
        var now = clock.instant();
        people.persist(Person.ofCompany(
                applicant.subject(),
                Text.of(form.yourName()),
                Text.of(form.email()),
                Objects.requireNonNull(company.id()),
                isAffiliated(number) ? Standing.byAffiliation(first, now) : Standing.onOwnWord(now)));
    }

    private boolean isAffiliated(OrganisationNumber number) {
        return currentActor.affiliations().contains(number.value());
    }

    private Representation held(Optional<Company> known, Actor applicant) {
        return representatives.held(Objects.requireNonNull(known.orElseThrow().id()), applicant);
    }
}
