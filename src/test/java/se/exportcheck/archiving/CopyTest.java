package se.exportcheck.archiving;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;

/** What is masked is out of the text, not beneath it (domain brief 2.9). */
@QuarkusTest
class CopyTest {

    private static final Pattern NUMBER = Pattern.compile("RV\\d+");
    private static final List<String> PARTS = List.of("application");

    @Test
    void whatIsMaskedIsNowhereInTheFile() throws IOException {
        var number = signed();
        var contact = Story.<List<String>>read(
                number,
                grantCase -> List.of(
                        requireNonNull(grantCase.application().contact()).name(),
                        requireNonNull(grantCase.application().contact()).email(),
                        requireNonNull(grantCase.application().contact()).phone(),
                        requireNonNull(grantCase.application().account())
                                .number()
                                .display(),
                        grantCase.organisationNumber().value()));
        var open = text(made(number, List.of(), "Ordet finns inte"));
        assertThat(contact).allSatisfy(secret -> assertThat(squeezed(open)).contains(squeezed(secret)));
        var pdf = made(number, List.of("IDENTITY_NUMBER", "ACCOUNT", "CONTACT", "OWNERS"), "Hannover");
        var masked = text(pdf);
        assertThat(masked).contains("[maskat]", "OSL 21 kap. 3 §").doesNotContain("Hannover");
        assertThat(contact).allSatisfy(secret -> {
            assertThat(squeezed(masked)).doesNotContain(squeezed(secret));
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
        });
        VeraPdf.check(pdf);
    }

    @Test
    void theCopyIsInTheDiaryAndInTheLogWithItsGround() {
        var number = Story.received();
        var registrar = Archive.copied(number);
        assertThat(registrar.main())
                .contains("Kopian är gjord.", "Allmänheten", "OSL 21 kap. 3 §", "personliga förhållanden", "ställen");
        assertThat(registrar.open("/cases/" + number + "/diary").main()).contains("Kopia med maskning", "Allmänheten");
        assertThat(Browser.as("auditor").open("/audit?case=" + number).main()).contains("Kopia med maskning");
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/material")
                        .main())
                .doesNotContain("Kopia med maskning");
    }

    @Test
    void nothingIsMadeWithoutAGroundAndAReason() {
        var number = Story.received();
        var officer = Browser.as("officer").open("/cases/" + number + "/copies/new");
        officer.press("Gör kopian");
        assertThat(officer.errors())
                .contains(
                        "Välj vem som ska ha kopian",
                        "Välj minst en handling",
                        "Välj vad som ska tas bort, eller skriv ord längre ned",
                        "Ange grunden",
                        "Skriv varför uppgifterna inte kan lämnas ut");
        assertThat(Browser.as("auditor")
                        .open("/cases/" + number + "/copies/new")
                        .status())
                .isEqualTo(403);
        assertThat(Browser.as("applicant").open("/cases/" + number + "/copies").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = Archive.closed();
        Archive.copied(number);
        var page = language.equals("sv") ? Chromium.as("registrar") : Chromium.inEnglishAs("registrar");
        for (var at : List.of("/copies", "/copies/new", "/archive")) {
            page.navigate("/cases/" + number + at);
            PageGates.check(page);
            Chromium.screenshot(page, "copies" + at.replace('/', '-') + "-" + language, 1280);
        }
        page.close();
    }

    /** Signed by pressing the button, so that the application is kept as companies send it. */
    private static CaseNumber signed() {
        var draft = Story.submitted(Story.draft("Mässa i Hannover"));
        var signatory =
                Browser.as("signatory").open("/my/cases/" + draft + "/sign").press("Skriv under och skicka in");
        return signatory
                .main()
                .lines()
                .flatMap(line -> NUMBER.matcher(line).results())
                .findFirst()
                .map(found -> new CaseNumber(found.group()))
                .orElseThrow();
    }

    private static byte[] made(CaseNumber number, List<String> kinds, String words) {
        var officer = Browser.as("officer").open("/cases/" + number + "/copies/new");
        officer.press(
                "Gör kopian",
                "recipient",
                "PARTY",
                "parts",
                PARTS,
                "kinds",
                kinds,
                "words",
                words,
                "known",
                "OTHER",
                "ground",
                "OSL 21 kap. 3 §",
                "reason",
                "Enskildas förhållanden.");
        return officer.open(officer.select("main tbody a[href$=.pdf]").attr("href"))
                .bytes();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** However the lines break. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}-]+", "");
    }
}
