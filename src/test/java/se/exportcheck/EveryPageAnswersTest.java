package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.exportcheck.cases.CaseNumber;

/** Wherever a case stands, every page of it is shown or refused in words: an old link or a guess breaks nothing. */
@QuarkusTest
class EveryPageAnswersTest {

    private static final List<String> PEOPLE = List.of("officer", "decider", "signatory");
    private static final int BROKEN = 500;

    static Stream<Named<Supplier<CaseNumber>>> stories() {
        return Stream.of(
                Named.of("received", Story::received),
                Named.of("in review", Story::inReview),
                Named.of("awaiting completion", Story::awaitingCompletion),
                Named.of("awaiting an opinion", Story::awaitingOpinion),
                Named.of("hearing", Story::hearing),
                Named.of("proposed", Story::proposed),
                Named.of("decided", Story::decided),
                Named.of("refused", Story::refused),
                Named.of("awaiting acceptance", Story::awaitingAcceptance),
                Named.of("active", Story::active),
                Named.of("finally claimed", Story::finallyClaimed),
                Named.of("followed up", Story::followUp));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void noPageFails(Supplier<CaseNumber> story) {
        var number = story.get().value();
        var pages = Routes.answering(GET.class).keySet().stream()
                .filter(route -> route.startsWith("/cases/{number}"))
                .map(route -> route.replaceFirst("\\{number[^}]*}", number)
                        .replaceFirst("\\{months[^}]*}", "12")
                        .replaceAll("\\{[^}]+}", "1"))
                .toList();
        for (var person : PEOPLE) {
            var browser = Browser.as(person);
            pages.forEach(page -> assertThat(browser.open(page).status())
                    .as("%s at %s", person, page)
                    .isLessThan(BROKEN));
        }
    }
}
