package se.exportcheck.archiving.packing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.dossier.OralNote;
import se.exportcheck.cases.followup.Economy;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.stops.PaymentStop;

/** What was asked, answered, written down and done in a case besides its decisions, as the descriptive metadata tell it. */
final class Proceedings {

    private final Xml xml;

    private Proceedings(Xml xml) {
        this.xml = xml;
    }

    static void of(GrantCase grantCase, Xml xml) {
        var told = new Proceedings(xml);
        told.all("inquiries", grantCase.inquiries(), told::inquiry);
        told.all("arrivals", grantCase.arrivals(), told::arrival);
        told.all("oralNotes", grantCase.oralNotes(), told::oralNote);
        told.all(
                "notes",
                grantCase.notes(),
                note -> told.written("note", note.writtenAt(), note.authorName(), note.text()));
        told.all(
                "delays",
                grantCase.allOfDelays(),
                delay -> told.step(delay.action(), delay.at(), delay.actorName(), delay.note()));
        told.all("changes", grantCase.sentChanges(), told::change);
        ClaimProceedings.of(grantCase, xml);
        told.all("recoveries", grantCase.recoveries(), told::recovery);
        told.all("setOffs", grantCase.setOffs(), told::setOff);
        told.all("paymentStops", grantCase.paymentStops(), told::paymentStop);
        told.all("appeals", grantCase.appeals(), told::appeal);
        told.all("followUps", grantCase.followUps(), told::followUp);
        told.report(grantCase);
    }

    /** One of the kind, with its end. */
    private interface Telling<T> {
        void tell(T one);
    }

    private <T> void all(String name, List<T> every, Telling<T> how) {
        xml.open(name);
        every.forEach(how::tell);
        xml.close();
    }

    private void inquiry(Inquiry inquiry) {
        xml.open("inquiry", "kind", inquiry.kind().name())
                .leaf("askedAt", inquiry.askedAt())
                .leaf("askedBy", inquiry.askedBy())
                .leaf("partner", inquiry.partnerName().orElse(null))
                .leaf("lastDay", inquiry.lastDay())
                .leaf("message", inquiry.message())
                .leaf("consequence", inquiry.consequence());
        inquiry.items().forEach(item -> xml.leaf("item", item));
        xml.leaf("answer", inquiry.answer())
                .leaf("answeredAt", inquiry.answeredAt())
                .leaf("answeredBy", inquiry.answeredBy())
                .close();
    }

    private void arrival(Arrival arrival) {
        xml.open(
                        "arrival",
                        "kind",
                        arrival.kind().name(),
                        "channel",
                        arrival.channel().name())
                .leaf("arrivedOn", arrival.arrivedOn())
                .leaf("sender", arrival.sender())
                .leaf("subject", arrival.subject())
                .leaf("text", arrival.text())
                .leaf("signer", arrival.signer())
                .leaf("recordedAt", arrival.recordedAt())
                .leaf("recordedBy", arrival.recordedByName())
                .close();
    }

    private void oralNote(OralNote note) {
        xml.open("oralNote", "way", note.way().name())
                .leaf("receivedOn", note.receivedOn())
                .leaf("source", note.source())
                .leaf("text", note.content())
                .leaf("at", note.writtenAt())
                .leaf("by", note.writtenByName())
                .close();
    }

    private void change(ChangeRequest change) {
        xml.open(
                        "change",
                        "ordinal",
                        String.valueOf(change.ordinal()),
                        "kind",
                        change.kind().name())
                .leaf("status", change.status())
                .leaf("wantedEndOn", change.wish().endOn())
                .leaf("plan", change.wish().plan())
                .leaf("reasons", change.wish().reasons());
        change.events().forEach(event -> step(event.action(), event.at(), event.actorName(), event.note()));
        xml.close();
    }

    private void recovery(Recovery recovery) {
        xml.open("recovery", "ordinal", String.valueOf(recovery.ordinal()))
                .leaf("status", recovery.status())
                .leaf("circumstances", recovery.circumstances());
        recovery.grounds().forEach(ground -> xml.leaf("ground", ground));
        recovery.events().forEach(event -> step(event.action(), event.at(), event.actorName(), event.note()));
        recovery.repayments()
                .forEach(paid -> xml.empty(
                        "repayment",
                        "paidOn",
                        paid.paidOn().toString(),
                        "sek",
                        paid.amount().toPlainString()));
        recovery.refunds()
                .forEach(paid -> xml.empty(
                        "refund",
                        "paidOn",
                        paid.paidOn().toString(),
                        "sek",
                        paid.amount().toPlainString()));
        xml.close();
    }

    private void setOff(SetOff setOff) {
        xml.open("setOff", "ordinal", String.valueOf(setOff.ordinal()))
                .leaf("status", setOff.status())
                .leaf("recovery", setOff.recovery().ordinal())
                .leaf("paymentOfCase", setOff.claim().grantCase().number())
                .leaf("claim", setOff.claim().ordinal())
                .leaf("sek", setOff.amount().amount())
                .leaf("message", setOff.message())
                .leaf("lastDay", setOff.answerBy())
                .leaf("reasons", setOff.reasons());
        setOff.events().forEach(event -> step(event.action(), event.at(), event.actorName(), event.note()));
        xml.close();
    }

    private void paymentStop(PaymentStop stop) {
        xml.open("paymentStop", "ordinal", String.valueOf(stop.ordinal()))
                .leaf("status", stop.status())
                .leaf("message", stop.hearing().message())
                .leaf("lastDay", stop.hearing().lastDay())
                .leaf("answer", stop.hearing().answer());
        stop.events()
                .forEach(event -> step(
                        event.action(),
                        event.entered().enteredAt(),
                        event.entered().enteredByName(),
                        event.note()));
        xml.close();
    }

    private void appeal(Appeal appeal) {
        var judgment = appeal.judgment();
        xml.open("appeal", "ordinal", String.valueOf(appeal.ordinal()))
                .leaf("decision", appeal.decision().ordinal())
                .leaf("status", appeal.status())
                .leaf("appellant", appeal.appellant())
                .leaf("receivedOn", appeal.receivedOn())
                .leaf("grounds", appeal.grounds())
                .leaf("court", appeal.court())
                .leaf("courtNumber", appeal.courtNumber())
                .leaf("judgment", judgment == null ? null : judgment.result());
        appeal.events().forEach(event -> step(event.action(), event.at(), event.actorName(), event.note()));
        xml.close();
    }

    private void followUp(FollowUp followUp) {
        xml.open("followUp", "months", String.valueOf(followUp.months()))
                .leaf("status", followUp.status())
                .leaf("scheduledOn", followUp.scheduledOn())
                .leaf("answeredAt", followUp.answeredAt())
                .leaf("answeredBy", followUp.answeredBy());
        Indicated.of(followUp.indicators(), xml);
        Indicated.of(followUp.leadership(), xml);
        xml.leaf("withoutCheque", followUp.withoutCheque())
                .leaf("text", followUp.comment())
                .close();
    }

    private void report(GrantCase grantCase) {
        var report = grantCase.finalReport();
        if (report == null) {
            return;
        }
        xml.open("finalReport")
                .leaf("savedAt", report.savedAt())
                .leaf("savedBy", report.savedBy())
                .leaf("activitiesDone", report.account().activitiesDone())
                .leaf("deviations", report.account().deviations())
                .leaf("results", report.account().results())
                .leaf("nextSteps", report.account().nextSteps());
        economy(report.economy());
        xml.leaf("withoutCheque", report.withoutCheque());
        Indicated.of(report.indicators(), xml);
        var before = report.before();
        xml.open("before").leaf("employedWomen", Indicated.plain(before.employedWomen()));
        Indicated.of(before.leadership(), xml);
        xml.close().close();
    }

    private void economy(@Nullable Economy told) {
        if (told == null) {
            return;
        }
        xml.open("economy")
                .leaf("totalCostSek", told.totalCost())
                .leaf("financing", told.financing())
                .leaf("consultants", told.consultants())
                .leaf("otherAid", told.otherAid())
                .leaf("otherAidChange", told.otherAidChange())
                .close();
    }

    private void written(String name, Instant at, String by, String text) {
        xml.open(name).leaf("at", at).leaf("by", by).leaf("text", text).close();
    }

    private void step(Enum<?> action, Instant at, String by, @Nullable String note) {
        step(xml, action, at, by, note);
    }

    /** An act with one of these, told as those of the case are. */
    static void step(Xml xml, Enum<?> action, Instant at, String by, @Nullable String note) {
        xml.open("event")
                .leaf("action", action)
                .leaf("at", at)
                .leaf("by", by)
                .leaf("note", note)
                .close();
    }
}
