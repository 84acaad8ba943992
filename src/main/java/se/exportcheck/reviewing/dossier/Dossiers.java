package se.exportcheck.reviewing.dossier;

import static se.exportcheck.reviewing.dossier.Entry.Direction.DRAWN_UP;
import static se.exportcheck.reviewing.dossier.Entry.Direction.IN;
import static se.exportcheck.reviewing.dossier.Entry.Direction.OUT;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseFile;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.arrivals.ArrivalKind;
import se.exportcheck.cases.copies.MaskedCopies;
import se.exportcheck.cases.disclosures.DisclosureEvent;
import se.exportcheck.cases.disclosures.DisclosureRequest;
import se.exportcheck.cases.disclosures.Disclosures;
import se.exportcheck.cases.dossier.OralNote;
import se.exportcheck.cases.dossier.Withholding.Item;
import se.exportcheck.cases.letters.CaseLetters;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.LetterLine;
import se.exportcheck.cases.nonpayment.PaymentHearing;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.Documents;
import se.exportcheck.letters.CaseLetterMessages;
import se.exportcheck.people.Actor;
import se.exportcheck.reviewing.paper.PaperMessages;
import se.exportcheck.reviewing.paper.PaperWords;
import se.exportcheck.web.CopyMessages;
import se.exportcheck.web.DeliveryMessages;
import se.exportcheck.web.DisclosureMessages;
import se.exportcheck.web.Links;
import se.exportcheck.web.NonPaymentMessages;
import se.exportcheck.web.PaymentStopMessages;
import se.exportcheck.web.ProcedureMessages;
import se.exportcheck.web.Words;

/** All that belongs to a case, in order, read each time off what is there itself: there is no second list to differ. */
@RequestScoped
class Dossiers {

    /** What the company has said by a step, without a document of its own. */
    private static final Set<CaseAction> SAID = Set.of(CaseAction.WITHDRAW, CaseAction.ACCEPT, CaseAction.DECLINE);

    /** Letters of these kinds carry an inquiry, which stands in the list itself. */
    private static final Set<LetterKind> INQUIRIES =
            Set.of(LetterKind.COMPLETION_REQUEST, LetterKind.INJUNCTION, LetterKind.REFERRAL, LetterKind.COMMUNICATION);

    private final Documents documents;
    private final CaseLetters letters;
    private final Decisions decisions;
    private final MaskedCopies copies;
    private final Disclosures disclosures;
    private final PaperWords paper;
    private final Words words;

    Dossiers(
            Documents documents,
            CaseLetters letters,
            Decisions decisions,
            MaskedCopies copies,
            Disclosures disclosures,
            PaperWords paper,
            Words words) {
        this.documents = documents;
        this.letters = letters;
        this.decisions = decisions;
        this.copies = copies;
        this.disclosures = disclosures;
        this.paper = paper;
        this.words = words;
    }

    List<Entry> of(GrantCase grantCase, Actor reader) {
        var files = documents.received(grantCase);
        return Stream.of(
                        application(grantCase, files),
                        grantCase.inquiries().stream().flatMap(inquiry -> inquiry(grantCase, inquiry, files)),
                        grantCase.arrivals().stream()
                                .map(arrival -> Entry.of(
                                                arrival.arrivedOn(),
                                                IN,
                                                arrival.sender(),
                                                Objects.requireNonNullElse(
                                                        arrival.subject(),
                                                        procedure().arrival(arrival.kind())))
                                        .saying(arrival.text())
                                        .as(Item.ARRIVAL, arrival.id())
                                        .with(of(
                                                files,
                                                file -> file.arrival() != null
                                                        && Objects.equals(
                                                                file.arrival().id(), arrival.id())))),
                        typedIn(grantCase, reader),
                        oral(grantCase, reader),
                        decisions(grantCase, reader),
                        letters(grantCase, reader),
                        copies(grantCase, reader),
                        disclosures(grantCase, reader),
                        claims(grantCase, files),
                        hearings(grantCase),
                        stops(grantCase),
                        setOffs(grantCase),
                        said(grantCase, reader))
                .flatMap(part -> part)
                .filter(entry -> !isParty(grantCase, reader) || !entry.isClosed(grantCase.access()))
                .sorted(Comparator.comparing(Entry::day))
                .toList();
    }

    /** An application that did not come through the service is among what came in; those of before are not. */
    private Stream<Entry> application(GrantCase grantCase, List<Document> files) {
        if (grantCase.arrivals().stream().anyMatch(arrival -> arrival.kind() == ArrivalKind.APPLICATION)) {
            return Stream.empty();
        }
        var entry = Entry.of(
                Objects.requireNonNull(grantCase.receivedOn()),
                IN,
                grantCase.companyName(),
                messages().application());
        return Stream.of(entry.at(
                        grantCase.origin() == Origin.PORTAL ? Links.grantCase(grantCase) + "/application" : null)
                .with(of(files, file -> file.claim() == null && file.inquiry() == null && file.arrival() == null)));
    }

    private Stream<Entry> inquiry(GrantCase grantCase, Inquiry inquiry, List<Document> files) {
        var whom = inquiry.partnerName().orElse(grantCase.companyName());
        var subject = words.cases().inquiry(inquiry.kind());
        var asked = Entry.of(Stockholm.dateOf(inquiry.askedAt()), OUT, whom, subject)
                .saying(asked(inquiry));
        var another = grantCase.access().isOfAnother(Item.OPINION, inquiry.id());
        var question = another ? asked.as(Item.OPINION, inquiry.id()) : asked;
        var answeredAt = inquiry.answeredAt();
        if (answeredAt == null) {
            return Stream.of(question);
        }
        var answer = Entry.of(Stockholm.dateOf(answeredAt), IN, whom, messages().answerTo(subject))
                .saying(inquiry.answer())
                .with(of(
                        files,
                        file -> file.inquiry() != null
                                && Objects.equals(file.inquiry().id(), inquiry.id())));
        return Stream.of(
                question,
                another || inquiry.kind() == Inquiry.Kind.OPINION ? answer.as(Item.OPINION, inquiry.id()) : answer);
    }

    private static String asked(Inquiry inquiry) {
        return Stream.of(
                        Stream.of(inquiry.message()),
                        inquiry.items().stream(),
                        Stream.ofNullable(inquiry.consequence()))
                .flatMap(part -> part)
                .reduce((one, next) -> one + "\n" + next)
                .orElseThrow();
    }

    private Stream<Entry> typedIn(GrantCase grantCase, Actor reader) {
        var unnamed = isUnnamed(grantCase, reader);
        var party = isParty(grantCase, reader);
        return grantCase.transcriptions().stream()
                .filter(made -> !party || made.isFromApplication() || !grantCase.wasAnothers(made.madeAt()))
                .map(made -> Entry.of(
                                Stockholm.dateOf(made.madeAt()),
                                DRAWN_UP,
                                unnamed ? "" : made.madeByName(),
                                words.bundle(PaperMessages.class)
                                        .dossierEntry(made.source().subject()))
                        .saying(String.join("\n", paper.changes(made))));
    }

    private Stream<Entry> oral(GrantCase grantCase, Actor reader) {
        var unnamed = isUnnamed(grantCase, reader);
        return grantCase.oralNotes().stream()
                .map(note -> Entry.of(
                                note.receivedOn(),
                                DRAWN_UP,
                                note.source(),
                                messages().oralSubject(messages().way(note.way())))
                        .saying(note.content() + "\n" + written(note, unnamed))
                        .as(Item.ORAL_NOTE, note.id()));
    }

    private static boolean isParty(GrantCase grantCase, Actor reader) {
        return reader.companies().contains(grantCase.companyId());
    }

    private boolean isUnnamed(GrantCase grantCase, Actor reader) {
        return isParty(grantCase, reader) && decisions.withholdsNames(grantCase);
    }

    /** Who wrote it down and when; only when to a company from which names are withheld (förvaltningslagen 33 §). */
    private String written(OralNote note, boolean unnamed) {
        var day = Stockholm.dateOf(note.writtenAt());
        return unnamed ? messages().writtenOn(day) : messages().writtenBy(note.writtenByName(), day);
    }

    /** What was handed out in part; a party is not told what the public has asked for. */
    private Stream<Entry> copies(GrantCase grantCase, Actor reader) {
        var copying = words.bundle(CopyMessages.class);
        return isParty(grantCase, reader)
                ? Stream.empty()
                : copies.of(grantCase).stream()
                        .map(copy -> Entry.of(copy.madeOn(), OUT, copying.recipient(copy.recipient()), copying.diary())
                                .saying(copy.ground())
                                .at(Links.grantCase(grantCase) + "/copies"));
    }

    /** That documents were asked for and refused, without who asked; a party is not told of it. */
    private Stream<Entry> disclosures(GrantCase grantCase, Actor reader) {
        var say = words.bundle(DisclosureMessages.class);
        var all = isParty(grantCase, reader) ? List.<DisclosureRequest>of() : disclosures.of(grantCase);
        return all.stream()
                .flatMap(request -> Stream.concat(
                                Stream.of(Entry.of(request.asked().arrivedOn(), IN, "", say.diaryAsked())),
                                request.decision().map(DisclosureEvent::decidedOn).stream()
                                        .map(day -> Entry.of(day, OUT, "", say.diaryDecided())))
                        .map(entry -> entry.at(Links.disclosure(request))));
    }

    private Stream<Entry> decisions(GrantCase grantCase, Actor reader) {
        return grantCase.decisionsFor(reader).stream()
                .map(decision -> Entry.of(decision.decidedOn(), OUT, grantCase.companyName(), subject(decision))
                        .saying(sent(grantCase, decision))
                        .at(Links.decision(decision)));
    }

    private String subject(Decision decision) {
        if (decision.stop() != null) {
            return messages().decision(words.bundle(PaymentStopMessages.class).title());
        }
        if (decision.recovery() != null) {
            return messages().decision(words.recoveries().one());
        }
        if (decision.setOff() != null) {
            return messages().decision(words.setOffs().one());
        }
        var claim = decision.claim();
        return claim == null
                ? messages().decision(words.cases().outcome(decision.outcome()))
                : messages().paymentDecision(claim.ordinal());
    }

    /** How a decision went out; null where that is not kept. */
    private @Nullable String sent(GrantCase grantCase, Decision decision) {
        var delivery = words.bundle(DeliveryMessages.class);
        return grantCase
                .delivery(decision)
                .map(how -> delivery.sent(grantCase.sentOn(decision), delivery.channel(how.channel())))
                .orElse(null);
    }

    private Stream<Entry> letters(GrantCase grantCase, Actor reader) {
        var kinds = words.bundle(CaseLetterMessages.class);
        return letters.of(grantCase, reader).reversed().stream()
                .map(LetterLine::letter)
                .filter(letter -> !INQUIRIES.contains(letter.kind()) && letter.decision() == null)
                .map(letter -> Entry.of(
                                Stockholm.dateOf(letter.sentAt()), OUT, letter.recipient(), kinds.kind(letter.kind()))
                        .at(Links.letter(letter)));
    }

    private Stream<Entry> claims(GrantCase grantCase, List<Document> files) {
        var claims = grantCase.claims().stream()
                .filter(claim -> claim.submittedAt() != null)
                .map(claim -> in(
                                grantCase,
                                Objects.requireNonNull(claim.submittedAt()),
                                messages().claim(claim.ordinal()))
                        .at(Links.claim(claim))
                        .with(of(
                                files,
                                file -> file.claim() != null
                                        && Objects.equals(file.claim().id(), claim.id()))));
        var changes = grantCase.sentChanges().stream()
                .flatMap(change -> change.submittedOn().stream()
                        .map(day -> Entry.of(
                                        day,
                                        IN,
                                        grantCase.companyName(),
                                        messages().change(change.ordinal()))
                                .at(Links.change(change))));
        return Stream.concat(claims, changes);
    }

    /** What the company was told before something was not paid is a letter; what it said of that stands here. */
    private Stream<Entry> hearings(GrantCase grantCase) {
        var say = words.bundle(NonPaymentMessages.class);
        return grantCase.claims().stream()
                .flatMap(claim -> claim.hearings().stream()
                        .map(PaymentHearing::said)
                        .flatMap(hearing -> Optional.ofNullable(hearing.answeredAt()).stream()
                                .map(at -> in(grantCase, at, say.dossierAnswered())
                                        .saying(hearing.answer())
                                        .at(Links.claim(claim)))));
    }

    /** The same of stops of payment (2022:1468, 28 §). */
    private Stream<Entry> stops(GrantCase grantCase) {
        var say = words.bundle(PaymentStopMessages.class);
        return grantCase.paymentStops().stream()
                .flatMap(stop -> stop.answers()
                        .map(event -> in(grantCase, event.entered().enteredAt(), say.event(event.action()))
                                .saying(event.note())
                                .at(Links.paymentStop(stop))));
    }

    /** What is taken from a payment of the case for what is owed in another, and what the company has said of what it owes here. */
    private Stream<Entry> setOffs(GrantCase grantCase) {
        var say = words.setOffs();
        var taken = grantCase.claims().stream()
                .flatMap(claim -> claim.setOffs().stream())
                .filter(setOff -> setOff.isSent() && setOff.isBetweenCases())
                .map(setOff -> Entry.of(
                                setOff.decision().orElseThrow().decidedOn(),
                                OUT,
                                grantCase.companyName(),
                                say.diary(
                                        setOff.claim().ordinal(),
                                        Objects.requireNonNull(
                                                setOff.grantCase().number())))
                        .at(Links.setOff(setOff)));
        var answers = grantCase.setOffs().stream()
                .flatMap(setOff -> setOff.answers()
                        .map(event -> Entry.of(
                                        Objects.requireNonNullElseGet(event.day(), () -> Stockholm.dateOf(event.at())),
                                        IN,
                                        grantCase.companyName(),
                                        say.answerDiary())
                                .saying(event.note())
                                .at(Links.setOff(setOff))));
        return Stream.concat(taken, answers);
    }

    private Stream<Entry> said(GrantCase grantCase, Actor reader) {
        var steps = grantCase.events().stream()
                .filter(event -> SAID.contains(event.action()))
                .filter(event -> !isParty(grantCase, reader) || !grantCase.wasAnothers(event.at()))
                .map(event -> in(grantCase, event.at(), words.cases().event(event.action()))
                        .saying(event.note()));
        var followUps = grantCase.followUps().stream()
                .flatMap(followUp -> Optional.ofNullable(followUp.answeredAt()).stream()
                        .map(at -> in(grantCase, at, messages().followUp(followUp.months()))
                                .at(Links.followUp(followUp))));
        return Stream.concat(steps, followUps);
    }

    private static Entry in(CaseFile grantCase, Instant at, String subject) {
        return Entry.of(Stockholm.dateOf(at), IN, grantCase.companyName(), subject);
    }

    private static List<Document> of(List<Document> files, Predicate<Document> belonging) {
        return files.stream().filter(belonging).toList();
    }

    private DossierMessages messages() {
        return words.bundle(DossierMessages.class);
    }

    private ProcedureMessages procedure() {
        return words.bundle(ProcedureMessages.class);
    }
}
