package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A page asks the database as often for many cases as for few. */
@QuarkusTest
class StatementCountTest {

    @Inject
    SessionFactory sessions;

    @Test
    void theListTakesNoMoreStatementsForMoreCases() {
        assertSameForMore("officer", "/cases?q=satsräkningen", 8);
    }

    @Test
    void theInboxTakesNoMoreStatementsForMoreCases() {
        assertSameForMore("officer", "/inbox", 21);
    }

    @Test
    void lastDaysTakeNoMoreStatementsForMoreCases() {
        assertSameForMore("manager", "/deadlines", 8);
    }

    @Test
    void theAuditLogTakesNoMoreStatementsForMoreEvents() {
        assertSameForMore("auditor", "/audit", 8);
    }

    /** That it was read is one of the statements. */
    @Test
    void aCaseTakesNoMoreStatementsTheMoreItIsRead() {
        assertSameForMore("officer", "/cases/" + Story.received(), 29);
    }

    private void assertSameForMore(String person, String path, long most) {
        var browser = Browser.as(person);
        Story.received("Satsräkningen");
        var few = statements(browser, path);
        IntStream.range(0, 12).forEach(i -> Story.received("Satsräkningen"));
        assertThat(statements(browser, path)).isEqualTo(few).isLessThanOrEqualTo(most);
    }

    /** The fewest of some openings: background work may add its own statements to one of them. */
    private long statements(Browser browser, String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return LongStream.generate(() -> {
                        statistics.clear();
                        assertThat(browser.open(path).status()).isEqualTo(200);
                        return statistics.getPrepareStatementCount();
                    })
                    .limit(5)
                    .min()
                    .orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
