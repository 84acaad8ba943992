package se.exportcheck.companies.size;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.exportcheck.companies.LegalForm;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.ownership.Ownership;
import se.exportcheck.companies.ownership.OwnershipLink;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.companies.ownership.SingleUndertaking;

/** The enterprises whose size may count beside a company's own, as they follow from who owns whom. */
public final class Relatives {

    private final SingleUndertaking group;
    private final Ownership ownership;

    private Relatives(SingleUndertaking group, Ownership ownership) {
        this.group = group;
        this.ownership = ownership;
    }

    /** Those linked by control, then the partners of all of these, each followed by those behind it. */
    public static List<Relative> of(SingleUndertaking group, Ownership ownership) {
        return new Relatives(group, ownership).all();
    }

    private List<Relative> all() {
        var all = new ArrayList<Relative>();
        group.members().stream()
                .filter(member -> !member.equals(group.company()))
                .forEach(member -> all.add(relative(member, Relation.CONTROL, largestHolding(member))));
        for (var partner : partners()) {
            var holding = largestHolding(partner);
            all.add(relative(partner, Relation.HOLDING, holding));
            behind(partner).forEach(party -> all.add(relative(party, Relation.BEHIND_PARTNER, holding)));
        }
        return all;
    }

    /** Enterprises that hold something in the group or of which the group holds something, without control. */
    private Set<Party> partners() {
        var partners = new TreeSet<Party>();
        ownership.links().stream()
                .filter(this::touchesGroup)
                .filter(link -> link.votes().signum() > 0)
                .flatMap(link -> Stream.of(link.owner(), link.owned()))
                .filter(party -> party.isEnterprise() && !group.members().contains(party))
                .forEach(partners::add);
        return partners;
    }

    private Stream<Party> behind(Party partner) {
        return SingleUndertaking.of(partner, ownership.links()).members().stream()
                .filter(party -> !party.equals(partner) && !group.members().contains(party));
    }

    private BigDecimal largestHolding(Party party) {
        return ownership.links().stream()
                .filter(link -> link.owner().equals(party) || link.owned().equals(party))
                .filter(this::touchesGroup)
                .map(OwnershipLink::votes)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private boolean touchesGroup(OwnershipLink link) {
        return group.members().contains(link.owner()) || group.members().contains(link.owned());
    }

    private static Relative relative(Party party, Relation relation, BigDecimal holding) {
        var number = party.organisationNumber().map(OrganisationNumber::masked).orElse(party.identity());
        return new Relative(party.name(), number, relation, holding, isPublic(party));
    }

    private static boolean isPublic(Party party) {
        return party.organisationNumber()
                .map(OrganisationNumber::legalForm)
                .filter(LegalForm.PUBLIC_BODY::equals)
                .isPresent();
    }
}
