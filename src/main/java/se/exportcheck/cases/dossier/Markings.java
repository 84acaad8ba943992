package se.exportcheck.cases.dossier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reminds of secrecy in a case: on the whole of it, and on single things in it. The last word on each applies. */
public record Markings(List<SecrecyMark> all) {

    public Optional<SecrecyMark> ofCase() {
        return of(null, null);
    }

    public Optional<SecrecyMark> ofDocument(Long id) {
        return of(Withholding.Item.DOCUMENT, id);
    }

    /** @param item null, with its id, for the case as a whole */
    public Optional<SecrecyMark> of(Withholding.@Nullable Item item, @Nullable Long id) {
        return history(item, id).stream().findFirst().filter(SecrecyMark::isMarked);
    }

    /** All that was said of it, newest first. */
    public List<SecrecyMark> history(Withholding.@Nullable Item item, @Nullable Long id) {
        return all.reversed().stream().filter(mark -> mark.isAbout(item, id)).toList();
    }
}
