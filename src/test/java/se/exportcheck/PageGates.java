package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page must pass: accessible, valid, narrow enough for a telephone, nothing blocked or broken. */
public final class PageGates {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NARROW = 320;

    private PageGates() {}

    public static void check(Page page) {
        page.waitForLoadState();
        // What scripts have made of the page counts as well.
        var invalid = HtmlCheck.begin(page.content());
        assertThat(accessibilityViolations(page))
                .as("accessibility of %s", page.url())
                .isEmpty();
        assertThat(invalid.join()).as("HTML of %s", page.url()).isEmpty();
        assertThat(overflow(page))
                .as("pixels outside a 320 pixel screen at %s", page.url())
                .isZero();
        assertThat(Console.of(page)).as("console of %s", page.url()).isEmpty();
    }

    /** Asked in the page itself, and answered with the rules that it breaks only: the whole report is long to carry. */
    private static List<?> accessibilityViolations(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<?>) page.evaluate("""
                tags => axe.run(document, {
                        runOnly: {type: 'tag', values: tags},
                        resultTypes: ['violations'],
                        // the colours are those of the Swedish page, and looking at them takes longest
                        rules: {'color-contrast': {enabled: document.documentElement.lang !== 'en'}}
                    })
                    .then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))
                """, WCAG);
    }

    private static int overflow(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(NARROW, 800);
        var wider = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        page.setViewportSize(before.width, before.height);
        return Math.max(0, wider.intValue());
    }
}
