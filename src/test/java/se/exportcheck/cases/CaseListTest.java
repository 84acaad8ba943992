package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.DemoPeople;
import se.exportcheck.Story;

@QuarkusTest
class CaseListTest {

    @Inject
    CaseList list;

    @ParameterizedTest
    @EnumSource(CaseSort.class)
    void everyCaseIsMetOnceForwardAndBackInEverySort(CaseSort sort) {
        var title = "Bläddra " + sort;
        Stream.generate(() -> Story.received(title))
                .limit(5)
                .forEach(number -> assertThat(number).isNotNull());
        var filter = filter(title);
        var pages = new ArrayList<List<CaseNumber>>();
        var slice = slice(filter, CaseSlice.Window.top(sort, 2));
        assertThat(slice.previous()).isEmpty();
        pages.add(numbers(slice));
        while (slice.next().isPresent()) {
            slice = slice(filter, CaseSlice.Window.after(again(slice.next().get()), 2));
            pages.add(numbers(slice));
        }
        assertThat(pages).hasSize(3);
        assertThat(pages.stream().flatMap(List::stream)).hasSize(5).doesNotHaveDuplicates();
        slice = slice(filter, CaseSlice.Window.before(again(slice.previous().orElseThrow()), 2));
        assertThat(numbers(slice)).isEqualTo(pages.get(1));
        slice = slice(filter, CaseSlice.Window.before(again(slice.previous().orElseThrow()), 2));
        assertThat(numbers(slice)).isEqualTo(pages.get(0));
        assertThat(slice.previous()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sensor", "ensor Krakow", "559990", "KRAKOWSP"})
    void wordsAndPartsOfWordsAreFound(String words) {
        var number = Story.received("Krakowspåret");
        assertThat(numbers(slice(filter(words), CaseSlice.Window.top(CaseSort.RECEIVED, 500))))
                .contains(number);
        assertThat(slice(filter("Krakowspåret saknas"), CaseSlice.Window.top(CaseSort.RECEIVED, 5))
                        .lines())
                .isEmpty();
    }

    @Test
    void theTabsCountEachStatus() {
        Story.received("Räknas");
        Story.then(Story.received("Räknas"), "officer", GrantCase::takeOn);
        var counts = Story.in(
                () -> list.select(filter("Räknas"), DemoPeople.actor("officer")).counts());
        assertThat(counts.of(CaseStatus.RECEIVED)).isEqualTo(1);
        assertThat(counts.of(CaseStatus.IN_REVIEW)).isEqualTo(1);
        assertThat(counts.of(null)).isEqualTo(2);
    }

    @Test
    void aCompanySeesItsOwnAndAnAdviserWhatIsReferred() {
        var own = Story.received("Synligt");
        var filter = filter("Synligt");
        var top = CaseSlice.Window.top(CaseSort.RECEIVED, 50);
        assertThat(numbers(slice("applicant", filter, top))).contains(own);
        assertThat(numbers(slice("applicant2", filter, top))).isEmpty();
        assertThat(numbers(slice("adviser", filter, top))).isEmpty();
        assertThat(numbers(slice("adviser", CaseFilter.ALL, top))).doesNotContain(own);
    }

    private CaseSlice slice(CaseFilter filter, CaseSlice.Window window) {
        return slice("officer", filter, window);
    }

    private CaseSlice slice(String person, CaseFilter filter, CaseSlice.Window window) {
        return Story.in(() -> list.select(filter, DemoPeople.actor(person)).slice(window));
    }

    private static CasePlace again(CasePlace place) {
        return CasePlace.parse(place.sort(), place.toString()).orElseThrow();
    }

    private static List<CaseNumber> numbers(CaseSlice slice) {
        return slice.lines().stream().map(CaseLine::number).toList();
    }

    private static CaseFilter filter(String words) {
        return CaseFilter.ofWords(words);
    }
}
