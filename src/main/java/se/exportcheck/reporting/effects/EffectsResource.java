package se.exportcheck.reporting.effects;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.reporting.Readers;
import se.exportcheck.reporting.freezing.FrozenReportPages;
import se.exportcheck.reporting.sheets.SheetFiles;
import se.exportcheck.reporting.sheets.SheetFiles.More;
import se.exportcheck.reporting.sheets.SheetFiles.Years;
import se.exportcheck.web.Language;
import se.exportcheck.web.Words;

/** What came of the cheques of a year (R7), for the region's managers and auditors. */
@Path(Effects.ADDRESS)
class EffectsResource {

    private final Effects effects;
    private final FrozenReportPages frozen;
    private final SheetFiles files;
    private final Readers readers;
    private final Language language;
    private final Words words;

    EffectsResource(
            Effects effects,
            FrozenReportPages frozen,
            SheetFiles files,
            Readers readers,
            Language language,
            Words words) {
        this.effects = effects;
        this.frozen = frozen;
        this.language = language;
        this.files = files;
        this.readers = readers;
        this.words = words;
    }

    @GET
    @Path("{year:(19|20)\\d\\d}")
    public TemplateInstance show(@RestPath int year) {
        readers.demand();
        return files.page(
                effects.of(year).in(language.locale()),
                new Years(Effects.ADDRESS, year, effects.years(year)),
                takenOut(year),
                frozen.versions(Effects.CODE, Effects.ADDRESS, year));
    }

    @GET
    @Path("{year:(19|20)\\d\\d}." + SheetFiles.ENDINGS)
    public Response file(@RestPath int year, @RestPath String format) {
        readers.demand();
        return files.file(effects.of(year).in(language.locale()), format);
    }

    /** Who takes them out is written down: a pseudonym does not make a company's figures anybody's business. */
    @GET
    @Path("{year:(19|20)\\d\\d}/answers.{format:xlsx|csv|json}")
    public Response answers(@RestPath int year, @RestPath String format) {
        readers.demand();
        return files.file(effects.answers(year), format);
    }

    private List<More> takenOut(int year) {
        var say = words.bundle(EffectMessages.class);
        return Stream.of("xlsx", "csv", "json")
                .map(kind -> new More(
                        say.answersOut(kind.toUpperCase(Locale.ROOT)),
                        Effects.ADDRESS + "/" + year + "/answers." + kind))
                .toList();
    }
}
