package se.exportcheck.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.exportcheck.numbers.Checksum;

/** Styles, scripts and images: their address changes with their content, so that browsers may keep them for ever. */
@ApplicationScoped
class Assets {

    private static final String FOLDER = "/assets/";
    private static final int VERSION_LENGTH = 12;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address(String name) {
        return addresses.computeIfAbsent(name, Assets::versioned);
    }

    private static String versioned(String name) {
        try (var content = Assets.class.getResourceAsStream("/META-INF/resources" + FOLDER + name)) {
            if (content == null) {
                throw new IllegalStateException("No such asset: " + name);
            }
            return FOLDER + name + "?v=" + Checksum.of(content.readAllBytes()).substring(0, VERSION_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
