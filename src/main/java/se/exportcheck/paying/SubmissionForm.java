package se.exportcheck.paying;

import jakarta.validation.constraints.AssertTrue;
import org.jboss.resteasy.reactive.RestForm;

/** What the signatory declares when a claim is sent. */
record SubmissionForm(
        @RestForm @AssertTrue(message = "{paying.declareCorrect}")
        boolean correct,

        @RestForm @AssertTrue(message = "{paying.declarePaid}")
        boolean paid,

        @RestForm @AssertTrue(message = "{paying.declareNoOtherAid}")
        boolean noOtherAid) {

    static SubmissionForm empty() {
        return new SubmissionForm(false, false, false);
    }
}
