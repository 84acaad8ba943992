package se.exportcheck;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.exportcheck.web.RateRules;

/** All tests come from one address at one moment, so nothing is counted, until a test asks for the limits as they are. */
@Alternative
@Priority(1)
@Singleton
public class PatientRates extends RateRules {

    private volatile boolean asTheyAre;

    public PatientRates(
            @ConfigProperty(name = "exportcheck.rates.sign-ins") int signIns,
            @ConfigProperty(name = "exportcheck.rates.forms") int forms) {
        super(signIns, forms);
    }

    public void asTheyAre(boolean counted) {
        asTheyAre = counted;
    }

    @Override
    public int signIns() {
        return asTheyAre ? super.signIns() : 0;
    }

    @Override
    public int forms() {
        return asTheyAre ? super.forms() : 0;
    }
}
