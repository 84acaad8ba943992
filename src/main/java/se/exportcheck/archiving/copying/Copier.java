package se.exportcheck.archiving.copying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.FrozenPage;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.copies.Mask;
import se.exportcheck.cases.copies.MaskedCopies;
import se.exportcheck.cases.copies.MaskedCopy;
import se.exportcheck.companies.Entered;
import se.exportcheck.documents.Pdf;

/** Makes the copy: a page that says what it is, and after it each chosen document without what was taken out. */
@RequestScoped
class Copier {

    /** The first page of a copy, in Swedish as the documents are. */
    @CheckedTemplate(basePath = "archiving")
    record copyPage(GrantCase grantCase, MaskedCopy.Because because, List<Part> parts, LocalDate day)
            implements TemplateInstance {}

    private static final String SWEDISH = "sv";

    private final MaskedCopies copies;
    private final Pdf pdf;

    Copier(MaskedCopies copies, Pdf pdf) {
        this.copies = copies;
        this.pdf = pdf;
    }

    MaskedCopy make(GrantCase grantCase, CopyForm form, MaskedCopy.Because because, List<Part> parts, Entered entered) {
        var first = new copyPage(grantCase, because, parts, Stockholm.dateOf(entered.enteredAt()));
        var page = new MaskedPage(first.setLocale(SWEDISH).render());
        parts.forEach(part -> page.append(part.html()));
        page.mask(mask(grantCase, form));
        var html = page.html();
        var copy = new MaskedCopy(
                grantCase,
                because,
                new MaskedCopy.Extent(
                        form.masked(), parts.stream().map(Part::name).toList(), page.places()),
                new FrozenPage(SWEDISH, html, pdf.of(html)),
                entered);
        copies.persist(copy);
        return copy;
    }

    private static Mask mask(GrantCase grantCase, CopyForm form) {
        return Mask.of(Stream.concat(
                        form.masked().stream().flatMap(kind -> kind.secrets(grantCase).stream()),
                        form.written().stream())
                .toList());
    }
}
