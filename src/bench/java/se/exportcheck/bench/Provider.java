package se.exportcheck.bench;

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

/**
 * A sign-in provider for the measured program: the code flow of OpenID Connect with signed tokens, and no password. The
 * person is the {@code login_hint} that the visitor adds to the address.
 */
final class Provider implements AutoCloseable {

    /** Everybody else comes from a company. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("officer", "case-officer"),
            Map.entry("decider", "decision-maker"),
            Map.entry("director", "decision-maker"),
            Map.entry("manager", "manager"),
            Map.entry("auditor", "auditor"),
            Map.entry("admin", "administrator"));

    private record Asked(String person, String nonce, String client) {}

    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final KeyPair keys;
    private final HttpServer server;

    Provider() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 64);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/jwks", exchange -> answer(exchange, keySet()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String address() {
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
        codes.put(code, new Asked(asked.get("login_hint"), asked.get("nonce"), asked.get("client_id")));
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
        var now = Instant.now().getEpochSecond();
        var claims = """
                {"iss":"%s","sub":"%s","aud":"%s","preferred_username":"%2$s","groups":["%s"],"nonce":"%s","sid":"%s",
                 "iat":%d,"auth_time":%7$d,"exp":%d}""".formatted(
                        address(),
                        asked.person(),
                        asked.client(),
                        ROLES.getOrDefault(asked.person(), "applicant"),
                        asked.nonce(),
                        UUID.randomUUID(),
                        now,
                        now + 36000);
        var token = signed(claims);
        answer(exchange, """
                {"access_token":"%s","id_token":"%1$s","token_type":"Bearer","expires_in":36000}""".formatted(token));
    }

    private String signed(String claims) {
        try {
            var content = text("{\"alg\":\"RS256\",\"kid\":\"bench\",\"typ\":\"JWT\"}") + "." + text(claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(UTF_8));
            return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
        var bytes = json.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
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
