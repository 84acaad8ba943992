package se.exportcheck;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Every test begins on the same morning, whatever day a story or a form took the test before it to. */
public class ClockAtTheStart implements QuarkusTestAfterEachCallback {

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        FrozenClock.get().reset();
    }
}
