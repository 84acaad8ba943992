package se.exportcheck.companies.ownership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.exportcheck.companies.OrganisationNumber;

/**
 * <i>Ett enda företag</i>: the enterprises linked by control, directly or through others, upwards and downwards
 * (Regulation (EU) 2023/2831 art. 2.2). Partner holdings of 25 to 50 per cent do not link; this is not the group of the
 * SME definition.
 *
 * @param company the one that was asked about
 * @param members all that are linked, the company itself among them; no natural persons
 * @param personLinks what links members only through natural persons, or would; each needs a decision
 * @param circles parties that own each other in a circle
 */
public record SingleUndertaking(
        Party company, SortedSet<Party> members, List<PersonLink> personLinks, List<SortedSet<Party>> circles) {

    /** With those linked through natural persons counted in, as is cautious while nobody has decided. */
    public static SingleUndertaking of(Party company, Collection<OwnershipLink> links) {
        return of(company, links, Set.of());
    }

    /** @param apart natural persons of whom it is decided that they do not link the enterprises that they control */
    public static SingleUndertaking of(Party company, Collection<OwnershipLink> links, Set<Party> apart) {
        var ownership = Ownership.of(links);
        var persons = ownership.parties().stream()
                .filter(party -> !party.isEnterprise())
                .toList();
        var linkedByEnterprises = groups(ownership, ownership.parties().stream().filter(Party::isEnterprise));
        var personLinks = persons.stream()
                .map(person -> new PersonLink(person, ownership.controlledBy(person)))
                .filter(link -> !isWithinOne(linkedByEnterprises, link.enterprises()))
                .toList();
        var linked = groups(
                ownership,
                ownership.parties().stream().filter(party -> party.isEnterprise() || !apart.contains(party)));
        var members = groupOf(linked, company);
        members.removeIf(party -> !party.isEnterprise());
        return new SingleUndertaking(
                company,
                members,
                personLinks.stream()
                        .filter(link -> meets(link.enterprises(), members))
                        .toList(),
                ownership.circles());
    }

    /** The numbers that aid is registered under. */
    public List<OrganisationNumber> organisationNumbers() {
        return members.stream()
                .flatMap(member -> member.organisationNumber().stream())
                .toList();
    }

    /** Those who control something, each with what they control, joined wherever they share an enterprise. */
    private static List<SortedSet<Party>> groups(Ownership ownership, Stream<Party> controllers) {
        var groups = new ArrayList<SortedSet<Party>>();
        controllers.forEach(controller -> {
            var group = new TreeSet<>(ownership.controlledBy(controller));
            group.add(controller);
            var joined = groups.stream().filter(other -> meets(other, group)).toList();
            joined.forEach(group::addAll);
            groups.removeAll(joined);
            groups.add(group);
        });
        return groups;
    }

    private static SortedSet<Party> groupOf(List<SortedSet<Party>> groups, Party company) {
        return groups.stream()
                .filter(group -> group.contains(company))
                .findFirst()
                .map(TreeSet::new)
                .orElseGet(() -> new TreeSet<>(Set.of(company)));
    }

    private static boolean isWithinOne(List<SortedSet<Party>> groups, SortedSet<Party> enterprises) {
        return enterprises.isEmpty() || groups.stream().anyMatch(group -> group.containsAll(enterprises));
    }

    private static boolean meets(Set<Party> some, Set<Party> others) {
        return some.stream().anyMatch(others::contains);
    }
}
