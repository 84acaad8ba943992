package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.exportcheck.DemoPeople;
import se.exportcheck.Story;

/** For whom a case exists. */
@QuarkusTest
class VisibilityTest {

    private static final String[] STAFF = {
        "registrar", "officer", "officer2", "decider", "director", "payer", "manager", "auditor"
    };

    @Inject
    Cases cases;

    @Test
    void nobodyOfTheStaffReadsADraft() {
        for (var reference : new UUID[] {Story.draft(), Story.awaitingSignature()}) {
            assertThat(STAFF).noneMatch(person -> sees(person, reference));
            assertThat(Stream.of("applicant", "signatory")).allMatch(person -> sees(person, reference));
            assertThat(Stream.of("applicant2", "adviser")).noneMatch(person -> sees(person, reference));
        }
    }

    @Test
    void theStaffReadsWhatHasBeenReceived() {
        var number = Story.received();
        assertThat(STAFF).allMatch(person -> sees(person, number));
        assertThat(Stream.of("applicant", "signatory")).allMatch(person -> sees(person, number));
        assertThat(Stream.of("applicant2", "adviser")).noneMatch(person -> sees(person, number));
    }

    @Test
    void anAdviserReadsWhatWasReferredToThem() {
        assertThat(sees("adviser", Story.awaitingOpinion())).isTrue();
        assertThat(sees("adviser", Story.hearing())).isFalse();
    }

    private boolean sees(String person, UUID reference) {
        return Story.<Boolean>in(
                () -> cases.visible(reference, DemoPeople.actor(person)).isPresent());
    }

    private boolean sees(String person, CaseNumber number) {
        return Story.<Boolean>in(
                () -> cases.visible(number, DemoPeople.actor(person)).isPresent());
    }
}
