package se.exportcheck.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.Venture;
import se.exportcheck.schemes.StrengthAreas;
import se.exportcheck.web.Language;

/** The names of the region's strength areas, in the reader's language. */
@Named("areaNames")
@ApplicationScoped
class AreaNames {

    private final StrengthAreas areas;
    private final Language language;

    AreaNames(StrengthAreas areas, Language language) {
        this.areas = areas;
        this.language = language;
    }

    /** Null for a venture in none of them. */
    public @Nullable String of(Venture venture) {
        return areas.listAll().stream()
                .filter(area -> area.code().equals(venture.strengthArea()))
                .map(area -> Readings.named(area, language.locale()))
                .findFirst()
                .orElse(null);
    }
}
