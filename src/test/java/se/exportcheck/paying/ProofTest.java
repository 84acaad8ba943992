package se.exportcheck.paying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Browser.Upload;
import se.exportcheck.FrozenClock;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;

/** The company proves what it has paid; the officer who reviews the claim reads it. */
@QuarkusTest
class ProofTest {

    private static final Upload INVOICE = new Upload("Faktura 1001.pdf", Samples.pdf("faktura"));
    private static final Upload RECEIPT = new Upload("Kontoutdrag.pdf", Samples.pdf("betald"));

    @Inject
    FrozenClock clock;

    private CaseNumber number;

    @BeforeEach
    void aClaimIsBegun() {
        number = Story.active();
        clock.moveTo(LocalDate.of(2026, 6, 1));
        Story.act(
                number,
                "applicant",
                (grantCase, actor, now) -> Story.voucher(grantCase.beginClaim(false, actor, now), "80000.00"));
    }

    @Test
    void whatTheCompanyUploadsTheOfficerReads() {
        var company = Browser.as("applicant").open(claim());
        assertThat(company.main()).contains("Underlag saknas.");
        add(company, "INVOICE", INVOICE);
        assertThat(company.select(".govuk-inset-text li").eachText()).containsExactly("Betalningsbevis");
        add(company, "PROOF_OF_PAYMENT", RECEIPT);
        assertThat(company.main()).doesNotContain("Underlag saknas.");
        assertThat(company.main())
                .contains("Filen är uppladdad.", "Faktura 1001.pdf Faktura", "Kontoutdrag.pdf Betalningsbevis");
        var proof = company.select("a[download]:contains(Kontoutdrag)").attr("href");
        assertThat(Browser.as("officer").open(proof).status()).isEqualTo(404);
        send();
        var officer = Browser.as("officer").open(claim());
        assertThat(officer.main()).contains("Faktura 1001.pdf", "Kontoutdrag.pdf", "Sofia Lindqvist");
        assertThat(officer.open(proof).bytes()).isEqualTo(RECEIPT.content());
        assertThat(Browser.as("applicant2").open(proof).status()).isEqualTo(404);
        assertThat(Browser.as("officer-skane").open(proof).status()).isEqualTo(404);
    }

    @Test
    void aFileIsTakenAwayUntilTheClaimIsSent() {
        var company = Browser.as("applicant").open(claim());
        add(company, "INVOICE", INVOICE);
        add(company, "PROOF_OF_PAYMENT", RECEIPT);
        company.press("Ta bort Faktura 1001.pdf");
        assertThat(company.main()).contains("Filen är borttagen.", "Kontoutdrag.pdf");
        assertThat(company.select("a[download]").eachText()).containsExactly("Kontoutdrag.pdf");
        var removal = company.select("form[action*=proofs]").attr("action");
        send();
        assertThat(company.post(removal).status()).isEqualTo(409);
        company.post(claim() + "/proofs", "kind", "INVOICE");
        assertThat(company.status()).isEqualTo(409);
        assertThat(company.open(claim()).select("a[download]").eachText()).containsExactly("Kontoutdrag.pdf");
    }

    private static void add(Browser company, String kind, Upload file) {
        company.press("Lägg till en fil").press("Ladda upp", "kind", kind, "file", file);
        assertThat(company.errors()).isEmpty();
    }

    private void send() {
        Story.act(
                number,
                "signatory",
                (grantCase, actor, now) ->
                        grantCase.submitClaim(grantCase.claims().getLast(), actor, now));
    }

    private String claim() {
        return "/cases/" + number + "/claims/1";
    }
}
