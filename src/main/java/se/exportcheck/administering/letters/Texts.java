package se.exportcheck.administering.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.exportcheck.administering.Administrators;
import se.exportcheck.cases.FrozenPage;
import se.exportcheck.cases.letters.LetterDraft;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.LetterTemplate;
import se.exportcheck.cases.letters.LetterTemplates;
import se.exportcheck.cases.letters.LetterTexts;
import se.exportcheck.documents.PdfCheck;
import se.exportcheck.documents.PdfFault;
import se.exportcheck.letters.Sample;
import se.exportcheck.letters.Typesetter;
import se.exportcheck.people.Actor;

/** What the pages of letter texts share: who is there, which kind it is about, and how a text looks on a sample. */
@RequestScoped
class Texts {

    static final String ALL = "/admin/letters";
    static final String DRAFT = "draft";
    static final String IN_USE = "use";

    private final Administrators administrators;
    private final LetterTemplates templates;
    private final Typesetter typesetter;
    private final Clock clock;

    Texts(Administrators administrators, LetterTemplates templates, Typesetter typesetter, Clock clock) {
        this.administrators = administrators;
        this.templates = templates;
        this.typesetter = typesetter;
        this.clock = clock;
    }

    Actor demand() {
        return administrators.demand();
    }

    Instant now() {
        return clock.instant();
    }

    /** Asked after who is there, so that nobody else learns which kinds there are. */
    LetterKind kind(String path) {
        demand();
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    static String at(LetterKind kind) {
        return ALL + "/" + kind.path();
    }

    /** What letters of the kind say now. */
    LetterTexts inUse(LetterKind kind) {
        return templates.inUse(kind).map(LetterTemplate::texts).orElseGet(() -> LetterTexts.shipped(kind));
    }

    /** @param which the draft, what is in use, or the number of a version */
    LetterTexts find(LetterKind kind, String which) {
        return switch (which) {
            case DRAFT -> templates.draft(kind).map(LetterDraft::texts).orElseThrow(NotFoundException::new);
            case IN_USE -> inUse(kind);
            default ->
                templates.versions(kind).stream()
                        .filter(version ->
                                String.valueOf(version.versionNumber()).equals(which))
                        .findFirst()
                        .map(LetterTemplate::texts)
                        .orElseThrow(NotFoundException::new);
        };
    }

    String html(LetterKind kind, LetterTexts texts, String language) {
        return typesetter.html(Sample.of(kind, now()), texts.in(language), language);
    }

    FrozenPage set(LetterKind kind, LetterTexts texts, String language) {
        return typesetter.set(Sample.of(kind, now()), texts.in(language), language);
    }

    /** What the PDFs of a text lack, in either language. */
    Set<PdfFault> faults(LetterKind kind, LetterTexts texts) {
        var faults = EnumSet.noneOf(PdfFault.class);
        for (var language : List.of("sv", "en")) {
            faults.addAll(PdfCheck.faults(set(kind, texts, language).pdf()));
        }
        return faults;
    }
}
