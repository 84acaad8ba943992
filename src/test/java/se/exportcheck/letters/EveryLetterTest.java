package se.exportcheck.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.LetterText;
import se.exportcheck.cases.letters.Particulars;

/** Every kind of letter, in both languages, with the longest things that it can say. */
@QuarkusTest
class EveryLetterTest {

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void theShippedTextsNameNothingButWhatTheirKindKnows(LetterKind kind) {
        var known = kind.fields().stream().map(LetterField::key).toList();
        for (var language : List.of("sv", "en")) {
            var text = LetterText.shipped(kind, language);
            assertThat(text.title()).isNotBlank();
            assertThat(known).as("%s in %s", kind, language).containsAll(text.named());
            assertThat(text.named())
                    .as("%s in %s says all that it is told", kind, language)
                    .containsAll(kind.own().stream().map(LetterField::key).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyLetterMayGoToTheArchiveAndCanBeReadByEveryone(LetterKind kind) throws IOException {
        var number = Story.inReview();
        var id = Story.letter(number, kind, Letters.longest(kind));
        for (var language : List.of("sv", "en")) {
            var pdf = Browser.as("officer")
                    .open(at(number, id) + "/pdf?language=" + language)
                    .bytes();
            Files.write(Path.of("target/letter-%s-%s.pdf".formatted(kind.path(), language)), pdf);
            VeraPdf.check(pdf);
            var html = Browser.as("officer")
                    .open(at(number, id) + "/document?language=" + language)
                    .main();
            assertThat(html).contains(number.value()).doesNotContain("{company}", "{caseNumber}", "NOT_FOUND");
        }
    }

    static Stream<LetterKind> withSomethingToSay() {
        return Stream.of(LetterKind.values())
                .filter(kind -> kind.own().stream().anyMatch(field -> !field.isOptional()));
    }

    @ParameterizedTest
    @MethodSource("withSomethingToSay")
    void aLetterThatLacksSomethingIsNotSent(LetterKind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> Particulars.none().demandAllOf(kind));
    }

    @Test
    void aLetterHasNoPlaceForWhatIsNoneOfItsBusiness() {
        var particulars = Letters.longest(LetterKind.CLOSING).written(LetterField.MESSAGE, "x");
        assertThatIllegalArgumentException().isThrownBy(() -> particulars.demandAllOf(LetterKind.CLOSING));
    }

    @Test
    void whatSomebodyWroteIsNeverTakenForAField() {
        var number = Story.inReview();
        var id = Story.letter(
                number,
                LetterKind.RECTIFICATION,
                Letters.longest(LetterKind.RECTIFICATION)
                        .written(LetterField.MESSAGE, "{company} {inject:csrf.token} <b>$1</b> \\ &amp;"));
        var letter = Browser.as("officer").open(at(number, id));
        assertThat(letter.main()).contains("{company} {inject:csrf.token} <b>$1</b> \\ &amp;");
    }

    private static String at(CaseNumber number, Long id) {
        return "/cases/%s/letters/%d".formatted(number, id);
    }
}
