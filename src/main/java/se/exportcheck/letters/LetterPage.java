package se.exportcheck.letters;

import java.util.List;
import se.exportcheck.people.Region;

/**
 * A letter as it reads in one language.
 *
 * @param language sv or en
 */
public record LetterPage(Envelope envelope, Region region, String language, String title, List<Block> blocks) {

    public boolean isSwedish() {
        return language.equals("sv");
    }

    public String scheme() {
        return isSwedish() ? envelope.subject().schemeSv() : envelope.subject().schemeEn();
    }

    /** It is to somebody else than the party, who is named beside. */
    public boolean isToAnother() {
        return !envelope.recipient().equals(envelope.subject().company());
    }
}
