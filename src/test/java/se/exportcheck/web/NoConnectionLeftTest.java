package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;

/** More people than connections, all at once: whoever gets none is asked to come back, and told so. */
@QuarkusTest
class NoConnectionLeftTest {

    private static final int AWAY = 503;
    private static final int DONE = 200;

    @Inject
    AgroalDataSource database;

    @Test
    void whoeverGetsNoConnectionIsAskedToComeBack() throws SQLException {
        var visitor = Browser.anonymous();
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < maxSize(); i++) {
                taken.add(database.getConnection());
            }
            assertThat(visitor.open("/awards").status()).isEqualTo(AWAY);
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        assertThat(visitor.open("/awards").status()).isEqualTo(DONE);
    }

    private int maxSize() {
        return database.getConfiguration().connectionPoolConfiguration().maxSize();
    }
}
