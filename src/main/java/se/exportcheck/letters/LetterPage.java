package se.exportcheck.letters;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Region;

/**
 * A letter as it reads in one language.
 *
 * @param language sv or en
 * @param signer the officer whose act it tells of; null when the program sends it by itself
 */
public record LetterPage(
        GrantCase grantCase,
        Region region,
        String language,
        String recipient,
        String title,
        List<Block> blocks,
        Instant sentAt,
        @Nullable Actor signer) {

    public boolean isSwedish() {
        return language.equals("sv");
    }

    public String scheme() {
        var version = grantCase.schemeVersion();
        return isSwedish() ? version.nameSv() : version.nameEn();
    }

    /** It is to somebody else than the party, who is named beside. */
    public boolean isToAnother() {
        return !recipient.equals(grantCase.companyName());
    }
}
