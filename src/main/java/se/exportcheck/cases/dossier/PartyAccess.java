package se.exportcheck.cases.dossier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** <i>Partsinsyn</i>: what of the material the party may see, which is all that is not withheld. */
public record PartyAccess(List<Withholding> all) {

    /** The ground on which the party may not see it; empty when it may. */
    public Optional<Withholding> withheld(Withholding.Item item, @Nullable Long id) {
        return all.reversed().stream()
                .filter(each -> each.isAbout(item, id))
                .findFirst()
                .filter(Withholding::isWithheld);
    }

    public Optional<Withholding> withheldDocument(Long id) {
        return withheld(Withholding.Item.DOCUMENT, id);
    }

    public boolean allows(Withholding.Item item, @Nullable Long id) {
        return withheld(item, id).isEmpty();
    }
}
