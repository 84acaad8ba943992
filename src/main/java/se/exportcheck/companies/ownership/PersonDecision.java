package se.exportcheck.companies.ownership;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import se.exportcheck.sealing.SealedWords;

/**
 * What an officer has decided about enterprises that only a natural person links.
 *
 * @param person the person's identity
 * @param enterprises the enterprises that it was decided for, as {@link PersonLink#identities}
 * @param together they are one undertaking
 */
@Embeddable
public record PersonDecision(
        String person,
        @Convert(converter = SealedWords.class) String enterprises,
        boolean together,
        String reason) {

    public static PersonDecision of(PersonLink link, boolean together, String reason) {
        return new PersonDecision(link.person().identity(), link.identities(), together, reason);
    }

    boolean isAbout(PersonLink link) {
        return person.equals(link.person().identity()) && enterprises.equals(link.identities());
    }
}
