package se.exportcheck.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.applying.Signing;
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumbers;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.application.Account;
import se.exportcheck.cases.application.Activity;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.Contact;
import se.exportcheck.cases.application.DeclaredAid;
import se.exportcheck.cases.application.DeclaredHolding;
import se.exportcheck.cases.application.Edit;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.arrivals.ArrivalKind;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.letters.StepLetters;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.money.Currency;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Calls;

/** Fills in the demo's applications and sends them in, as their companies would. */
@ApplicationScoped
class DemoApplications {

    private final Calls calls;
    private final Companies companies;
    private final Cases cases;
    private final CaseNumbers numbers;
    private final Signing signing;
    private final StepLetters letters;
    private final DemoPeople people;

    DemoApplications(
            Calls calls,
            Companies companies,
            Cases cases,
            CaseNumbers numbers,
            Signing signing,
            StepLetters letters,
            DemoPeople people) {
        this.calls = calls;
        this.companies = companies;
        this.cases = cases;
        this.numbers = numbers;
        this.signing = signing;
        this.letters = letters;
        this.people = people;
    }

    /** The row's application, as far on its way in as its scene wants. */
    GrantCase sendIn(UUID reference, DemoVenture row, LocalDate arrival) {
        var call = calls.open(arrival).getLast();
        var company = companies.knownAs(row.number(), row.company());
        var origin = row.scene() == DemoScene.RECEIVED_ON_PAPER ? Origin.PAPER : Origin.PORTAL;
        var begun = DemoCases.morning(arrival.minusDays(3));
        var grantCase = new GrantCase(reference, call, company, origin, begun);
        var filler = origin == Origin.PAPER ? people.registrar() : people.signatory(company);
        fill(grantCase.edit(filler), row, filler, begun);
        grantCase.nameAfterVenture();
        cases.persist(grantCase);
        send(grantCase, row, filler, DemoCases.morning(arrival));
        return grantCase;
    }

    private void send(GrantCase grantCase, DemoVenture row, Actor actor, Instant at) {
        var year = Stockholm.dateOf(at).getYear();
        switch (row.scene()) {
            case DRAFT -> {}
            case AWAITING_SIGNATURE -> grantCase.submit(actor, at);
            case RECEIVED_ON_PAPER -> {
                var arrived = StatutoryTime.presumedArrival(Stockholm.dateOf(at));
                var paper = Arrival.Paper.posted(
                        ArrivalKind.APPLICATION, arrived, grantCase.companyName(), "Ansökan på papper");
                grantCase.registerApplication(paper, actor, at, () -> numbers.next(year));
                letters.received(grantCase, at);
            }
            default -> {
                grantCase.submit(actor, at);
                signing.sign(grantCase, actor, at);
            }
        }
    }

    private static void fill(Application application, DemoVenture row, Actor by, Instant at) {
        var edit = new Edit(0, by.name(), at);
        var venture = row.venture();
        application.describeCompany(row.facts(), edit);
        application.describeVenture(venture, edit);
        application.aimAt(row.markets(), edit);
        if (row.scene() == DemoScene.RECEIVED_ON_PAPER) {
            // A letter that forgets the rest: it is registered all the same, and then asked for.
            application.declareOwners(List.of(), edit);
            application.attachmentsDone(edit);
            return;
        }
        application.budget(row.costs(), null, edit);
        if (row.scene() == DemoScene.DRAFT) {
            return;
        }
        application.nameContact(new Contact(by.name(), "kontakt@example.com", "070-000 00 00", "sv", null), edit);
        application.plan(
                List.of(
                        new Activity(
                                "Förbereda och välja partner",
                                venture.startOn(),
                                venture.startOn().plusMonths(2)),
                        new Activity("Genomföra på plats", venture.startOn().plusMonths(2), venture.endOn())),
                edit);
        application.declareFunding(List.of(), edit);
        application.declareOwners(owners(row), edit);
        application.declareAid(row.scene() == DemoScene.IN_REVIEW ? twice(row, at) : List.of(), edit);
        application.attachmentsDone(edit);
        application.payTo(new Account(account(), Objects.requireNonNull(row.company())), edit);
    }

    /** Somebody at the company wrote the letter's date and giver, somebody else the same from the accounts. */
    private static List<DeclaredAid> twice(DemoVenture row, Instant at) {
        var day = Stockholm.dateOf(at).minusMonths(8);
        return Stream.of("Almi", "Almi Företagspartner Mälardalen AB")
                .map(giver -> new DeclaredAid(
                        day, giver, row.company(), "Rådgivning", Currency.SEK, new BigDecimal("30000.00")))
                .toList();
    }

    /** Two founders; one of the companies has a foreign partner as well. */
    private static List<DeclaredHolding> owners(DemoVenture row) {
        var founders =
                Stream.of("Maja Lund", "Elis Strand").map(name -> owner(Party.Kind.NATURAL_PERSON, name, null, "35"));
        var partner = owner(Party.Kind.FOREIGN_ENTERPRISE, "Nordhafen Beteiligung GmbH", "DE HRB 10220", "30");
        return (row.markets().contains("DE") ? Stream.concat(founders, Stream.of(partner)) : founders).toList();
    }

    private static DeclaredHolding owner(Party.Kind kind, String name, @Nullable String number, String votes) {
        return new DeclaredHolding(
                DeclaredHolding.Direction.OWNS_APPLICANT,
                kind,
                name,
                number,
                new BigDecimal(votes),
                false,
                false,
                false);
    }

    private static AccountNumber account() {
        return AccountNumber.parse(AccountNumber.Kind.BANKGIRO, "991-2346").orElseThrow();
    }
}
