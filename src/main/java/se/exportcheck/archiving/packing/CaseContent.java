package se.exportcheck.archiving.packing;

import jakarta.enterprise.context.RequestScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.Submissions;
import se.exportcheck.cases.disclosures.DisclosureRequest;
import se.exportcheck.cases.disclosures.Disclosures;
import se.exportcheck.cases.letters.CaseLetter;
import se.exportcheck.cases.letters.CaseLetters;
import se.exportcheck.cases.letters.LetterLine;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Pdf;
import se.exportcheck.people.Actor;

/** The files of a case, as they go into its package: what was sent in, and what the region froze, as PDF/A. */
@RequestScoped
class CaseContent {

    private static final String PDF = "application/pdf";
    private static final List<String> LANGUAGES = List.of("sv", "en");

    private final Documents documents;
    private final Submissions submissions;
    private final Decisions decisions;
    private final CaseLetters letters;
    private final Disclosures disclosures;
    private final Pdf pdf;
    private final Emptied emptied;

    CaseContent(
            Documents documents,
            Submissions submissions,
            Decisions decisions,
            CaseLetters letters,
            Disclosures disclosures,
            Pdf pdf,
            Emptied emptied) {
        this.documents = documents;
        this.submissions = submissions;
        this.decisions = decisions;
        this.letters = letters;
        this.disclosures = disclosures;
        this.pdf = pdf;
        this.emptied = emptied;
    }

    List<PackedFile> of(WholeCase whole, Actor reader) {
        var grantCase = whole.grantCase();
        var files = new ArrayList<PackedFile>();
        documents
                .received(grantCase)
                .forEach(document -> documents
                        .content(document)
                        .ifPresent(content -> files.add(PackedFile.of(
                                document, "documents/" + document.id() + "-" + plain(document.name()), content))));
        submissions
                .of(grantCase)
                .filter(signed -> !emptied.hasApplicationOf(grantCase))
                .ifPresent(signed -> files.add(PackedFile.of(
                        "application",
                        "application/application.pdf",
                        "Ansökan som den skrevs under",
                        PDF,
                        signed.signedAt(),
                        signed.pdf().orElseGet(() -> pdf.of(signed.html())))));
        grantCase.decisions().stream().flatMap(this::decided).forEach(files::add);
        letters.of(grantCase, reader).reversed().stream()
                .map(LetterLine::letter)
                .filter(letter -> !emptied.has(letter))
                .flatMap(this::sent)
                .forEach(files::add);
        whole.disclosures().stream().flatMap(this::refused).forEach(files::add);
        return files;
    }

    private Stream<PackedFile> decided(Decision decision) {
        return LANGUAGES.stream()
                .map(language -> decisions.document(decision, language))
                .flatMap(Optional::stream)
                .map(frozen -> {
                    var name = "decision-%d-%s".formatted(decision.ordinal(), frozen.language());
                    var content = frozen.pdf().orElseGet(() -> pdf.of(frozen.html()));
                    return PackedFile.of(
                            name,
                            "decisions/" + name + ".pdf",
                            "Beslut " + decision.ordinal(),
                            PDF,
                            decision.decidedAt(),
                            content);
                });
    }

    private Stream<PackedFile> sent(CaseLetter letter) {
        return LANGUAGES.stream()
                .map(language -> letters.document(letter, language))
                .flatMap(Optional::stream)
                .map(frozen -> {
                    var name = "letter-%d-%s".formatted(letter.id(), frozen.language());
                    return PackedFile.of(
                            name, "letters/" + name + ".pdf", letter.kind().path(), PDF, letter.sentAt(), frozen.pdf());
                });
    }

    /** That documents are not handed out, as it was decided and sent. */
    private Stream<PackedFile> refused(DisclosureRequest request) {
        return request.decision().stream()
                .flatMap(decision -> LANGUAGES.stream()
                        .map(language -> disclosures.document(request, language))
                        .flatMap(Optional::stream)
                        .map(frozen -> {
                            var name = "disclosure-%d-%s".formatted(request.ordinal(), frozen.language());
                            return PackedFile.of(
                                    name,
                                    "disclosures/" + name + ".pdf",
                                    "Beslut att inte lämna ut, begäran " + request.ordinal(),
                                    PDF,
                                    decision.entered().enteredAt(),
                                    frozen.pdf());
                        }));
    }

    /** A name that every system can unpack. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
