package se.exportcheck.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks for things that run finds them. */
class InertTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script src=https://evil.example/x.js></script>",
                "<script src=/assets/app.js>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<p ONCLICK=alert(1)>",
                "<a href=' JavaScript:alert(1)'>x</a>",
                "<form action=javascript:alert(1)></form>",
                "<iframe></iframe>",
                "<base href=https://evil.example/>",
                "<style>p { color: red }</style>"
            })
    void whatRunsIsFound(String hostile) {
        assertThat(Inert.active(Jsoup.parse("<main><p>%s</p></main>".formatted(hostile))))
                .isNotEmpty();
    }

    @Test
    void whatIsShownIsNot() {
        var page =
                "<script src=/assets/app.js></script><p>&lt;script&gt;alert(1)&lt;/script&gt; <a href=/cases>Ärenden</a>";
        assertThat(Inert.active(Jsoup.parse(page))).isEmpty();
    }
}
