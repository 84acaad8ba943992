package se.exportcheck.representing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.Company;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Role;
import se.exportcheck.people.representing.Obstacle;
import se.exportcheck.people.representing.Representation;
import se.exportcheck.people.representing.Representatives;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Words;

/** Whoever sits before a page on a company's people, the time, and the companies that exist for them. */
@RequestScoped
class Desk {

    private final Companies companies;
    private final Representatives representatives;
    private final CurrentActor currentActor;
    private final Words words;
    private final Clock clock;

    Desk(Companies companies, Representatives representatives, CurrentActor currentActor, Words words, Clock clock) {
        this.companies = companies;
        this.representatives = representatives;
        this.currentActor = currentActor;
        this.words = words;
        this.clock = clock;
    }

    Actor applicant() {
        var actor = currentActor.get();
        if (!actor.is(Role.APPLICANT)) {
            throw new ForbiddenException();
        }
        return actor;
    }

    Instant now() {
        return clock.instant();
    }

    List<Company> companies() {
        return companies.among(applicant().companies());
    }

    Company company(long id) {
        return companies.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** The people of a company that the person acts for; for others it does not exist. */
    Representation people(long company) {
        return own(representatives.of(demandOwn(company), applicant()));
    }

    /** The same with nobody else changing it: whoever was removed meanwhile does nothing more. */
    Representation held(long company) {
        return own(representatives.held(demandOwn(company), applicant()));
    }

    private long demandOwn(long company) {
        if (!applicant().companies().contains(company)) {
            throw new NotFoundException();
        }
        return company;
    }

    private static Representation own(Representation people) {
        return people.own().map(own -> people).orElseThrow(NotFoundException::new);
    }

    RepresentingMessages messages() {
        return words.bundle(RepresentingMessages.class);
    }

    /** What stands in the way, at the boxes of what somebody is to do. */
    FormErrors errors(List<Obstacle> obstacles) {
        var errors = FormErrors.none();
        for (var obstacle : obstacles) {
            errors = errors.with("administrator", messages().obstacle(obstacle));
        }
        return errors;
    }
}
