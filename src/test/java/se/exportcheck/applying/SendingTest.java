package se.exportcheck.applying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.schemes.Call;

@QuarkusTest
class SendingTest {

    private static final List<String> ALL =
            Stream.of(Declaration.values()).map(Enum::name).toList();

    @Inject
    FrozenClock clock;

    @Test
    void theEditorHandsOverAndTheSignatorySendsIn() {
        var address = "/my/cases/" + Story.draft("Mässa i Oslo");
        var sofia = Browser.as("applicant").open(address).follow("Kontrollera och skicka in");
        assertThat(sofia.main()).contains("Ansökan är inte inskickad än", "Monterhyra", "100 000 kr", "Karin Ek");
        sofia.press("Lämna till underskrift");
        assertThat(sofia.status()).isEqualTo(422);
        assertThat(sofia.errors()).hasSize(1);

        sofia.press("Lämna till underskrift", "declarations", ALL);
        assertThat(sofia.main()).contains("Väntar på underskrift", "Karin Ek");
        assertThat(sofia.buttons()).containsExactly("Ändra ansökan");

        var karin = Browser.as("signatory").open(address + "/sign");
        karin.press("Skriv under och skicka in");
        assertThat(karin.main())
                .contains("Ansökan är inskickad", "Diarienummer RV26", "Karin Ek skrev under", "Ni får ett beslut");
        karin.follow("Till ärendet");
        assertThat(karin.main()).contains("Inskickad", "Ansökan skrevs under och kom in", "Mässa i Oslo");
        karin.follow("Läs ansökan som den skickades in");
        assertThat(karin.main()).contains("Monterhyra", "Nå kunder i Tyskland", "Kontrollsumma");
        assertThat(Browser.as("officer").open(karin.path()).status()).isEqualTo(200);
        assertThat(Browser.as("applicant2").open(karin.path()).status()).isEqualTo(404);
        assertThat(Browser.as("applicant2").open(karin.path() + "/pdf").status())
                .isEqualTo(404);
        VeraPdf.check(Browser.as("officer").open(karin.path() + "/pdf").bytes());
    }

    @Test
    void whoeverMayNotSignDoesNot() {
        var address = "/my/cases/" + Story.awaitingSignature();
        var sofia = Browser.as("applicant").open(address + "/sign");
        sofia.post(address + "/sign");
        assertThat(sofia.status()).isEqualTo(409);
        assertThat(sofia.main()).contains("Bara en firmatecknare");
        assertThat(Browser.as("applicant2")
                        .open("/my/cases")
                        .post(address + "/sign")
                        .status())
                .isEqualTo(404);
        assertThat(Browser.as("signatory").open(address + "/sign").buttons()).contains("Skriv under och skicka in");
    }

    @Test
    void twoClicksSendInOneApplication() {
        var address = "/my/cases/" + Story.awaitingSignature();
        var karin = Browser.inEnglishAs("signatory").open(address + "/sign");
        var first = karin.post(address + "/sign").path();
        karin.open("/my/cases/new");
        var second = karin.post(address + "/sign").path();
        assertThat(first).isEqualTo(second + "/receipt");
        VeraPdf.check(karin.open(second)
                .follow("Read the application as it was sent in")
                .follow("Download the application (PDF)")
                .bytes());
    }

    @Test
    void onTheLastDayOfARoundADraftCanBeSent() {
        var round = inRound();
        var address = "/my/cases/" + Story.draft("Mässa i Bergen", round);
        clock.moveTo(lastDay(round));
        var sofia = Browser.as("applicant").open(address + "/check");
        sofia.press("Lämna till underskrift", "declarations", ALL);
        var karin = Browser.as("signatory").open(address + "/sign");
        assertThat(karin.main()).contains("Den måste vara underskriven senast");
        karin.press("Skriv under och skicka in");
        assertThat(karin.main()).contains("Ansökan är inskickad");
    }

    @Test
    void aDraftIsKeptButNotSentWhenTheRoundHasClosed() {
        var round = inRound();
        var draft = Story.draft("Mässa i Bergen", round);
        var address = "/my/cases/" + draft;
        var sofia = Browser.as("applicant").open(address + "/check");
        clock.moveTo(lastDay(round).plusDays(1));
        sofia.press("Lämna till underskrift", "declarations", ALL);
        assertThat(sofia.status()).isEqualTo(409);
        assertThat(sofia.main()).contains("Utlysningen är inte öppen. Ansökan finns kvar som utkast.");

        sofia.open(address + "/check");
        assertThat(sofia.main()).contains("Utlysningen har stängt. Utkastet finns kvar", "Monterhyra");
        assertThat(sofia.buttons()).isEmpty();
        sofia.open(address);
        assertThat(sofia.main()).contains("Utlysningen har stängt", "11 av 11 delar klara", "Mässa i Bergen");
        assertThat(Story.read(draft, GrantCase::status)).isEqualTo(CaseStatus.DRAFT);
    }

    /** Of money from the Union false information can be subsidy fraud (2025:1267, 3 §); of other money nothing is said. */
    @ParameterizedTest
    @CsvSource({"sv, subventionsbrott", "en, subsidy fraud"})
    void whoeverSignsForMoneyFromTheUnionIsToldWhatFalseInformationIs(String language, String words) {
        clock.moveTo(OtherSchemes.OPEN);
        var union = Story.submitted(Story.draft("Mässa i Wien", OtherSchemes.programme()));
        var others = Story.submitted(Story.draft("Mässa i Wien", OtherSchemes.ownMoney()));
        var karin = language.equals("sv") ? Browser.as("signatory") : Browser.inEnglishAs("signatory");
        assertThat(karin.open("/my/cases/" + union + "/sign").main()).contains(words);
        assertThat(karin.open("/my/cases/" + others + "/sign").main()).doesNotContain(words);
    }

    @Test
    void aSignatureComesTooLateWhenTheRoundHasClosed() {
        var round = inRound();
        var draft = Story.submitted(Story.draft("Mässa i Bergen", round));
        var address = "/my/cases/" + draft + "/sign";
        var karin = Browser.as("signatory").open(address);
        clock.moveTo(lastDay(round).plusDays(1));
        karin.press("Skriv under och skicka in");
        assertThat(karin.status()).isEqualTo(409);
        assertThat(karin.main()).contains("Utlysningen är inte öppen");
        karin.open(address);
        assertThat(karin.main()).contains("Utlysningen har stängt. Utkastet finns kvar", "Mässa i Bergen");
        assertThat(karin.buttons()).containsExactly("Ändra ansökan");
        assertThat(Story.read(draft, GrantCase::status)).isEqualTo(CaseStatus.AWAITING_SIGNATURE);
    }

    /** A round, with the clock on its first day. */
    private Call inRound() {
        var round = Story.round();
        clock.moveTo(round.opensOn());
        return round;
    }

    private static LocalDate lastDay(Call round) {
        return Objects.requireNonNull(round.closesOn());
    }

    @Test
    void anApplicationThatWaitsForASignatureIsReopenedToBeChanged() {
        var address = "/my/cases/" + Story.awaitingSignature();
        var sofia = Browser.as("applicant").open(address + "/company");
        assertThat(sofia.path()).isEqualTo(address + "/sign");
        sofia.press("Ändra ansökan");
        assertThat(sofia.main()).contains("Ansökan går att ändra igen", "11 av 11 delar klara");
    }

    @Test
    void theCompanyAnswersARequestForCompletion() {
        var number = Story.awaitingCompletion();
        var sofia = Browser.as("applicant").open("/cases/" + number);
        assertThat(sofia.main()).contains("Regionen väntar på komplettering från er", "Offert från konsulten");
        sofia.follow("Svara på begäran om komplettering").press("Skicka svar", "answer", "");
        assertThat(sofia.status()).isEqualTo(422);
        sofia.press("Ladda upp", "answer", "Här kommer den.", "file", new Browser.Upload("offert.pdf", Samples.pdf()));
        assertThat(sofia.main()).contains("offert.pdf");
        assertThat(sofia.value("answer")).isEqualTo("Här kommer den.");
        sofia.press("Skicka svar");
        assertThat(sofia.main()).contains("Svaret är skickat", "Sofia Lindqvist svarade", "Här kommer den.");
    }

    @Test
    void onlyASignatoryWithdraws() {
        var number = Story.inReview();
        var address = "/cases/" + number + "/withdraw";
        var sofia = Browser.as("applicant").open(address);
        assertThat(sofia.buttons()).isEmpty();
        assertThat(sofia.post(address, "reason", "Vi avstår").status()).isEqualTo(409);
        var karin = Browser.as("signatory").open(address).press("Ja, återkalla ansökan", "reason", "Vi avstår.");
        assertThat(karin.main()).contains("Ansökan är återkallad");
    }

    @Test
    void attachmentsAreUploadedOneByOneAndRemoved() {
        var address = "/my/cases/" + Story.draft() + "/attachments";
        var sofia = Browser.as("applicant").open(address);
        sofia.press("Ladda upp", "kind", "QUOTE", "file", new Browser.Upload("offert.pdf", Samples.pdf()));
        assertThat(sofia.main()).contains("Filen är uppladdad", "offert.pdf");
        sofia.press("Ladda upp", "kind", "QUOTE", "file", new Browser.Upload("virus.exe", new byte[] {1, 2}));
        assertThat(sofia.status()).isEqualTo(422);
        assertThat(sofia.main()).contains("offert.pdf");
        sofia.press("Ta bort offert.pdf");
        assertThat(sofia.main()).doesNotContain("Ta bort offert.pdf");
        sofia.press("Vi har inga bilagor");
        assertThat(sofia.main()).contains("11 av 11 delar klara");
    }
}
