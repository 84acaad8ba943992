package se.exportcheck.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.dossier.SecrecyGround;

/**
 * The provision that secrecy rests on, as it was chosen from the region's list or written.
 *
 * @param known the number of one in the list; OTHER when it is written
 */
public record Provision(@Nullable String known, @Nullable String written) {

    private static final String OTHER = "OTHER";

    /** The field that an answer is missing in; empty when there is one. */
    public Optional<String> missing(List<SecrecyGround> grounds) {
        if (OTHER.equals(known)) {
            return Text.of(written).isEmpty() ? Optional.of("ground") : Optional.empty();
        }
        return listed(grounds).isPresent() ? Optional.empty() : Optional.of("known");
    }

    /** To be read of a choice that nothing is missing in. */
    public String of(List<SecrecyGround> grounds) {
        return listed(grounds).map(SecrecyGround::provision).orElseGet(() -> Text.of(written));
    }

    private Optional<SecrecyGround> listed(List<SecrecyGround> grounds) {
        return grounds.stream()
                .filter(each -> String.valueOf(each.id()).equals(known))
                .findFirst();
    }
}
