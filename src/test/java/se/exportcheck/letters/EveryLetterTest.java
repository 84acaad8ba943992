package se.exportcheck.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
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
import se.exportcheck.schemes.AppealRegime;

/** Every kind of letter, in both languages, with the longest things that it can say. */
@QuarkusTest
class EveryLetterTest {

    @Inject
    Typesetter typesetter;

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

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void onTheRegionsOwnMoneyNoLetterNamesLawThatDoesNotApply(LetterKind kind) {
        var laws = List.of("förvaltningslagen", "1468", "Administrative Procedure Act");
        for (var language : List.of("sv", "en")) {
            var own = said(kind, AppealRegime.LAGLIGHETSPROVNING, language);
            assertThat(laws).as("%s in %s", kind, language).noneMatch(own::contains);
            var text = LetterText.shipped(kind, language);
            assertThat(laws).as("the law is named by its field").noneMatch(text.body()::contains);
            if (text.named().contains("procedureAct")) {
                assertThat(said(kind, AppealRegime.SFS2022_1468_37, language))
                        .containsAnyOf("förvaltningslagen", "Act");
            }
        }
    }

    @Test
    void nobodyIsPromisedARequestThatTheLawDoesNotGive() {
        assertThat(said(LetterKind.DELAY, AppealRegime.SFS2022_1468_37, "sv"))
                .contains("kan ni skriftligen begära att vi avgör ärendet (12 § förvaltningslagen (2017:900))");
        assertThat(said(LetterKind.DELAY, AppealRegime.LAGLIGHETSPROVNING, "sv"))
                .contains("Ni behöver inte göra något.")
                .doesNotContain("skriftligen");
    }

    private String said(LetterKind kind, AppealRegime regime, String language) {
        var subject = new LetterSubject(
                "RV260042",
                "Bolaget AB",
                "559900-0000",
                "Stöd",
                "Aid",
                "Mässa",
                LocalDate.of(2026, 3, 2),
                "Hanna",
                regime);
        var envelope = new Envelope(subject, "Bolaget AB", Letters.longest(kind), null, Instant.EPOCH);
        return typesetter.html(envelope, LetterText.shipped(kind, language), language);
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
                LetterKind.COMMUNICATION,
                Letters.longest(LetterKind.COMMUNICATION)
                        .written(LetterField.MESSAGE, "{company} {inject:csrf.token} <b>$1</b> \\ &amp;"));
        var letter = Browser.as("officer").open(at(number, id));
        assertThat(letter.main()).contains("{company} {inject:csrf.token} <b>$1</b> \\ &amp;");
    }

    private static String at(CaseNumber number, Long id) {
        return "/cases/%s/letters/%d".formatted(number, id);
    }
}
