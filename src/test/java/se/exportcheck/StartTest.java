package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.exportcheck.people.Regions;
import se.exportcheck.schemes.Calls;

@QuarkusTest
class StartTest {
    @Inject
    Regions regions;

    @Inject
    Calls calls;

    @Test
    void startsWithTheDemoRegion() {
        assertThat((String)
                        regions.inRegion("vastmanland", () -> regions.current().name()))
                .isEqualTo("Region Västmanland");
        assertThat((Integer)
                        regions.inRegion("vastmanland", () -> calls.listAll().size()))
                .isEqualTo(2);
        assertThat((Integer) regions.inRegion("", () -> calls.listAll().size())).isEqualTo(0);
    }
}
