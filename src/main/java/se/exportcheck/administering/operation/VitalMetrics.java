package se.exportcheck.administering.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.people.Regions;

/** The same as numbers for whoever watches the installation from outside: by region, without anything of a case. */
@ApplicationScoped
class VitalMetrics {

    private record Look(Instant at, List<Vital> vitals, Map<String, Long> cases) {

        Vital of(Concern concern) {
            return vitals.get(concern.ordinal());
        }
    }

    private final MeterRegistry registry;
    private final Regions regions;
    private final Vitals vitals;
    private final Duration patience;
    private final Map<String, Look> looks = new HashMap<>();

    VitalMetrics(
            MeterRegistry registry,
            Regions regions,
            Vitals vitals,
            @ConfigProperty(name = "exportcheck.metrics.patience") Duration patience) {
        this.registry = registry;
        this.regions = regions;
        this.vitals = vitals;
        this.patience = patience;
    }

    void start(@Observes StartupEvent event) {
        regions.inEach(system -> register(system.region()));
    }

    private void register(String region) {
        for (var concern : Concern.values()) {
            gauge(
                    "exportcheck.waiting",
                    region,
                    "concern",
                    concern.name(),
                    () -> look(region).of(concern).number());
            gauge("exportcheck.waiting.age.seconds", region, "concern", concern.name(), () -> age(region, concern));
        }
        Stream.of(CaseStatus.values())
                .filter(status -> status != CaseStatus.DRAFT)
                .forEach(status -> gauge(
                        "exportcheck.cases",
                        region,
                        "status",
                        status.name(),
                        () -> look(region).cases().getOrDefault(status.name(), 0L)));
    }

    private void gauge(String name, String region, String tag, String value, Supplier<Number> number) {
        Gauge.builder(name, number).tag("region", region).tag(tag, value).register(registry);
    }

    private long age(String region, Concern concern) {
        var look = look(region);
        return look.of(concern).age(look.at()).toSeconds();
    }

    /** One look at the region for all numbers of a scrape. */
    private synchronized Look look(String region) {
        var known = looks.get(region);
        var now = vitals.now();
        if (known != null
                && !now.isBefore(known.at())
                && now.isBefore(known.at().plus(patience))) {
            return known;
        }
        var look = regions.inRegion(region, () -> new Look(now, vitals.all(), vitals.cases()));
        looks.put(region, look);
        return look;
    }
}
