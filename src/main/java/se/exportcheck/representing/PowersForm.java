package se.exportcheck.representing;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Person;
import se.exportcheck.people.Powers;

/** What somebody is to do for the company, as it was ticked. */
record PowersForm(
        @RestForm @Nullable String signatory,
        @RestForm @Nullable String administrator) {

    private static final String YES = "true";

    static PowersForm of(Person person) {
        return new PowersForm(person.signatory() ? YES : null, person.administrator() ? YES : null);
    }

    Powers powers() {
        return new Powers(YES.equals(signatory), YES.equals(administrator));
    }
}
