package se.exportcheck.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL that starts when its address is first asked for: {@code exportcheck.development-database.url}
 * keeps its data in {@code .dev/database}, {@code exportcheck.test-database.url} is thrown away. Nobody asks in
 * production, where the server is not in the package either.
 */
public class DevelopmentDatabase implements ConfigSource {

    private static final String DEVELOPMENT = "exportcheck.development-database.url";
    private static final String TEST = "exportcheck.test-database.url";

    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public @Nullable String getValue(String name) {
        return switch (name) {
            case DEVELOPMENT, TEST -> runningOrStarted(name);
            default -> null;
        };
    }

    @Override
    public String getName() {
        return "development database";
    }

    /** A system property remembers the address, because a reload of the application brings a new class loader. */
    private static String runningOrStarted(String name) {
        synchronized (System.class) {
            var address = System.getProperty(name);
            if (address == null) {
                address = start(name.equals(DEVELOPMENT));
                System.setProperty(name, address);
            }
            return address;
        }
    }

    private static String start(boolean keepData) {
        var builder = EmbeddedPostgres.builder();
        if (keepData) {
            builder.setDataDirectory(Path.of(".dev", "database").toAbsolutePath())
                    .setCleanDataDirectory(false);
        }
        try {
            return "jdbc:postgresql://localhost:%d/postgres"
                    .formatted(builder.start().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException("The development database did not start", e);
        }
    }
}
