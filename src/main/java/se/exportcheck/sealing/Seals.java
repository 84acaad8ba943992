package se.exportcheck.sealing;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Closes and opens what this installation keeps of personal identity numbers. Without a key they are kept as they are. */
@ApplicationScoped
public class Seals {

    private final DataSource database;
    private final Optional<MasterKeys> masters;
    private volatile @Nullable Optional<Seal> seal;

    Seals(DataSource database, @ConfigProperty(name = "exportcheck.identity-numbers.keys") Optional<String> keys) {
        this.database = database;
        masters = keys.map(MasterKeys::parse);
    }

    /** The program does not start without the key of what is sealed, and seals all there is before it answers anybody. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        load();
    }

    public String close(String text) {
        return seal().map(known -> known.close(text)).orElse(text);
    }

    public String open(String text) {
        return seal().map(known -> known.open(text)).orElse(text);
    }

    private Optional<Seal> seal() {
        var known = seal;
        return known == null ? load() : known;
    }

    private synchronized Optional<Seal> load() {
        var known = seal;
        if (known == null) {
            try (var connection = database.getConnection()) {
                known = new NumberKeys(connection).seal(masters);
                seal = known;
            } catch (SQLException e) {
                throw new IllegalStateException("The key of sole traders' numbers cannot be read", e);
            }
        }
        return known;
    }
}
