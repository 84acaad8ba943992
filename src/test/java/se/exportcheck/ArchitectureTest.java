package se.exportcheck;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What may know what. */
class ArchitectureTest {

    private static final String[] DOMAIN = {
        "se.exportcheck.cases..",
        "se.exportcheck.schemes..",
        "se.exportcheck.companies..",
        "se.exportcheck.people..",
        "se.exportcheck.deminimis..",
        "se.exportcheck.money..",
        "se.exportcheck.budget..",
        "se.exportcheck.payments..",
        "se.exportcheck.numbers..",
        "se.exportcheck.sealing..",
        "se.exportcheck.calendar..",
        "se.exportcheck.audit..",
        "se.exportcheck.statistics..",
        "se.exportcheck.documents.."
    };

    private static final String[] JOURNEYS = {
        "applying",
        "reviewing",
        "changing",
        "introducing",
        "recovering",
        "deciding",
        "appealing",
        "paying",
        "following",
        "reporting",
        "administering",
        "publishing",
        "planning",
        "budgeting",
        "banking",
        "auditing",
        "registering",
        "archiving",
        "representing"
    };

    private static final JavaClasses EVERYTHING = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.exportcheck");

    @Test
    void packagesDoNotKnowEachOtherInCircles() {
        check(slices().matching("se.exportcheck.(*)..").should().beFreeOfCycles());
    }

    @Test
    void theDomainKnowsNothingOfTheWeb() {
        check(noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..", "io.vertx..", "se.exportcheck.web.."));
    }

    @Test
    void theDomainKnowsNoJourney() {
        for (var journey : JOURNEYS) {
            check(noClasses()
                    .that()
                    .resideInAnyPackage(DOMAIN)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("se.exportcheck." + journey + ".."));
        }
    }

    @Test
    void journeysDoNotKnowOneAnother() {
        for (var journey : JOURNEYS) {
            var own = "se.exportcheck." + journey + "..";
            check(classes()
                    .that()
                    .resideInAPackage(own)
                    .should()
                    .onlyDependOnClassesThat(
                            not(resideInAPackage("se.exportcheck..").and(resideInAnyJourneyBut(own)))));
        }
    }

    @Test
    void lettersKnowNoJourney() {
        for (var journey : JOURNEYS) {
            check(noClasses()
                    .that()
                    .resideInAPackage("se.exportcheck.letters..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("se.exportcheck." + journey + ".."));
        }
    }

    @Test
    void nobodyKnowsTheDemo() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("se.exportcheck.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.exportcheck.demo.."));
    }

    @Test
    void onlySignedInAndTheSessionsSeeTheSignInProvider() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("SignedIn")
                .and()
                .doNotHaveSimpleName("ErrorPages")
                .and()
                .resideOutsideOfPackage("se.exportcheck.sessions..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus.security..", "io.quarkus.oidc..", "org.eclipse.microprofile.jwt.."));
    }

    @Test
    void whatAnswersAnAddressIsNamedResource() {
        check(classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource"));
    }

    /** A template is rendered after the method has returned; a transaction would have closed its session by then. */
    @Test
    void readingIsNotTransactional() {
        check(noMethods().that().areAnnotatedWith(GET.class).should().beAnnotatedWith(Transactional.class));
    }

    @Test
    void nobodyAsksTheWallForTheTime() {
        var theClock = simpleName("ClockProducer");
        for (var time : new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
            check(noClasses().that(not(theClock)).should().callMethod(time, "now"));
        }
        check(noClasses().that(not(theClock)).should().callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void moneyIsNeverAFloatingPointNumber() {
        for (var floating : new Class<?>[] {double.class, float.class, Double.class, Float.class}) {
            check(noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage(DOMAIN)
                    .should()
                    .haveRawType(floating));
        }
    }

    @Test
    void whatAClassNeedsStandsInItsConstructor() {
        check(noFields().should().beAnnotatedWith(Inject.class));
    }

    @Test
    void aCaseChangesByStepsNotBySetters() {
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("se.exportcheck.cases..")
                .should()
                .haveNameMatching("set(?!Offs?$)[A-Z].*")); // a set-off is a thing
    }

    private static com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass>
            resideInAnyJourneyBut(String own) {
        var others = java.util.Arrays.stream(JOURNEYS)
                .map(journey -> "se.exportcheck." + journey + "..")
                .filter(journey -> !journey.equals(own))
                .toArray(String[]::new);
        return com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(others);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(EVERYTHING);
    }
}
