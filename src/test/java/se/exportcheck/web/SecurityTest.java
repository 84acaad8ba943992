package se.exportcheck.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.MultiMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;

/** What is said and what is turned away at the door. */
@QuarkusTest
class SecurityTest {

    private static final String FORM = "/about/gallery";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about/nothing",
                "/sign-in",
                "/cases",
                "/assets/app.css",
                "/language?to=en",
                "/about/gallery/fails/x"
            })
    void everyAnswerCarriesTheHeaders(String path) {
        var answer = given().redirects().follow(false).get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void browsersAreToldToInsistOnHttps() {
        var headers = MultiMap.caseInsensitiveMultiMap();
        new SecurityHeaders(Optional.empty(), false).write(headers);
        assertThat(headers.contains("Strict-Transport-Security")).isFalse();
        new SecurityHeaders(Optional.empty(), true).write(headers);
        assertThat(headers.get("Strict-Transport-Security")).isEqualTo("max-age=63072000; includeSubDomains");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PUT", "DELETE", "PATCH"})
    void onlyWhatPagesTakeIsTaken(String method) {
        assertThat(given().request(method, "/").statusCode()).isIn(400, 404, 405, 501);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/config",
                "/assets/",
                "/META-INF/MANIFEST.MF",
                "/application.properties",
                "/db/migration/V1__regions_and_people.sql",
                "/q/metrics",
                "/q/health"
            })
    void nothingLiesInTheOpen(String path) {
        assertThat(Browser.as("admin").open(path).status()).isEqualTo(404);
    }

    @Test
    void pagesAreNotKeptAndVersionedAssetsAreKeptForEver() {
        assertThat(given().get("/").header("Cache-Control")).isEqualTo("no-store");
        assertThat(given().get("/assets/app.css?v=1").header("Cache-Control")).contains("immutable");
        assertThat(given().get("/assets/app.css").header("Cache-Control")).doesNotContain("immutable");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(form().formParam("title", "x").post(FORM).statusCode()).isEqualTo(400);
        assertThat(form().cookie("form", "AAAAAAAAAAAAAAAAAAAAAA")
                        .formParam("formToken", "BBBBBBBBBBBBBBBBBBBBBB")
                        .post(FORM)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aRefusedTokenIsExplainedOnAPage() {
        assertThat(text(form().formParam("title", "x").post(FORM))).contains("Vi förstod inte det du skickade");
    }

    @Test
    void theSameFormMayBeOpenInTwoTabs() {
        var browser = Browser.anonymous().open(FORM);
        var token = browser.value("formToken");
        assertThat(browser.open(FORM).value("formToken")).isEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource({"Origin,https://evil.example", "Origin,null", "Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site"})
    void aFormFromAnotherSiteIsRefused(String header, String value) {
        var answer = form().header(header, value).formParam("title", "x").post(FORM);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(text(answer)).contains("Du har inte behörighet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about/%00", "/?q=a%00b", "/language?back=%07", "/about/%1b"})
    void controlCharactersInAnAddressAreRefused(String path) {
        var answer = given().urlEncodingEnabled(false).accept("text/html").get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void controlCharactersInAFormAreShownAndBreaksAreNone() {
        var browser = Browser.as("officer").open(FORM).press("Spara", "title", "a\u0000b", "reasons", "a\tb\r\nc");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.value("title")).isEqualTo("a\ufffdb");
        assertThat(browser.value("reasons")).isEqualToNormalizingNewlines("a\tb\nc");
    }

    @Test
    void onlyFormsAreReceivedOutsideTheApi() {
        assertThat(given().contentType(ContentType.JSON).body("{}").post(FORM).statusCode())
                .isEqualTo(415);
        assertThat(given().contentType("text/plain").body("title=x").post(FORM).statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/%09/evil.example",
                "javascript:alert(1)",
                ""
            })
    void theLanguageSwitchLeadsNowhereElse(String back) {
        var answer = given().redirects()
                .follow(false)
                .queryParam("to", "en")
                .queryParam("back", back)
                .get("/language");
        assertThat(answer.header("Location"))
                .satisfiesAnyOf(
                        location -> assertThat(location).doesNotContain("evil", "javascript"),
                        location -> assertThat(location).matches("http://localhost:\\d+/%09?.*"));
    }

    private static RequestSpecification form() {
        return given().accept("text/html").contentType(ContentType.URLENC.withCharset("UTF-8"));
    }

    private static String text(Response answer) {
        return answer.body().asString();
    }
}
