package se.exportcheck.reviewing.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.CaseNumbers;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.application.Edit;
import se.exportcheck.cases.paper.PaperSource;
import se.exportcheck.cases.paper.Transcription;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.Company;
import se.exportcheck.companies.Municipalities;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.documents.Belonging;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Upload;
import se.exportcheck.letters.StepLetters;
import se.exportcheck.people.Regions;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.schemes.Calls;
import se.exportcheck.schemes.StrengthAreas;
import se.exportcheck.web.Links;
import se.exportcheck.web.Words;

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
    private final Documents documents;
    private final Words words;

    Registrations(
            Desk desk,
            Cases cases,
            CaseNumbers numbers,
            Companies companies,
            Calls calls,
            Regions regions,
            StrengthAreas areas,
            CaseAid aid,
            StepLetters letters,
            Documents documents,
            Words words) {
        this.desk = desk;
        this.cases = cases;
        this.numbers = numbers;
        this.companies = companies;
        this.calls = calls;
        this.regions = regions;
        this.areas = areas;
        this.aid = aid;
        this.letters = letters;
        this.documents = documents;
        this.words = words;
    }

    /** What there is to choose from, to those who may register at all. */
    PaperChoices choices() {
        if (!desk.actor().isAnyOf(CaseAction.REGISTER.by())) {
            throw new ForbiddenException();
        }
        return anyChoices();
    }

    /** The same to whoever may type in what a case lacks. */
    PaperChoices anyChoices() {
        var today = desk.today();
        return new PaperChoices(
                calls.opened(today), Municipalities.of(regions.current().countyCode(), today), areas.listAll());
    }

    /** Registers the application, of which nothing need be typed in yet; the case's address. */
    String register(RegistrationForm form, PaperChoices choices, @Nullable Upload scan) {
        var actor = desk.actor();
        var now = desk.now();
        var reference = UUID.randomUUID();
        var number = form.number(desk.today()).orElseGet(() -> OrganisationNumber.missing(reference));
        var company = companies.knownAs(number, form.companyName());
        var call = choices.call(form.call()).orElseThrow();
        var grantCase = new GrantCase(reference, call, company, Origin.PAPER, now);
        // What is attached lies in the envelope: there is no section to be done with.
        grantCase.edit(actor).attachmentsDone(new Edit(0, actor.name(), now));
        cases.persist(grantCase);
        var year = Stockholm.dateOf(now).getYear();
        var paper = form.paper(words.bundle(PaperMessages.class).subject());
        var arrival = grantCase.registerApplication(paper, actor, now, () -> numbers.next(year));
        if (scan != null) {
            documents.attach(Belonging.to(arrival), DocumentKind.PAPER_APPLICATION, scan, actor, now);
        }
        letters.received(grantCase, now);
        return Links.grantCase(grantCase);
    }

    /** The number that is typed in for a company that was registered without; empty for others, and when unreadable. */
    Optional<OrganisationNumber> number(GrantCase grantCase, PaperForm form) {
        return grantCase.organisationNumber().isMissing()
                ? OrganisationNumber.parse(form.value(PaperForm.NUMBER), desk.today())
                : Optional.empty();
    }

    /** Types in what stands on paper; aid that is declared becomes part of the ledger once it is known whose it is. */
    void fillIn(GrantCase grantCase, PaperSource from, PaperTyping typing) {
        var company =
                number(grantCase, typing.form()).map(number -> companies.knownAs(number, grantCase.companyName()));
        company.ifPresent(known -> grantCase.identify(known, desk.actor(), typing.at()));
        var made = grantCase.fillIn(
                from,
                application -> Stream.concat(
                                company.map(Registrations::identified).stream(), typing.into(application).stream())
                        .toList(),
                desk.actor(),
                typing.at());
        if (!grantCase.organisationNumber().isMissing() && (company.isPresent() || declaresAid(made))) {
            aid.declare(grantCase, desk.actor(), typing.at());
        }
    }

    /** The case is the right company's, with the aid and the owners that it has declared; it gets a receipt of its own. */
    void correct(GrantCase grantCase, NumberForm form) {
        var before = grantCase.organisationNumber();
        var known = companies.knownAs(form.number(desk.today()).orElseThrow(), form.companyName());
        grantCase.correctNumber(known, form.companyName(), form.why(), desk.actor(), desk.now());
        var reason = words.bundle(NumberMessages.class).reason();
        aid.move(grantCase, before, reason, desk.actor(), desk.now());
        letters.received(grantCase, desk.now());
    }

    private static Transcription.Change identified(Company known) {
        return new Transcription.Change(
                PaperForm.NUMBER, "", known.organisationNumber().masked());
    }

    private static boolean declaresAid(Transcription made) {
        return made.changes().stream().anyMatch(change -> PaperPart.AID.fields().contains(change.field()));
    }
}
