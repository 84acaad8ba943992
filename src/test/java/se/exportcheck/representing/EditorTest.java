package se.exportcheck.representing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.introducing.Introducing;
import se.exportcheck.people.Powers;
import se.exportcheck.recovering.Recoveries;

/** An editor fills in and does not sign: whoever can is named, so that the editor knows whom to ask. */
@QuarkusTest
class EditorTest {

    private static final String ASK = "Be Karin Ek att göra det.";

    static Stream<Arguments> acts() {
        return Stream.of(
                act(() -> "/my/cases/" + Story.awaitingSignature() + "/sign"),
                act(() -> "/cases/" + Story.received() + "/withdraw", "reason", "Vi hinner inte."),
                act(() -> "/cases/" + Story.awaitingAcceptance() + "/accept", "accepted", "yes"),
                act(() -> "/cases/" + Story.awaitingAcceptance() + "/decline", "reasons", "Vi hinner inte."),
                act(() -> "/cases/" + Recoveries.hearing() + "/recoveries/1/answer", "text", "Vi var sjuka."),
                act(
                        () -> "/cases/" + Recoveries.invoiced() + "/recoveries/1/ask-instalments",
                        "text",
                        "Vi har ont om pengar.",
                        "submissionKey",
                        UUID.randomUUID().toString()),
                act(() -> "/cases/" + Introducing.refused() + "/decisions/1/appeal", "grounds", "Fel."));
    }

    private static Arguments act(Supplier<String> address, String... fields) {
        return Arguments.of(address, fields);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatTakesASignatoryIsRefusedAndSaysWhoCan(Supplier<String> address, String[] fields) {
        var at = address.get();
        var editor = Browser.as("applicant").open("/my/cases");
        editor.post(at, fields);
        assertThat(editor.status()).as(editor.main()).isEqualTo(409);
        assertThat(editor.main()).contains(ASK);
        assertThat(Browser.inEnglishAs("applicant")
                        .open("/my/cases")
                        .post(at, fields)
                        .main())
                .contains("Ask Karin Ek to do it.");
    }

    @Test
    void theCaseSaysWhomToAskInsteadOfADeadButton() {
        var number = Story.awaitingAcceptance();
        var editor = Browser.as("applicant").open("/cases/" + number);
        assertThat(editor.main()).contains(ASK);
        assertThat(editor.buttons()).doesNotContain("Godkänn villkoren");
        editor.open("/cases/" + number + "/accept");
        assertThat(editor.main()).contains(ASK);
        assertThat(Browser.as("signatory").open("/cases/" + number).main()).doesNotContain("att göra det.");
    }

    @Test
    void severalWhoCanAreAllNamed() {
        var number = Story.awaitingAcceptance();
        Representing.add(Representing.malarsensor(), "invited", "Ingrid Bjuden", new Powers(true, false));
        try {
            assertThat(Browser.as("applicant").open("/cases/" + number).main())
                    .contains("Be Ingrid Bjuden eller Karin Ek att göra det.");
            assertThat(Browser.inEnglishAs("applicant").open("/cases/" + number).main())
                    .contains("Ask Ingrid Bjuden or Karin Ek to do it.");
        } finally {
            Browser.as("invited")
                    .open(Representing.at(Representing.malarsensor(), "invited") + "/remove")
                    .press("Lämna företaget");
        }
    }

    @Test
    void whatAnEditorMayDoIsOpen() {
        assertThat(Browser.as("applicant")
                        .open("/cases/" + Story.hearing() + "/comment")
                        .status())
                .isEqualTo(200);
        assertThat(Browser.as("applicant")
                        .open("/cases/" + Story.awaitingCompletion() + "/supplement")
                        .status())
                .isEqualTo(200);
        assertThat(Browser.as("applicant")
                        .open("/my/cases/" + Story.draft() + "/company")
                        .status())
                .isEqualTo(200);
    }
}
