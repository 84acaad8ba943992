package se.exportcheck.web;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often in a minute one network address may ask to sign in, and send forms without being signed in; 0 is no limit. */
@Singleton
public class RateRules {

    private final int signIns;
    private final int forms;

    public RateRules(
            @ConfigProperty(name = "exportcheck.rates.sign-ins") int signIns,
            @ConfigProperty(name = "exportcheck.rates.forms") int forms) {
        this.signIns = signIns;
        this.forms = forms;
    }

    public int signIns() {
        return signIns;
    }

    public int forms() {
        return forms;
    }
}
