package se.exportcheck.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.exportcheck.administering.StatisticsImport;
import se.exportcheck.people.Regions;

/** What the demo region's county exports; taken in again at each start, which changes nothing. */
@ApplicationScoped
public class DemoStatistics {

    private static final List<String> FILES = List.of("exports-%s.csv", "population-%s.json");

    private final Regions regions;
    private final StatisticsImport statistics;
    private final DemoPeople people;
    private final boolean wanted;

    DemoStatistics(
            Regions regions,
            StatisticsImport statistics,
            DemoPeople people,
            @ConfigProperty(name = "exportcheck.demo-cases") boolean wanted) {
        this.regions = regions;
        this.statistics = statistics;
        this.people = people;
        this.wanted = wanted;
    }

    void onStart(@Observes StartupEvent event) {
        if (wanted) {
            regions.inEach(system -> FILES.forEach(file -> take(file.formatted(system.region()))));
        }
    }

    private void take(String name) {
        try (var file = DemoStatistics.class.getResourceAsStream("/demo/" + name)) {
            if (file != null) {
                var content = file.readAllBytes();
                QuarkusTransaction.requiringNew().run(() -> statistics.take(content, people.administrator()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
