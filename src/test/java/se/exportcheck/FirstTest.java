package se.exportcheck;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstTest {
    @Test
    void answers() {
        given().get("/").then().statusCode(200);
    }
}
