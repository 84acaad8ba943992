package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.documents.Belonging;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Upload;

/** What is withheld from the company is withheld with its files (förvaltningslagen 10 §). */
@QuarkusTest
class WithheldFilesTest {

    @Inject
    Documents documents;

    @Test
    void whatIsWithheldTakesItsFilesWithIt() {
        var number = Story.inReview();
        Browser.as("registrar")
                .open("/cases/" + number + "/register-paper")
                .press(
                        "Registrera",
                        "kind",
                        "OTHER",
                        "channel",
                        "POST",
                        "subject",
                        "Brev om bolaget",
                        "sender",
                        "Bladet AB",
                        "file",
                        new Browser.Upload("brev.pdf", Samples.pdf("brev")));
        withheldWithItsFile(number, "Brev om bolaget");
    }

    @Test
    void anOpinionThatIsWithheldTakesItsFilesWithIt() {
        var number = Story.awaitingOpinion();
        Story.act(number, "adviser", (grantCase, actor, now) -> {
            var asked = grantCase.openInquiry().orElseThrow();
            var upload = new Upload("yttrande.pdf", content());
            documents.attach(Belonging.to(grantCase, asked), DocumentKind.OPINION, upload, actor, now);
            grantCase.declare(Part.OPINION_GIVER, null, actor, now);
            grantCase.answer(CaseAction.GIVE_OPINION, "Ja.", actor, now);
        });
        withheldWithItsFile(number, "Svar: Begäran om yttrande");
    }

    private static void withheldWithItsFile(CaseNumber number, String what) {
        var officer = Browser.as("officer").open("/cases/" + number + "/material");
        var file = officer.select("a[download]").attr("href");
        var company = Browser.as("applicant");
        assertThat(company.open(file).status()).isEqualTo(200);
        officer.follow("Ändra företagets insyn: " + what)
                .press("Spara", "set", "YES", "ground", "10 kap. 3 § OSL", "reason", "En annans affärer.");
        assertThat(company.open(file).status()).isEqualTo(404);
        assertThat(company.open("/cases/" + number + "/material").select("a[download]"))
                .isEmpty();
        assertThat(company.open("/cases/" + number).links()).doesNotContain(file);
        assertThat(officer.open(file).status()).isEqualTo(200);
        officer.open("/cases/" + number + "/material")
                .follow("Ändra företagets insyn: " + what)
                .press("Spara", "set", "NO", "reason", "Prövat igen.");
        assertThat(company.open(file).status()).isEqualTo(200);
    }

    private static Path content() {
        try {
            return Files.write(Files.createTempFile("yttrande", ".pdf"), Samples.pdf("yttrande"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
