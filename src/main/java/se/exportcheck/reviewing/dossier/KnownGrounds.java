package se.exportcheck.reviewing.dossier;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import se.exportcheck.cases.dossier.SecrecyGrounds;
import se.exportcheck.web.Language;

/** The grounds of secrecy that the region's officers pick from, in the reader's language. */
@RequestScoped
class KnownGrounds {

    private final SecrecyGrounds grounds;
    private final Language language;

    KnownGrounds(SecrecyGrounds grounds, Language language) {
        this.grounds = grounds;
        this.language = language;
    }

    List<KnownGround> all() {
        var english = language.locale().equals(Language.ENGLISH);
        return grounds.inUse().stream()
                .map(ground -> new KnownGround(
                        String.valueOf(ground.id()),
                        ground.provision(),
                        english ? ground.meaningEn() : ground.meaningSv()))
                .toList();
    }
}
