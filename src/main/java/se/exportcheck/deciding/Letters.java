package se.exportcheck.deciding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.DecisionDocument;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.FrozenPage;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Rectification;
import se.exportcheck.cases.Resolution;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Pdf;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Regions;

/** Writes decisions as letters: once to be read before, and once for good when they are made. */
@ApplicationScoped
public class Letters {

    @CheckedTemplate(basePath = "deciding")
    record document(Letter letter) implements TemplateInstance {}

    private final Regions regions;
    private final Decisions decisions;
    private final Documents documents;
    private final Pdf pdf;

    Letters(Regions regions, Decisions decisions, Documents documents, Pdf pdf) {
        this.regions = regions;
        this.decisions = decisions;
        this.documents = documents;
        this.pdf = pdf;
    }

    /** How a decision that is not made yet would read. */
    Letter preview(Decision decision, String language) {
        var grantCase = decision.grantCase();
        var swedish = language.equals("sv");
        return new Letter(grantCase, decision, regions.current(), swedish, true, false, attachments(decision));
    }

    /** Decides what is proposed, and in the same moment keeps how it reads. */
    public void decide(GrantCase grantCase, FinalHandling handling, Actor actor, Instant now) {
        freeze(grantCase, decisions.decide(grantCase, handling, actor, now));
    }

    /** The decision about a change as it would read if this person made it now. */
    Letter preview(ChangeRequest change, Actor actor, Instant now, String language) {
        return preview(change.grantCase().previewDecision(change, actor, now), language);
    }

    /** Decides what is proposed about a change, and in the same moment keeps how it reads. */
    public void decide(ChangeRequest change, FinalHandling handling, Actor actor, Instant now) {
        freeze(change.grantCase(), decisions.decide(change, handling, actor, now));
    }

    /** The decision about a recovery as it would read if this person made it now. */
    Letter preview(Recovery recovery, Actor actor, Instant now, String language) {
        return preview(recovery.grantCase().previewDecision(recovery, actor, now), language);
    }

    /** Decides what is proposed about a recovery, and in the same moment keeps how it reads. */
    public void decide(Recovery recovery, FinalHandling handling, Actor actor, Instant now) {
        freeze(recovery.grantCase(), decisions.decide(recovery, handling, actor, now));
    }

    /** Keeps what the committee or its chair has decided about a recovery, and how that reads. */
    public void record(Recovery recovery, Resolution resolution, FinalHandling handling, Actor actor, Instant now) {
        freeze(recovery.grantCase(), decisions.record(recovery, resolution, handling, actor, now));
    }

    /** The decision to stop payment as it would read if this person made it now. */
    Letter preview(PaymentStop stop, Actor actor, Instant now, String language) {
        return preview(stop.grantCase().previewDecision(stop, actor, now), language);
    }

    /** Decides that payment is stopped, and in the same moment keeps how that reads. */
    public void decide(PaymentStop stop, DeliveryChannel how, Actor actor, Instant now) {
        freeze(stop.grantCase(), decisions.decide(stop, how, actor, now));
    }

    /** Keeps that the committee or its chair has decided that payment is stopped, and how that reads. */
    public void record(
            PaymentStop stop,
            Resolution resolution,
            FinalHandling handling,
            DeliveryChannel how,
            Actor actor,
            Instant now) {
        freeze(stop.grantCase(), decisions.record(stop, resolution, handling, how, actor, now));
    }

    /** The decision to set something off as it would read if this person made it now. */
    Letter preview(SetOff setOff, Actor actor, Instant now, String language) {
        return preview(setOff.grantCase().previewDecision(setOff, actor, now), language);
    }

    /** Decides what is proposed to be set off, and in the same moment keeps how it reads. */
    public void decide(SetOff setOff, FinalHandling handling, Actor actor, Instant now) {
        freeze(setOff.grantCase(), decisions.decide(setOff, handling, actor, now));
    }

    /** Keeps what the committee or its chair has decided to set off, and how that reads. */
    public void record(SetOff setOff, Resolution resolution, FinalHandling handling, Actor actor, Instant now) {
        freeze(setOff.grantCase(), decisions.record(setOff, resolution, handling, actor, now));
    }

    /** Refuses to decide a case now, and in the same moment keeps how that reads. */
    public void refuseDelay(GrantCase grantCase, String why, DeliveryChannel how, Actor actor, Instant now) {
        freeze(grantCase, decisions.refuseDelay(grantCase, why, how, actor, now));
    }

    /** Keeps that the committee or its chair has refused to decide a case now, and how that reads. */
    void recordRefusal(
            GrantCase grantCase,
            String why,
            Resolution resolution,
            FinalHandling handling,
            DeliveryChannel how,
            Actor actor,
            Instant now) {
        freeze(grantCase, decisions.recordRefusal(grantCase, why, resolution, handling, how, actor, now));
    }

    /**
     * Decides that a slip of the pen is put right, and in the same moment keeps how that reads. It is sent at once: where
     * names have been withheld from the company they are in this too.
     */
    public Decision rectify(Decision slip, Rectification put, Actor actor, Instant now) {
        var decision = decisions.rectify(slip, put, actor, now);
        freeze(slip.grantCase(), decision);
        decisions.withheldIn(slip.grantCase()).ifPresent(before -> withhold(decision, before.reason(), actor, now));
        return decision;
    }

    /** Decides that an appeal came too late, and in the same moment keeps how that reads. */
    public void dismiss(Appeal appeal, Actor actor, Instant now) {
        freeze(appeal.grantCase(), decisions.dismiss(appeal, actor, now));
    }

    /** Keeps that the committee or its chair has decided that an appeal came too late, and how that reads. */
    public void record(Appeal appeal, Resolution resolution, FinalHandling handling, Actor actor, Instant now) {
        freeze(appeal.grantCase(), decisions.record(appeal, resolution, handling, actor, now));
    }

    /** Keeps what the committee or its chair has decided, and how that reads. */
    public void record(GrantCase grantCase, Resolution resolution, FinalHandling handling, Actor actor, Instant now) {
        freeze(grantCase, decisions.record(grantCase, resolution, handling, actor, now));
    }

    /** Keeps what the committee or its chair has decided about a change, and how that reads. */
    public void record(ChangeRequest change, Resolution resolution, FinalHandling handling, Actor actor, Instant now) {
        freeze(change.grantCase(), decisions.record(change, resolution, handling, actor, now));
    }

    private void freeze(GrantCase grantCase, Decision decision) {
        decisions.freeze(decision, pages(grantCase, decision, false));
    }

    /** Keeps a copy that names nobody, for the company to read in place of the decision. */
    void withhold(Decision decision, String why, Actor actor, Instant now) {
        decisions.withhold(decision, pages(decision.grantCase(), decision, true), why, actor, now);
    }

    private List<FrozenPage> pages(GrantCase grantCase, Decision decision, boolean unnamed) {
        var region = regions.current();
        var attachments = attachments(decision);
        return Stream.of(true, false)
                .map(swedish -> new Letter(grantCase, decision, region, swedish, false, unnamed, attachments))
                .map(this::page)
                .toList();
    }

    /** Of a decision on the application; a request for a change stands for itself. */
    private List<Attachment> attachments(Decision decision) {
        return decision.isOnApplication() && decision.outcome().isGrant()
                ? Attachment.of(decision.grantCase(), documents.openToParty(decision.grantCase()))
                : List.of();
    }

    private FrozenPage page(Letter letter) {
        var language = letter.language();
        var html = new document(letter).setLocale(language).render();
        return new FrozenPage(language, html, pdf.of(html));
    }

    /** The document with the style sheet of today: how a frozen page looks on a screen is no part of it. */
    static String dressed(DecisionDocument document, String styleSheet) {
        var link = "<link rel=\"stylesheet\" href=\"%s\" />".formatted(styleSheet);
        return document.html().replaceFirst("</head>", Matcher.quoteReplacement(link + "</head>"));
    }

    /** The letter itself, without the page around it. */
    static String body(DecisionDocument document) {
        var html = document.html();
        var end = "</article>";
        return html.substring(html.indexOf("<article"), html.lastIndexOf(end) + end.length());
    }
}
