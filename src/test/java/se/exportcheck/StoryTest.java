package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;

@QuarkusTest
class StoryTest {

    @ParameterizedTest
    @MethodSource
    void everyStoryEndsWhereItSays(CaseStatus status, Supplier<CaseNumber> story) {
        assertThat(Story.read(story.get(), GrantCase::status)).isEqualTo(status);
    }

    static Stream<Arguments> everyStoryEndsWhereItSays() {
        return Stream.of(
                ending(CaseStatus.AWAITING_COMPLETION, Story::awaitingCompletion),
                ending(CaseStatus.AWAITING_OPINION, Story::awaitingOpinion),
                ending(CaseStatus.HEARING, Story::hearing),
                ending(CaseStatus.DECIDED, Story::refused),
                ending(CaseStatus.ACTIVE, Story::claimed),
                ending(CaseStatus.FOLLOW_UP, Story::followUp));
    }

    private static Arguments ending(CaseStatus status, Supplier<CaseNumber> story) {
        return Arguments.of(status, story);
    }
}
