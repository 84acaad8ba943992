package se.exportcheck;

import static se.exportcheck.DemoPeople.actor;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.UUID;
import se.exportcheck.archiving.Archive;
import se.exportcheck.archiving.Disclosing;
import se.exportcheck.audit.AuditChecks;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.DelegatedDecisions;
import se.exportcheck.cases.DelegatedDecisions.Meeting;
import se.exportcheck.cases.DelegatedDecisions.Period;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.Posting;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.LetterTemplates;
import se.exportcheck.cases.letters.LetterTexts;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.cases.reconsideration.PaymentChange;
import se.exportcheck.introducing.Introducing;
import se.exportcheck.paying.Invoices;
import se.exportcheck.paying.Stopping;
import se.exportcheck.payments.BankFiles;
import se.exportcheck.recovering.Recoveries;
import se.exportcheck.recovering.SetOffStories;
import se.exportcheck.reporting.FrozenReportTest;

/** Something of everything that a region has. */
public final class Everywhere {

    private Everywhere() {}

    /** A row in every table that belongs to a region; the number of one of the cases. */
    public static CaseNumber something() {
        Stopping.stopped(Stopping.claimed());
        clock().reset();
        var number = Story.followUp();
        Story.extensionRequested();
        Introducing.asked();
        Disclosing.refused();
        Story.act(
                Story.inReview(),
                "officer",
                (grantCase, actor, now) ->
                        grantCase.notifyDelay(grantCase.dueOn().plusDays(30), "Många ärenden.", actor, now));
        Story.act(number, "officer", (grantCase, actor, now) -> grantCase.note("Ringde företaget.", actor, now));
        var decided = Story.proposed();
        Browser.as("decider")
                .open("/cases/" + decided + "/decide/confirm")
                .pressImpartially(
                        "Fatta beslut",
                        "others",
                        "Karin Ek",
                        "dissenter",
                        "Karin Ek",
                        "dissent",
                        "Beloppet är för högt.");
        Browser.as("registrar").open("/cases/" + decided + "/dispatch").press("Expediera", "withheld", "Hot.");
        Story.in(() -> {
            bean(LetterTemplates.class)
                    .write(
                            LetterKind.CLOSING,
                            LetterTexts.shipped(LetterKind.CLOSING),
                            actor("officer"),
                            clock().instant());
            return bean(LetterTemplates.class)
                    .publish(
                            bean(LetterTemplates.class)
                                    .draft(LetterKind.CLOSING)
                                    .orElseThrow(),
                            actor("officer2"),
                            clock().instant());
        });
        Browser.as("applicant").open("/cases/" + decided + "/decision").press("Jag har läst beslutet");
        var letter = Story.letter(
                number,
                LetterKind.DELAY,
                Particulars.none()
                        .written(LetterField.REASONS, "Många ansökningar.")
                        .day(LetterField.EXPECTED_ON, LocalDate.of(2026, 6, 1)));
        Browser.as("applicant").open("/cases/" + number + "/letters/" + letter);
        Browser.as("registrar")
                .open("/reports/delegation/reported")
                .press(
                        "Registrera att besluten är anmälda",
                        "meetingOnDay",
                        "2",
                        "meetingOnMonth",
                        "3",
                        "meetingOnYear",
                        "2026",
                        "minute",
                        "§ 1");
        Browser.as("officer").open("/cases/" + Story.inReview() + "/size").press("Spara bedömningen");
        Browser.as("officer").open("/register").press("Exportera alla som kan exporteras");
        var sent = Story.attested();
        Invoices.settled();
        changeAccount(Story.active());
        Recoveries.paidBack();
        Story.claim(
                Story.attested(),
                "officer",
                (claim, actor, now) ->
                        claim.reconsider(PaymentChange.SLIP, "Fel rad.", "Det behövs inte.", actor, now));
        Recoveries.divided();
        BankFiles.answered(
                BankFiles.sent(sent), BankFiles.booked("camt.054.xml", sent + "-1", "40000.00", "2026-03-02", "DBIT"));
        FrozenReportTest.freeze(2026);
        Browser.as("officer")
                .open("/cases/filters/new?market=DE")
                .press("Spara", "name", "Tyskland " + UUID.randomUUID());
        Browser.as("admin");
        Browser.as("admin2")
                .open("/admin/people")
                .follow("Inloggningar Adam Norén")
                .press("Logga ut Adam Norén överallt");
        Story.in(() -> bean(AuditChecks.class).check(clock().instant()));
        somethingOnOwnMoney();
        Archive.programmeDateSaid();
        Archive.delivered();
        Archive.carriedOut();
        somethingWrittenOff();
        SetOffStories.booked(15_000);
        clock().reset();
        return number;
    }

    private static void somethingWrittenOff() {
        clock().reset();
        var unpaid = Recoveries.invoiced();
        var day = LocalDate.of(2026, 5, 4);
        clock().moveTo(day);
        Browser.as("decider")
                .open("/cases/" + unpaid + "/recoveries/1/write-off")
                .press("Skriv av resten av återkravet", "text", "Konkursen är avslutad.");
        Story.in(() -> bean(DelegatedDecisions.class)
                .report(
                        new Meeting("regionala utvecklingsnämnden", day, "§ 2"),
                        new Period(day, day),
                        actor("registrar"),
                        clock().instant()));
    }

    private static void changeAccount(CaseNumber active) {
        Browser.as("signatory")
                .open("/cases/" + active + "/account")
                .press("Begär nytt konto", "kind", "BANKGIRO", "number", "991-2346", "holder", "Mälarsensor AB");
        Browser.as("officer")
                .open("/cases/" + active + "/account/check")
                .press("Kontrollera kontot", "note", "Register.");
    }

    private static void somethingOnOwnMoney() {
        clock().moveTo(OtherSchemes.OPEN);
        var posted = Story.proposed(Story.received("Mässa i Wien", OtherSchemes.ownMoney()), Story.GRANT);
        Story.act(posted, "decider", Story.deciding());
        Story.act(posted, "registrar", (grantCase, actor, now) -> {
            var stay = new Posting.Stay("Nämnden, § 7", OtherSchemes.OPEN, OtherSchemes.OPEN, null);
            grantCase.post(grantCase.decisions().getLast(), stay, actor, now);
        });
        Story.act(posted, "registrar", GrantCase::dispatch);
        Story.appealed(posted, OtherSchemes.OPEN);
        clock().reset();
    }

    private static FrozenClock clock() {
        return bean(FrozenClock.class);
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
