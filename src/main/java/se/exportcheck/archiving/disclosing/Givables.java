package se.exportcheck.archiving.disclosing;

import jakarta.enterprise.context.RequestScoped;
import java.util.stream.Stream;
import se.exportcheck.archiving.copying.Parts;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.copies.MaskedCopies;
import se.exportcheck.documents.Documents;
import se.exportcheck.people.Actor;
import se.exportcheck.web.DisclosureMessages;
import se.exportcheck.web.DocumentMessages;
import se.exportcheck.web.Words;

/** What there is to hand out of a case: the copies in which something was taken out, and the documents as they are. */
@RequestScoped
class Givables {

    private final MaskedCopies copies;
    private final Parts parts;
    private final Documents documents;
    private final Words words;

    Givables(MaskedCopies copies, Parts parts, Documents documents, Words words) {
        this.copies = copies;
        this.parts = parts;
        this.documents = documents;
        this.words = words;
    }

    Offer of(GrantCase grantCase, Actor reader) {
        var messages = words.bundle(DisclosureMessages.class);
        var kinds = words.bundle(DocumentMessages.class);
        var masked = copies.of(grantCase).stream()
                .map(copy -> new Givable("copy-" + copy.id(), messages.maskedCopy(copy.places()), copy.madeOn()));
        var written =
                parts.of(grantCase, reader).stream().map(part -> new Givable(part.name(), part.title(), part.day()));
        // A file's name may be somebody's own name.
        var files = documents.received(grantCase).stream()
                .map(file -> new Givable(
                        "file-" + file.id(),
                        messages.file(kinds.kind(file.kind())),
                        Stockholm.dateOf(file.uploadedAt())));
        return new Offer(Stream.of(masked, written, files).flatMap(each -> each).toList());
    }
}
