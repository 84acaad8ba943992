package se.exportcheck.reviewing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.UUID;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.CaseNumbers;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.application.Edit;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.Municipalities;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.letters.StepLetters;
import se.exportcheck.people.Regions;
import se.exportcheck.schemes.Calls;
import se.exportcheck.schemes.StrengthAreas;
import se.exportcheck.web.Links;

/** Registers in the diary what came on paper. */
@RequestScoped
class Registrations {

    private final Desk desk;
    private final Cases cases;
    private final CaseNumbers numbers;
    private final Companies companies;
    private final Calls calls;
    private final Regions regions;
    private final StrengthAreas areas;
    private final CaseAid aid;
    private final StepLetters letters;

    Registrations(
            Desk desk,
            Cases cases,
            CaseNumbers numbers,
            Companies companies,
            Calls calls,
            Regions regions,
            StrengthAreas areas,
            CaseAid aid,
            StepLetters letters) {
        this.desk = desk;
        this.cases = cases;
        this.numbers = numbers;
        this.companies = companies;
        this.calls = calls;
        this.regions = regions;
        this.areas = areas;
        this.aid = aid;
        this.letters = letters;
    }

    /** What there is to choose from, to those who may register at all. */
    PaperChoices choices() {
        if (!desk.actor().isAnyOf(CaseAction.REGISTER.by())) {
            throw new ForbiddenException();
        }
        var today = desk.today();
        return new PaperChoices(
                calls.opened(today), Municipalities.of(regions.current().countyCode(), today), areas.listAll());
    }

    /** Types the application in and registers it; the case's address. */
    String register(PaperForm form, PaperChoices choices) {
        var actor = desk.actor();
        var now = desk.now();
        var number = OrganisationNumber.parse(form.value("organisationNumber"), desk.today())
                .orElseThrow();
        var grantCase = new GrantCase(
                UUID.randomUUID(),
                choices.call(form.value("call")).orElseThrow(),
                companies.knownAs(number, form.value("companyName")),
                Origin.PAPER,
                now);
        new PaperSections(form).fill(grantCase.edit(actor), new Edit(0, actor.name(), now));
        grantCase.nameAfterVenture();
        cases.persist(grantCase);
        var year = Stockholm.dateOf(now).getYear();
        grantCase.register(actor, now, form.date("arrived").orElseThrow(), () -> numbers.next(year));
        aid.declare(grantCase, actor, now);
        letters.received(grantCase, now);
        return Links.grantCase(grantCase);
    }
}
