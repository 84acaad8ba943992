package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a PDF may go to the archive (PDF/A-2a) and can be read by everyone (PDF/UA-1). */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    public static void check(byte[] pdf) {
        for (var flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1}) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions().stream().map(TestAssertion::getMessage))
                        .as("what %s says", flavour)
                        .isEmpty();
                assertThat(result.isCompliant()).as(flavour.toString()).isTrue();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }
}
