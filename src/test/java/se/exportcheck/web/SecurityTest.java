package se.exportcheck.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Headers;

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
        Headers.demand(answer::header, path);
    }

    /** Besides, every story by {@link Browser} demands them of each answer that it gets, as does the matrix of routes. */
    @Test
    void refusalsOfEveryKindCarryThemToo() {
        var token = Browser.anonymous().open(FORM).value("formToken");
        var answers = List.of(
                form().post(FORM),
                given().get("/api/v1/reports/awards/2026"),
                form().header("Origin", "https://evil.example").post(FORM),
                given().accept("text/html").get("/about/nothing"),
                form().cookie("form", token).formParam("formToken", token).post("/about/contact"),
                given().accept("text/html").get(FORM + "/fails/changed"),
                form().cookie("form", token)
                        .formParam("formToken", token)
                        .formParam("reasons", "x".repeat(200_000))
                        .post(FORM),
                given().contentType(ContentType.JSON).body("{}").post(FORM),
                given().accept("text/html").get(FORM + "/fails/bug"),
                given().accept("text/html").get(FORM + "/fails/database"));
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsExactly(400, 401, 403, 404, 405, 409, 413, 415, 500, 503);
        answers.forEach(answer -> Headers.demand(answer::header, answer.statusCode()));
    }

    @Test
    void anAnswerWithoutThemIsFound() {
        var providers = given().get(ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class));
        assertThatThrownBy(() -> Headers.demand(providers::header, "the sign-in provider"))
                .hasMessageContaining("the sign-in provider");
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
