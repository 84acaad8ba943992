package se.exportcheck.companies.ownership;

import java.util.SortedSet;

/**
 * Enterprises that nothing but a natural person links. Whether they are one undertaking is disputed; the officer
 * decides, with a reason (domain brief DM-R7).
 *
 * @param enterprises those that the person controls
 */
public record PersonLink(Party person, SortedSet<Party> enterprises) {}
