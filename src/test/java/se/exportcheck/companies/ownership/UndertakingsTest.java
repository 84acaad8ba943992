package se.exportcheck.companies.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.exportcheck.Story;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.people.Regions;

/** What the database finds around a company is what one finds by following the links from hand to hand. */
@QuarkusTest
class UndertakingsTest {

    private static final OrganisationNumber NUMBER = new OrganisationNumber("5596000256");
    private static final int PARTIES = 12;
    private static final int ENTRIES = 40;
    private static final int GRAPHS = 25;

    private record Pair(Party owner, Party owned) {}

    @Inject
    Undertakings undertakings;

    @Inject
    Regions regions;

    @Inject
    EntityManager database;

    private final Entered entered = new Entered("officer", "Hanna Öberg", Instant.EPOCH);

    @Test
    void linksAreFollowedBothWaysAndOnlyWhileTheyAre() {
        Story.received();
        IntStream.range(0, GRAPHS)
                .forEach(seed -> regions.inRegion("vastmanland", () -> {
                    QuarkusTransaction.begin();
                    try {
                        checkGraph(new Random(seed), anyCase());
                    } finally {
                        QuarkusTransaction.rollback();
                    }
                    return seed;
                }));
    }

    private Long anyCase() {
        return database.createQuery("select max(c.id) from GrantCase c", Long.class)
                .getSingleResult();
    }

    private void checkGraph(Random chance, Long inCase) {
        var parties = Stream.concat(
                        Stream.of(Party.enterprise(NUMBER, "Bolaget AB")),
                        IntStream.range(1, PARTIES).mapToObj(i -> Party.foreign("XX " + i, "Company " + i)))
                .toList();
        var current = new LinkedHashMap<Pair, BigDecimal>();
        for (int i = 0; i < ENTRIES; i++) {
            var pair = new Pair(parties.get(chance.nextInt(PARTIES)), parties.get(chance.nextInt(PARTIES)));
            if (pair.owner().equals(pair.owned())) {
                continue;
            }
            var link = new OwnershipLink(pair.owner(), pair.owned(), BigDecimal.valueOf(i), Set.of());
            // More come to an end than go on, so that the parties fall into several groups.
            undertakings.enter(link, inCase, entered);
            current.put(pair, link.votes());
            if (chance.nextInt(3) > 0) {
                undertakings.end(LinkEntry.known(link, inCase, entered), inCase, entered);
                current.remove(pair);
            }
        }
        assertThat(undertakings.of(NUMBER, "Bolaget AB").links().stream()
                        .map(LinkEntry::link)
                        .map(link -> new Pair(link.owner(), link.owned())))
                .containsExactlyInAnyOrderElementsOf(around(parties.getFirst(), current));
    }

    private static List<Pair> around(Party company, Map<Pair, BigDecimal> current) {
        var reached = new TreeSet<>(Set.of(company));
        var found = new ArrayList<Pair>();
        while (true) {
            var next = current.keySet().stream()
                    .filter(pair -> !found.contains(pair))
                    .filter(pair -> reached.contains(pair.owner()) || reached.contains(pair.owned()))
                    .toList();
            if (next.isEmpty()) {
                return found;
            }
            found.addAll(next);
            next.forEach(pair -> reached.addAll(Set.of(pair.owner(), pair.owned())));
        }
    }
}
