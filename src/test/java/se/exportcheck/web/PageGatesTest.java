package se.exportcheck.web;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;

@QuarkusTest
class PageGatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about/nothing",
                "/about/contact",
                "/about/accessibility",
                "/about/personal-data",
                "/about/cookies"
            })
    void publicPagesPassInBothLanguages(String path) {
        for (var page : java.util.List.of(Chromium.anonymous(), Chromium.anonymousInEnglish())) {
            page.navigate(path);
            PageGates.check(page);
            var name = (path.equals("/") ? "start" : path.substring(1).replace('/', '-')) + "-"
                    + page.getAttribute("html", "lang");
            Chromium.screenshot(page, name, 1280);
            Chromium.screenshot(page, name, 320);
            page.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "manager"})
    void pagesOfSomeoneSignedInPass(String person) {
        var page = Chromium.as(person);
        page.navigate("/");
        PageGates.check(page);
        Chromium.screenshot(page, "start-" + person, 1280);
        Chromium.screenshot(page, "start-" + person, 320);
        page.close();
    }
}
