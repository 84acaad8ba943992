package se.exportcheck.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Styles, scripts and images: their address changes with their content, so that browsers may keep them for ever. */
@ApplicationScoped
class Assets {

    private static final String FOLDER = "/assets/";
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address(String name) {
        return addresses.computeIfAbsent(name, Assets::versioned);
    }

    private static String versioned(String name) {
        try (var content = Assets.class.getResourceAsStream("/META-INF/resources" + FOLDER + name)) {
            if (content == null) {
                throw new IllegalStateException("No such asset: " + name);
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return FOLDER + name + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
