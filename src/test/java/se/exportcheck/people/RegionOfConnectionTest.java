package se.exportcheck.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A connection that has worked in one region works in the next one that it is taken for, whatever happened between. */
@QuarkusTest
class RegionOfConnectionTest {

    private static final Random CHANCE = new Random(1);
    private static final int TIMES = 400;

    @Inject
    DataSource database;

    @Inject
    Regions regions;

    @Test
    void aConnectionIsAlwaysInTheRegionThatAsks() {
        for (int i = 0; i < TIMES; i++) {
            var region = CHANCE.nextBoolean() ? "vastmanland" : "skane";
            var seen = regions.inRegion(region, this::askSomehow);
            assertThat(seen).as("time %d", i).containsOnly(region);
        }
    }

    /** Outside any transaction, within one, and within one that is rolled back; the last two take what is told with them. */
    private Stream<String> askSomehow() {
        return switch (CHANCE.nextInt(4)) {
            case 0 -> Stream.of(region());
            case 1 -> QuarkusTransaction.requiringNew().call(() -> Stream.of(region(), region()));
            case 2 -> Stream.of(regionOfRolledBack(), region());
            default -> Stream.of(regionOfRolledBack(), regionOfRolledBack());
        };
    }

    private String regionOfRolledBack() {
        QuarkusTransaction.begin();
        try {
            return region();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String region() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_region()")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
