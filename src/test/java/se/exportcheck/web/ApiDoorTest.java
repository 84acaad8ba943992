package se.exportcheck.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Api;
import se.exportcheck.Browser;

/** The way into the API is a token, and nothing else: whoever has none is told so, and sent nowhere. */
@QuarkusTest
class ApiDoorTest {

    private static final String REPORT = "/api/v1/reports/awards/2026";

    @ParameterizedTest
    @ValueSource(strings = {REPORT, "/api/v1/nothing", "/api", "/api/", "/api/../api/v1/reports/awards/2026"})
    void aSignInOfABrowserIsNoWayIn(String path) {
        var manager = Browser.as("manager");
        assertThat(manager.open("/reports/awards/2026").status()).isEqualTo(200);
        refused(with(manager).accept("text/html"), path);
        refused(with(manager).header("Authorization", "Basic bWFuYWdlcjptYW5hZ2Vy"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer x", "Bearer a.b.c", "bearer x", "Bearer eyJhbGciOiJub25lIn0.e30."})
    void aTokenThatIsNoneIsNotHelpedByASignIn(String token) {
        refused(with(Browser.as("manager")).header("Authorization", token), REPORT);
        refused(given().baseUri(Browser.root()).header("Authorization", token), REPORT);
    }

    @Test
    void nothingIsDoneForABrowserThatIsSignedIn() {
        with(Browser.as("admin"))
                .contentType("text/csv")
                .body("dnr;received\n")
                .post("/api/v1/imports/cases")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void whoeverHasATokenIsToldInJsonWhatIsWrong() {
        given().spec(Api.as("manager")).get(REPORT).then().statusCode(200).contentType("application/json");
        given().spec(Api.as("manager"))
                .accept("text/html")
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("NOT_FOUND"));
        given().spec(Api.as("officer"))
                .get(REPORT)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("title", equalTo("NOT_ALLOWED"));
    }

    private static void refused(RequestSpecification request, String path) {
        request.redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("Location", nullValue())
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("title", equalTo("NOT_SIGNED_IN"))
                .body("status", equalTo(401));
    }

    private static RequestSpecification with(Browser browser) {
        assertThat(browser.cookies()).containsKey("q_session");
        return given().baseUri(Browser.root()).cookies(browser.cookies());
    }
}
