package se.exportcheck.paying;

import jakarta.validation.constraints.AssertTrue;
import org.jboss.resteasy.reactive.RestForm;

/** What the signatory declares when a claim is sent. */
record SubmissionForm(
        @RestForm @AssertTrue(message = "{paying.declare}") boolean correct,
        @RestForm @AssertTrue(message = "{paying.declare}") boolean paid,
        @RestForm @AssertTrue(message = "{paying.declare}") boolean noOtherAid) {

    static SubmissionForm empty() {
        return new SubmissionForm(false, false, false);
    }
}
