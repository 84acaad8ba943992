package se.exportcheck.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.delivery.Evidence;
import se.exportcheck.cases.delivery.Notified;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.recoveries.Invoice;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryGround;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;

/** Some of a first payment is reclaimed, and it is proposed to take that from the next: the decision maker has it. */
record DemoSetOff(GrantCase grantCase, DemoPeople people, DemoLetters letters, IntFunction<Instant> on) {

    private static final Kronor SUM = Kronor.of(20_000);

    /** After the first payment. */
    Recovery reclaim(Actor signatory, Actor decider) {
        var officer = people.officer();
        var happened = "En av konsultens fakturor avsåg arbete åt ett annat bolag.";
        var recovery =
                grantCase.openRecovery(List.of(RecoveryGround.CONDITIONS_NOT_FOLLOWED), happened, officer, on(200));
        recovery.hear(happened, day(215), officer, on(201));
        letters.steps().heard(recovery, officer, on(201));
        recovery.answer("Det blev fel i vår bokföring.", signatory, on(205));
        var special = "Felet är begränsat till en faktura.";
        recovery.propose(recovery.proposal(false, SUM, special, "Villkoren är inte följda.", null), officer, on(207));
        letters.decisions().decide(recovery, FinalHandling.BY_NOBODY_ELSE, decider, on(209));
        recovery.dispatch(DeliveryChannel.REGISTERED, people.registrar(), on(210));
        var got = new Notified(day(212), Evidence.RECEIPT);
        grantCase.recordReceipt(recovery.decision().orElseThrow(), got, people.registrar(), on(213));
        recovery.invoice(new Invoice("F-20533", day(280), "Bankgiro 5050-1055"), people.payer(), on(245));
        return recovery;
    }

    /** When the next payment is decided. */
    void propose(Recovery recovery, Actor signatory) {
        var officer = people.officer();
        var rates = letters.rates().table();
        var intention = new SetOff.Intention(
                grantCase.claims().getLast(),
                SUM,
                "Fakturan F-20533 är inte betald. Vi överväger att ta beloppet från er nästa utbetalning.",
                day(284));
        var setOff = recovery.beginSetOff(intention, rates, officer, on(270));
        letters.steps().heard(setOff, recovery.balance(rates, day(270)).total(), officer, on(270));
        setOff.answer("Det går bra för oss.", signatory, on(278));
        setOff.propose(SUM, "Företaget är skyldigt beloppet och har inget emot det.", rates, officer, on(280));
    }

    private Instant on(int day) {
        return on.apply(day);
    }

    private LocalDate day(int day) {
        return Stockholm.dateOf(on(day));
    }
}
