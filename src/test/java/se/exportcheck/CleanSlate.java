package se.exportcheck;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Every test begins on the same morning and with no window open, whatever the test before it has done. */
public class CleanSlate implements QuarkusTestAfterEachCallback {

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        FrozenClock.get().reset();
        Chromium.closeAll();
    }
}
