package se.exportcheck.demo;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.exportcheck.administering.CaseImport;
import se.exportcheck.appealing.Judgments;
import se.exportcheck.audit.AuditChecks;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.size.SizeAssessments;
import se.exportcheck.deciding.Letters;
import se.exportcheck.letters.InstalmentLetters;
import se.exportcheck.letters.PaymentLetters;
import se.exportcheck.letters.StepLetters;
import se.exportcheck.people.Regions;

/** Some thirty cases in every state, dated around today, for a demonstration that has none yet. */
@ApplicationScoped
public class DemoCases {

    /** Earlier cheques were given under other rules on aid of minor importance than those that the program knows. */
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final Regions regions;
    private final Cases cases;
    private final DemoApplications applications;
    private final DemoPeople people;
    private final Letters letters;
    private final StepLetters stepLetters;
    private final PaymentLetters paymentLetters;
    private final InstalmentLetters instalmentLetters;
    private final DemoIntroductions introductions;
    private final Judgments judgments;
    private final LendingRates lendingRates;
    private final CaseAid aid;
    private final SizeAssessments sizes;
    private final CaseImport imports;
    private final DemoArchive archive;
    private final AuditChecks checks;
    private final EntityManager database;
    private final Clock clock;
    private final boolean wanted;

    DemoCases(
            Regions regions,
            Cases cases,
            DemoApplications applications,
            DemoPeople people,
            Letters letters,
            StepLetters stepLetters,
            PaymentLetters paymentLetters,
            InstalmentLetters instalmentLetters,
            DemoIntroductions introductions,
            Judgments judgments,
            LendingRates lendingRates,
            CaseAid aid,
            SizeAssessments sizes,
            CaseImport imports,
            DemoArchive archive,
            AuditChecks checks,
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "exportcheck.demo-cases") boolean wanted) {
        this.regions = regions;
        this.cases = cases;
        this.applications = applications;
        this.people = people;
        this.letters = letters;
        this.stepLetters = stepLetters;
        this.paymentLetters = paymentLetters;
        this.instalmentLetters = instalmentLetters;
        this.introductions = introductions;
        this.judgments = judgments;
        this.lendingRates = lendingRates;
        this.aid = aid;
        this.sizes = sizes;
        this.imports = imports;
        this.archive = archive;
        this.checks = checks;
        this.database = database;
        this.clock = clock;
        this.wanted = wanted;
    }

    void onStart(@Observes StartupEvent event) {
        if (wanted) {
            regions.inEach(system -> makeIn(system.region()));
        }
    }

    private void makeIn(String region) {
        if (QuarkusTransaction.requiringNew().call(() -> cases.count()) == 0) {
            QuarkusTransaction.requiringNew().run(() -> importPast(region));
            QuarkusTransaction.requiringNew().run(() -> archive.make(region, clock.instant()));
            makeAll(region);
            checks.check(clock.instant());
        }
    }

    /** Makes the cases listed for a region, oldest first as their numbers tell. */
    void makeAll(String listedFor) {
        var today = Stockholm.today(clock);
        var rows = DemoVenture.all(today).stream()
                .filter(row -> row.region().equals(listedFor))
                .filter(row -> !today.minusDays(row.days()).isBefore(FIRST))
                .sorted(Comparator.comparingInt(DemoVenture::days).reversed())
                .toList();
        rows.forEach(row -> QuarkusTransaction.joiningExisting().run(() -> make(row, today)));
        Log.infof("%d demo cases were made", rows.size());
    }

    private void make(DemoVenture row, LocalDate today) {
        var arrival = today.minusDays(row.days());
        var grantCase = applications.sendIn(UUID.randomUUID(), row, arrival);
        new DemoStory(
                        grantCase,
                        row,
                        today,
                        people,
                        new DemoLetters(
                                letters, stepLetters, paymentLetters, instalmentLetters, judgments, lendingRates),
                        cases,
                        aid,
                        sizes,
                        Map.of("Almi", partner("Almi"), "Business Sweden", partner("Business Sweden")))
                .play();
        introductions.play(grantCase, row, days -> morning(arrival.plusDays(days)));
    }

    /** The cheques of 2018, so that the award report has a past. */
    private void importPast(String region) {
        try (var list = DemoCases.class.getResourceAsStream("/demo/past-cases-%s.csv".formatted(region))) {
            if (list != null) {
                imports.take(list.readAllBytes(), people.administrator());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long partner(String name) {
        return (Long) database.createNativeQuery("select id from partner where name = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 30)).atZone(Stockholm.ZONE).toInstant();
    }
}
