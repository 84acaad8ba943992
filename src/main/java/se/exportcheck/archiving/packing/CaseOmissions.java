package se.exportcheck.archiving.packing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.exportcheck.archiving.packing.Omission.Why;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Submissions;
import se.exportcheck.cases.letters.CaseLetters;
import se.exportcheck.cases.letters.LetterLine;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.ScanStatus;
import se.exportcheck.people.Actor;

/** What a package of a case lacks, so that it is named there and not silently absent. */
@RequestScoped
class CaseOmissions {

    private final Documents documents;
    private final Submissions submissions;
    private final CaseLetters letters;
    private final Emptied emptied;

    CaseOmissions(Documents documents, Submissions submissions, CaseLetters letters, Emptied emptied) {
        this.documents = documents;
        this.submissions = submissions;
        this.letters = letters;
        this.emptied = emptied;
    }

    List<Omission> of(GrantCase grantCase, Actor reader) {
        return Stream.of(
                        documents.received(grantCase).stream().flatMap(document -> file(document).stream()),
                        application(grantCase).stream(),
                        letters.of(grantCase, reader).reversed().stream()
                                .map(LetterLine::letter)
                                .filter(letter -> emptied.has(letter))
                                .map(letter -> new Omission(
                                        "letter-" + letter.id(),
                                        letter.kind().path(),
                                        Why.DISPOSED,
                                        letter.sentAt(),
                                        0,
                                        "")))
                .flatMap(found -> found)
                .toList();
    }

    private Optional<Omission> file(Document document) {
        if (documents.content(document).isPresent()) {
            return Optional.empty();
        }
        var why = document.disposedOn() != null
                ? Why.DISPOSED
                : Objects.equals(document.scan(), ScanStatus.INFECTED) ? Why.INFECTED : Why.NOT_SCANNED;
        return Optional.of(new Omission(
                "document-" + document.id(),
                document.name(),
                why,
                document.uploadedAt(),
                document.size(),
                document.sha256()));
    }

    private Optional<Omission> application(GrantCase grantCase) {
        return submissions
                .of(grantCase)
                .filter(signed -> emptied.hasApplicationOf(grantCase))
                .map(signed -> new Omission(
                        "application", "Ansökan som den skrevs under", Why.DISPOSED, signed.signedAt(), 0, ""));
    }
}
