package se.exportcheck.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in provider for the measured program: the code flow of OpenID Connect with signed tokens, and no password. The
 * person is the {@code login_hint} that the visitor adds to the address.
 */
public final class Provider implements AutoCloseable {

    /** Everybody else comes from a company. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("officer", "case-officer"),
            Map.entry("decider", "decision-maker"),
            Map.entry("director", "decision-maker"),
            Map.entry("manager", "manager"),
            Map.entry("auditor", "auditor"),
            Map.entry("registrar", "registrar"),
            Map.entry("payer", "payments-officer"),
            Map.entry("attester", "payments-officer"),
            Map.entry("admin", "administrator"));

    /** What a token can be made to say that it must not. */
    public enum Forgery {
        NONE,
        UNSIGNED,
        SIGNED_BY_ANOTHER,
        SIGNED_BY_THE_PUBLIC_KEY,
        FOR_ANOTHER_AUDIENCE,
        BY_ANOTHER_ISSUER,
        EXPIRED,
        NOT_YET_VALID,
        WITH_ANOTHER_NONCE,
        WITHOUT_NONCE
    }

    private static final String UNKNOWN_CODE = "{\"error\":\"invalid_grant\"}";
    private static final int LASTS = 36000;

    /** In seconds: longer ago than clocks may differ. */
    private static final int JUST_OVER = 90;

    /** @param nonce null for a program, which signs nobody in */
    private record Asked(String person, @Nullable String nonce, String client) {}

    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final KeyPair keys = pair();
    private final KeyPair others = pair();
    private volatile Forgery forgery = Forgery.NONE;
    private final HttpServer server;

    public Provider() throws IOException, GeneralSecurityException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 64);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/jwks", exchange -> answer(exchange, keySet()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    /** From now on its tokens are not what they should be. */
    public void forge(Forgery wanted) {
        forgery = wanted;
    }

    /** For a program that calls the API with this person's role; as forged as all others. */
    public String accessToken(String person, String client) {
        return signed(claims(new Asked(person, null, client), Instant.now().getEpochSecond()));
    }

    /** As the program gets it when this person signs in. */
    public String idToken(String person, String client) {
        var asked = new Asked(person, UUID.randomUUID().toString(), client);
        return signed(claims(asked, Instant.now().getEpochSecond()));
    }

    private static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks",
                 "end_session_endpoint":"%1$s/out",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"],"code_challenge_methods_supported":["S256"]}""".formatted(address());
    }

    private String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"bench","n":"%s","e":"%s"}]}""".formatted(unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Asked(asked.getOrDefault("login_hint", "officer"), asked.get("nonce"), asked.get("client_id")));
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        "%s?code=%s&state=%s"
                                .formatted(
                                        asked.get("redirect_uri"), code, URLEncoder.encode(asked.get("state"), UTF_8)));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = codes.remove(fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8))
                .get("code"));
        if (asked == null) {
            answer(exchange, 400, UNKNOWN_CODE);
            return;
        }
        var token = signed(claims(asked, Instant.now().getEpochSecond()));
        answer(exchange, """
                {"access_token":"%s","id_token":"%1$s","token_type":"Bearer","expires_in":36000}""".formatted(token));
    }

    private String claims(Asked asked, long now) {
        var nonce = forgery == Forgery.WITH_ANOTHER_NONCE ? UUID.randomUUID().toString() : asked.nonce();
        return """
                {"iss":"%s","sub":"%s","aud":"%s","preferred_username":"%2$s","groups":["%s"],%s%s"sid":"%s",
                 "iat":%d,"auth_time":%8$d,"exp":%d}""".formatted(
                        forgery == Forgery.BY_ANOTHER_ISSUER ? "http://elsewhere.example" : address(),
                        asked.person(),
                        forgery == Forgery.FOR_ANOTHER_AUDIENCE ? "another" : asked.client(),
                        ROLES.getOrDefault(asked.person(), "applicant"),
                        forgery == Forgery.WITHOUT_NONCE || nonce == null ? "" : "\"nonce\":\"" + nonce + "\",",
                        forgery == Forgery.NOT_YET_VALID ? "\"nbf\":" + (now + LASTS / 2) + "," : "",
                        UUID.randomUUID(),
                        forgery == Forgery.EXPIRED ? now - LASTS : now,
                        forgery == Forgery.EXPIRED ? now - JUST_OVER : now + LASTS);
    }

    private String signed(String claims) {
        if (forgery == Forgery.UNSIGNED) {
            return text("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + text(claims) + ".";
        }
        try {
            if (forgery == Forgery.SIGNED_BY_THE_PUBLIC_KEY) {
                return byPublicKey(text("{\"alg\":\"HS256\",\"kid\":\"bench\",\"typ\":\"JWT\"}") + "." + text(claims));
            }
            var content = text("{\"alg\":\"RS256\",\"kid\":\"bench\",\"typ\":\"JWT\"}") + "." + text(claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign((forgery == Forgery.SIGNED_BY_ANOTHER ? others : keys).getPrivate());
            signature.update(content.getBytes(UTF_8));
            return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if the public key, which everybody has, were a secret. */
    private String byPublicKey(String content) throws GeneralSecurityException {
        var code = Mac.getInstance("HmacSHA256");
        code.init(new SecretKeySpec(keys.getPublic().getEncoded(), "HmacSHA256"));
        return content + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(code.doFinal(content.getBytes(UTF_8)));
    }

    private static String text(String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(UTF_8));
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static Map<String, String> fields(String query) {
        var fields = new HashMap<String, String>();
        for (var pair : query.split("&")) {
            var at = pair.indexOf('=');
            fields.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), UTF_8));
        }
        return fields;
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        answer(exchange, 200, json);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Alone, for looking at the measured program by hand. */
    public static void main(String... args) throws Exception {
        IO.println(new Provider().address());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
