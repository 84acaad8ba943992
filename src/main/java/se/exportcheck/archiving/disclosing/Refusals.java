package se.exportcheck.archiving.disclosing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import se.exportcheck.cases.FrozenPage;
import se.exportcheck.cases.disclosures.DisclosureRequest;
import se.exportcheck.documents.Pdf;
import se.exportcheck.people.Regions;

/** Writes refusals of disclosure as letters, when they are sent. */
@ApplicationScoped
class Refusals {

    @CheckedTemplate(basePath = "disclosing")
    record refusal(RefusalLetter letter) implements TemplateInstance {}

    private final Regions regions;
    private final Pdf pdf;

    Refusals(Regions regions, Pdf pdf) {
        this.regions = regions;
        this.pdf = pdf;
    }

    /** In Swedish and English. */
    List<FrozenPage> of(DisclosureRequest request) {
        var decision = request.decision().orElseThrow();
        return Stream.of(true, false)
                .map(swedish -> page(new RefusalLetter(request, decision, regions.current(), swedish)))
                .toList();
    }

    private FrozenPage page(RefusalLetter letter) {
        var html = new refusal(letter).setLocale(letter.language()).render();
        return new FrozenPage(letter.language(), html, pdf.of(html));
    }
}
