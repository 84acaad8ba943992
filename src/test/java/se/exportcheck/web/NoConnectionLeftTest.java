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
import se.exportcheck.HtmlCheck;
import se.exportcheck.Story;

/** More people than connections, all at once: whoever gets none is asked to come back, and told so. */
@QuarkusTest
class NoConnectionLeftTest {

    private static final int AWAY = 503;
    private static final int DONE = 200;
    private static final String CODE = "[0-9a-f]{8}-[0-9a-f]{4}";

    @Inject
    AgroalDataSource database;

    @Test
    void whoeverGetsNoConnectionIsAskedToComeBack() throws SQLException {
        var visitor = Browser.anonymous();
        withoutAny(() -> {
            assertThat(visitor.open("/awards").status()).isEqualTo(AWAY);
            assertThat(visitor.main()).containsPattern(CODE);
        });
        assertThat(visitor.open("/awards").status()).isEqualTo(DONE);
    }

    @Test
    void aFormIsKeptAndCanBeSentAgain() throws SQLException {
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number);
        withoutAny(() -> {
            officer.post("/cases/" + number + "/notes", "note", "Ringde Karin & frågade");
            assertThat(officer.status()).isEqualTo(AWAY);
            assertThat(officer.main()).contains("finns kvar på den här sidan").containsPattern(CODE);
            assertThat(officer.value("note")).isEqualTo("Ringde Karin & frågade");
            assertThat(HtmlCheck.errors(officer.html())).isEmpty();
        });
        officer.press("Skicka igen");
        assertThat(officer.status()).isEqualTo(DONE);
        assertThat(officer.main()).contains("Ringde Karin & frågade");
    }

    private void withoutAny(Runnable what) throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < maxSize(); i++) {
                taken.add(database.getConnection());
            }
            what.run();
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    private int maxSize() {
        return database.getConfiguration().connectionPoolConfiguration().maxSize();
    }
}
