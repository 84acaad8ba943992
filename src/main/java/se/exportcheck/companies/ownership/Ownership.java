package se.exportcheck.companies.ownership;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Links of ownership taken together: who controls whom through how many enterprises ever, and who owns in circles. */
public record Ownership(List<OwnershipLink> links) {

    public Ownership {
        links = List.copyOf(links);
    }

    public static Ownership of(Collection<OwnershipLink> links) {
        return new Ownership(List.copyOf(links));
    }

    public SortedSet<Party> parties() {
        var parties = new TreeSet<Party>();
        links.forEach(link -> parties.addAll(List.of(link.owner(), link.owned())));
        return parties;
    }

    /**
     * What a party controls, directly or through other enterprises: the votes of those it controls already are added to
     * its own. Ends also when enterprises own each other, for the controlled only become more.
     */
    public SortedSet<Party> controlledBy(Party party) {
        var hands = new TreeSet<>(Set.of(party));
        while (hands.addAll(heldBy(hands))) {
            // as long as what is controlled gives control of more
        }
        hands.remove(party);
        return hands;
    }

    /** Enterprises that own each other in a circle, with however small shares; mostly a link that was entered backwards. */
    public List<SortedSet<Party>> circles() {
        var circles = new ArrayList<SortedSet<Party>>();
        for (var party : parties()) {
            if (circles.stream().noneMatch(circle -> circle.contains(party))) {
                var circle = new TreeSet<>(reachable(party));
                circle.removeIf(other -> !reachable(other).contains(party));
                if (!circle.isEmpty()) {
                    circles.add(circle);
                }
            }
        }
        return circles;
    }

    /**
     * The circle of control that one more link would close, from its owner back to its owner: nobody can control
     * themselves. Empty when it closes none.
     */
    public List<Party> circleClosedBy(OwnershipLink added) {
        if (!added.isControl()) {
            return List.of();
        }
        return pathOfControl(added.owned(), added.owner())
                .map(path ->
                        Stream.concat(Stream.of(added.owner()), path.stream()).toList())
                .orElse(List.of());
    }

    /** All votes in an enterprise that are accounted for, in per cent; over a hundred something is wrong. */
    public BigDecimal votesIn(Party enterprise) {
        return votes(link -> link.owned().equals(enterprise));
    }

    private Set<Party> heldBy(Set<Party> hands) {
        var held = new TreeSet<Party>();
        for (var link : links) {
            if (hands.contains(link.owner()) && (link.isControl() || isMajority(hands, link.owned()))) {
                held.add(link.owned());
            }
        }
        return held;
    }

    private boolean isMajority(Set<Party> hands, Party enterprise) {
        return OwnershipLink.isMajority(votes(link -> link.owned().equals(enterprise) && hands.contains(link.owner())));
    }

    private BigDecimal votes(Predicate<OwnershipLink> which) {
        return links.stream().filter(which).map(OwnershipLink::votes).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Set<Party> reachable(Party from) {
        var reached = new TreeSet<Party>();
        var ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            var owner = ahead.remove();
            links.stream()
                    .filter(link -> link.owner().equals(owner))
                    .map(OwnershipLink::owned)
                    .filter(reached::add)
                    .forEach(ahead::add);
        }
        return reached;
    }

    private Optional<List<Party>> pathOfControl(Party from, Party to) {
        Map<Party, Party> reachedFrom = new HashMap<>();
        var ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            var owner = ahead.remove();
            if (owner.equals(to)) {
                return Optional.of(walkedBack(reachedFrom, from, to));
            }
            links.stream()
                    .filter(link -> link.isControl() && link.owner().equals(owner))
                    .map(OwnershipLink::owned)
                    .filter(owned -> !owned.equals(from) && reachedFrom.putIfAbsent(owned, owner) == null)
                    .forEach(ahead::add);
        }
        return Optional.empty();
    }

    private static List<Party> walkedBack(Map<Party, Party> reachedFrom, Party from, Party to) {
        var path = new ArrayList<>(List.of(to));
        while (!path.getFirst().equals(from)) {
            path.addFirst(reachedFrom.get(path.getFirst()));
        }
        return path;
    }
}
