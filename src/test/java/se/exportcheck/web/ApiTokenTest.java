package se.exportcheck.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.JsonWebKeySet;
import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.PublicKey;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Api;
import se.exportcheck.Browser;

/**
 * Tokens for the API that are not what they should be (SEC7): at the door, where they can be forged without the
 * provider's key, and else by what checks them there, as it is set for production, with a key of the test's.
 */
@QuarkusTest
class ApiTokenTest {

    private static final String REPORT = "/api/v1/reports/awards/2026";
    private static final String ISSUER = "https://sign-in.example.se";
    private static final String AUDIENCE = "exportcheck";
    private static final long HOUR = 3600;

    @Inject
    TenantConfigBean tenants;

    private static RsaJsonWebKey key;

    @BeforeAll
    static void aKeyOfTheTests() throws JoseException {
        key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("own");
    }

    @Test
    void theRightTokenIsLetInAndTheSameSignedByNobodyOrAnotherIsNot() throws JoseException {
        var right = Api.token("manager");
        assertThat(answer(right)).isEqualTo(200);
        var claims = decoded(right, 1);
        var id = new JsonObject(decoded(right, 0)).getString("kid");
        assertThat(answer(unsigned(claims))).isEqualTo(401);
        assertThat(answer(signed(claims, id))).as("by another key").isEqualTo(401);
        assertThat(answer(byPublicKey(claims, id, providersKey())))
                .as("by the public key")
                .isEqualTo(401);
        assertThat(answer(right.substring(0, right.length() - 4) + "AAAA")).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "as it should be, , , true",
        "for another, aud, another, false",
        "for nobody, aud, , false",
        "by another, iss, https://elsewhere.example, false",
        "over, exp, -3600, false",
        "without end, exp, , false",
        "not begun, nbf, 3600, false"
    })
    void whatATokenSaysIsHeldAgainstTheSettings(
            String what, @Nullable String name, @Nullable String value, boolean holds) throws JoseException {
        var claims = claims();
        if (name != null) {
            claims.remove(name);
            if (value != null) {
                claims.put(name, value.matches("-?\\d+") ? (Object) (now() + Long.parseLong(value)) : value);
            }
        }
        check(signed(claims.encode(), "own"), holds);
    }

    @Test
    void noOtherAlgorithmThanTheProvidersWillDo() throws JoseException {
        check(signed(claims().encode(), "own"), true);
        check(unsigned(claims().encode()), false);
        check(byPublicKey(claims().encode(), "own", key.getRsaPublicKey()), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"nonce\":\"x\"}", "{\"at_hash\":\"x\"}", "{\"typ\":\"ID\"}"})
    void anIdTokenIsNoAccessToken(String says) throws JoseException {
        var claims = claims();
        assertThat(ApiToken.isBroughtBy("Bearer " + signed(claims.encode(), "own")))
                .isTrue();
        claims.mergeIn(new JsonObject(says));
        assertThat(ApiToken.isBroughtBy("Bearer " + signed(claims.encode(), "own")))
                .isFalse();
        assertThat(answer(signed(claims.encode(), "own"))).isEqualTo(401);
    }

    private static JsonObject claims() {
        return new JsonObject()
                .put("iss", ISSUER)
                .put("sub", "system")
                .put("aud", AUDIENCE)
                .put("typ", "Bearer")
                .put("iat", now())
                .put("exp", now() + HOUR);
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }

    private static int answer(String token) {
        return given().baseUri(Browser.root())
                .header("Authorization", "Bearer " + token)
                .get(REPORT)
                .statusCode();
    }

    private void check(String token, boolean holds) {
        try (var provider = new OidcProvider(null, forProduction(), new JsonWebKeySet(keySet()))) {
            if (holds) {
                assertThatCode(() -> provider.verifyJwtToken(token, true, false, null))
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> provider.verifyJwtToken(token, true, false, null))
                        .isInstanceOf(InvalidJwtException.class);
            }
        }
    }

    /** The settings of the program that runs, for the audience that production sets. */
    private OidcTenantConfig forProduction() {
        var audience = ConfigProvider.getConfig().getValue("%prod.quarkus.oidc.token.audience", String.class);
        assertThat(audience).isEqualTo(AUDIENCE);
        return OidcTenantConfig.builder(tenants.getDefaultTenant().oidcConfig())
                .token()
                .issuer(ISSUER)
                .audience(audience)
                .end()
                .build();
    }

    private static String keySet() {
        var own = new JsonObject(key.toJson(OutputControlLevel.PUBLIC_ONLY));
        return new JsonObject().put("keys", new JsonArray().add(own)).encode();
    }

    private static PublicKey providersKey() throws JoseException {
        var provider = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        var place = given().get(provider + "/.well-known/openid-configuration")
                .jsonPath()
                .getString("jwks_uri");
        return new RsaJsonWebKey(given().get(place).jsonPath().getMap("keys[0]")).getRsaPublicKey();
    }

    private static String decoded(String token, int part) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[part]), StandardCharsets.UTF_8);
    }

    private static String signed(String claims, String id) throws JoseException {
        return signed(claims, id, AlgorithmIdentifiers.RSA_USING_SHA256, key.getPrivateKey());
    }

    /** As if the public key, which everybody has, were a secret. */
    private static String byPublicKey(String claims, String id, PublicKey known) throws JoseException {
        return signed(claims, id, AlgorithmIdentifiers.HMAC_SHA256, new HmacKey(known.getEncoded()));
    }

    private static String unsigned(String claims) throws JoseException {
        return signed(claims, "own", AlgorithmIdentifiers.NONE, null);
    }

    private static String signed(String claims, String id, String algorithm, @Nullable Key by) throws JoseException {
        var token = new JsonWebSignature();
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.setPayload(claims);
        token.setKeyIdHeaderValue(id);
        token.setHeader("typ", "JWT");
        token.setAlgorithmHeaderValue(algorithm);
        token.setKey(by);
        return token.getCompactSerialization();
    }
}
