package se.exportcheck.reviewing.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Locale;
import java.util.stream.Stream;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.dossier.Withholding;
import se.exportcheck.people.Actor;
import se.exportcheck.web.Words;

/** What there is in a case to be withheld or marked, each at an address of its own; anything else does not exist. */
@RequestScoped
class Items {

    private final Dossiers dossiers;
    private final Words words;

    Items(Dossiers dossiers, Words words) {
        this.dossiers = dossiers;
        this.words = words;
    }

    Entry.Item find(GrantCase grantCase, String item, long id, Actor reader) {
        var kind = Stream.of(Withholding.Item.values())
                .filter(each -> each.name().equals(item.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var wanted = new Entry.Item(kind, id);
        var there = dossiers.of(grantCase, reader).stream()
                .anyMatch(entry -> kind == Withholding.Item.DOCUMENT
                        ? entry.files().stream().anyMatch(file -> file.id() == id)
                        : wanted.equals(entry.item()));
        if (!there) {
            throw new NotFoundException();
        }
        return wanted;
    }

    /** What kind of thing it is, in words. */
    String name(Entry.Item item) {
        return words.bundle(DossierMessages.class).item(item.kind());
    }
}
