package se.exportcheck;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.CaseNumbers;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.Decisions;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.ownership.Undertakings;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.letters.Correspondence;
import se.exportcheck.people.Mandates;
import se.exportcheck.people.Regions;
import se.exportcheck.schemes.Calls;

/** What stories work with; asking for it here keeps the beans in the program even where no page uses them yet. */
@Unremovable
@Singleton
class Backstage {

    final Regions regions;
    final Companies companies;
    final Calls calls;
    final Cases cases;
    final CaseNumbers numbers;
    final Mandates mandates;
    final CaseAid aid;
    final AidLedger ledger;
    final Undertakings undertakings;
    final Decisions decisions;
    final Correspondence letters;
    final EntityManager database;
    final Clock clock;

    Backstage(
            Regions regions,
            Companies companies,
            Calls calls,
            Cases cases,
            CaseNumbers numbers,
            Mandates mandates,
            CaseAid aid,
            AidLedger ledger,
            Undertakings undertakings,
            Decisions decisions,
            Correspondence letters,
            EntityManager database,
            Clock clock) {
        this.regions = regions;
        this.companies = companies;
        this.calls = calls;
        this.cases = cases;
        this.numbers = numbers;
        this.mandates = mandates;
        this.aid = aid;
        this.ledger = ledger;
        this.undertakings = undertakings;
        this.decisions = decisions;
        this.letters = letters;
        this.database = database;
        this.clock = clock;
    }

    static Backstage get() {
        return Arc.container().instance(Backstage.class).get();
    }
}
