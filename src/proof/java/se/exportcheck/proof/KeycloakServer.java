package se.exportcheck.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Keycloak from its own distribution, with the realm that {@code docker/} has; everything in it begins anew at each start. */
final class KeycloakServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "proof-only";

    private final Path folder;
    private final String address;
    private final Process process;

    /**
     * @param folder where the distribution was unpacked
     * @param program where the program will be
     * @param secret what the program shows Keycloak
     */
    KeycloakServer(Path folder, int port, String program, String secret) throws IOException, InterruptedException {
        this.folder = folder;
        address = "http://localhost:" + port + "/auth";
        forget();
        var realm = Files.createDirectories(folder.resolve("data/import"));
        for (var file : new File("docker/keycloak").listFiles((dir, name) -> name.endsWith(".json"))) {
            Files.copy(file.toPath(), realm.resolve(file.getName()), StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(
                        folder.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-port=" + port,
                        "--http-relative-path=/auth",
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keycloak.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD,
                        "EXPORTCHECK_PASSWORD_POLICY", "length(4)",
                        "EXPORTCHECK_URL", program,
                        "EXPORTCHECK_INTERNAL_URL", program,
                        "EXPORTCHECK_CLIENT_SECRET", secret));
        process = builder.start();
        await();
    }

    static String realm(int port) {
        return "http://localhost:" + port + "/auth/realms/exportcheck";
    }

    /** As its administrator does it: everywhere at once. */
    int signOut(String person) throws IOException, InterruptedException {
        var token = token();
        var found =
                ask(administrator("/users?exact=true&username=" + person, token).GET());
        var id = JSON.readTree(found.body()).get(0).get("id").asText();
        return ask(administrator("/users/" + id + "/logout", token).POST(HttpRequest.BodyPublishers.noBody()))
                .statusCode();
    }

    private HttpRequest.Builder administrator(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address + "/admin/realms/exportcheck" + path))
                .header("Authorization", "Bearer " + token);
    }

    private String token() throws IOException, InterruptedException {
        var fields = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(address + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
        return JSON.readTree(ask(request).body()).get("access_token").asText();
    }

    private static java.net.http.HttpResponse<String> ask(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private void await() throws IOException, InterruptedException {
        var began = System.nanoTime();
        var discovery =
                HttpRequest.newBuilder(URI.create(address + "/realms/exportcheck/.well-known/openid-configuration"));
        while (!isThere(discovery)) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                close();
                throw new IllegalStateException("Keycloak did not start: see " + folder.resolve("keycloak.log"));
            }
            Thread.sleep(500);
        }
    }

    private static boolean isThere(HttpRequest.Builder discovery) throws InterruptedException {
        try {
            return ask(discovery).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void forget() throws IOException {
        var data = folder.resolve("data/h2");
        if (Files.exists(data)) {
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }
}
