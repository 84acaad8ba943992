package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What every page must pass: accessible, valid, narrow enough for a telephone, nothing blocked or broken. */
public final class PageGates {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NARROW = 320;
    private static final long DEEP = 64L * 1024 * 1024;

    private PageGates() {}

    public static void check(Page page) {
        assertThat(accessibilityViolations(page))
                .as("accessibility of %s", page.url())
                .isEmpty();
        assertThat(htmlErrors(page)).as("HTML of %s", page.url()).isEmpty();
        assertThat(overflow(page))
                .as("pixels outside a 320 pixel screen at %s", page.url())
                .isZero();
        assertThat(Console.of(page)).as("console of %s", page.url()).isEmpty();
    }

    private static List<String> accessibilityViolations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    /** What scripts have made of the page counts as well. The validator recurses deeply, hence a stack of its own. */
    private static List<String> htmlErrors(Page page) {
        var html = page.content().getBytes(StandardCharsets.UTF_8);
        var validation = new FutureTask<>(() -> validate(html));
        new Thread(null, validation, "html-validator", DEEP).start();
        try {
            return validation
                    .get()
                    .lines()
                    .filter(line -> line.contains("error"))
                    .toList();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The validator did not finish", e);
        }
    }

    private static String validate(byte[] html) throws IOException, SAXException {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator.validate(new ByteArrayInputStream(html));
    }

    private static int overflow(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(NARROW, 800);
        var wider = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        page.setViewportSize(before.width, before.height);
        return Math.max(0, wider.intValue());
    }
}
