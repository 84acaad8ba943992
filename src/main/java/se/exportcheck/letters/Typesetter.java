package se.exportcheck.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.FrozenPage;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.LetterText;
import se.exportcheck.cases.letters.Particulars.Day;
import se.exportcheck.cases.letters.Particulars.Said;
import se.exportcheck.cases.letters.Particulars.Value;
import se.exportcheck.documents.Pdf;
import se.exportcheck.people.Region;
import se.exportcheck.people.Regions;

/** Sets a text as a letter of the region: its fields filled in, as a page and as a PDF of the page. */
@ApplicationScoped
public class Typesetter {

    @CheckedTemplate(basePath = "letters")
    record frozen(LetterPage letter) implements TemplateInstance {}

    private final Regions regions;
    private final Pdf pdf;

    Typesetter(Regions regions, Pdf pdf) {
        this.regions = regions;
        this.pdf = pdf;
    }

    public FrozenPage set(Envelope envelope, LetterText text, String language) {
        var html = html(envelope, text, language);
        return new FrozenPage(language, html, pdf.of(html));
    }

    /** The page alone. */
    public String html(Envelope envelope, LetterText text, String language) {
        var region = regions.current();
        var filling = new Filling(
                envelope.particulars()
                        .and(envelope.subject().values())
                        .and(ofRegion(envelope, region))
                        .values(),
                Locale.of(language));
        var page = new LetterPage(envelope, region, language, filling.line(text.title()), filling.blocks(text));
        return new frozen(page).setLocale(language).render();
    }

    private static Map<LetterField, Value> ofRegion(Envelope envelope, Region region) {
        return Map.of(
                LetterField.REGION, new Said(region.name(), region.name()),
                LetterField.TODAY, new Day(Stockholm.dateOf(envelope.sentAt())));
    }
}
