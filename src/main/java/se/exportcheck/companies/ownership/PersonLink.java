package se.exportcheck.companies.ownership;

import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Enterprises that nothing but a natural person links. Whether they are one undertaking is disputed; the officer
 * decides, with a reason (domain brief DM-R7).
 *
 * @param enterprises those that the person controls
 */
public record PersonLink(Party person, SortedSet<Party> enterprises) {

    /** The enterprises by what tells them apart; a decision holds for these and no others. */
    public String identities() {
        return enterprises.stream().map(Party::identity).collect(Collectors.joining(", "));
    }
}
