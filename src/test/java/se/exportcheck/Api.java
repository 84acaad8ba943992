package se.exportcheck;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

/** Another system that calls the API, with the token of a demo person. */
public final class Api {

    private Api() {}

    public static RequestSpecification as(String person) {
        return given().spec(new RequestSpecBuilder()
                .setBaseUri(Browser.root())
                .setConfig(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset("UTF-8")
                                .encodeContentTypeAs("text/csv", ContentType.TEXT)))
                .addHeader("Authorization", "Bearer " + token(person))
                .build());
    }

    /** By the password grant of the sign-in of development. */
    public static String token(String person) {
        var server = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        return given().baseUri(server)
                .formParam("grant_type", "password")
                .formParam("client_id", "exportcheck")
                .formParam("client_secret", "development-only")
                .formParam("username", person)
                .formParam("password", person)
                .post("/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
