package se.exportcheck.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.letters.PaymentLetters;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.StopMessages;
import se.exportcheck.web.Words;

/** The steps of a claim that ask for nothing but a last look: reviewed by one, attested by a second, sent by a third. */
@Path("/cases/{number}/claims/{ordinal}/{step:review|take-over|propose|attest|send-again|send|set-off}")
class ClaimStepResource {

    @CheckedTemplate(basePath = "paying")
    record step(
            ClaimPage page, ClaimAction action, @Nullable ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final ClaimPages pages;
    private final Conflicts conflicts;
    private final PaymentLetters letters;
    private final LendingRates rates;
    private final Words words;

    ClaimStepResource(
            Desk desk, ClaimPages pages, Conflicts conflicts, PaymentLetters letters, LendingRates rates, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.conflicts = conflicts;
        this.letters = letters;
        this.rates = rates;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step) {
        var action = action(step);
        var claim = desk.claimFor(action, number, ordinal);
        if (action == ClaimAction.PROPOSE) {
            claim.demandHeard(desk.now());
        }
        var part = part(action);
        var question = part == null ? null : conflicts.ask(claim.grantCase(), part);
        return new step(pages.of(claim), action, question, FormErrors.none());
    }

    @POST
    @FreshSignIn(steps = {"attest", "send", "send-again", "set-off"})
    @Transactional
    public Response take(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestPath String step,
            @BeanParam ConflictForm conflict,
            @RestForm boolean checked) {
        var action = action(step);
        var claim = desk.claimToChange(number, ordinal);
        claim.demand(action, desk.actor());
        var errors = action.to() == ClaimStatus.SENT_TO_ECONOMY && !checked ? unchecked() : FormErrors.none();
        return stopped(claim, action, conflict, errors).orElseGet(() -> {
            take(claim, action);
            return Responses.seeOther(Links.claim(claim), new Flash("paying", flash(action)));
        });
    }

    /** Nothing goes to the bank before somebody has looked (PAY-06). */
    private FormErrors unchecked() {
        return FormErrors.none()
                .with("checked", words.bundle(StopMessages.class).confirmMissing());
    }

    /** The page again when an answer is missing, the case when there is a conflict; else the step goes on. */
    private Optional<Response> stopped(Claim claim, ClaimAction action, ConflictForm conflict, FormErrors others) {
        var part = part(action);
        if (part == null) {
            return Optional.empty();
        }
        var question = conflicts.ask(claim.grantCase(), part, conflict);
        var errors = question.check(others);
        return errors.any()
                ? Optional.of(Responses.invalid(new step(pages.of(claim), action, question, errors)))
                : question.answer();
    }

    private void take(Claim claim, ClaimAction action) {
        switch (action) {
            case REVIEW -> claim.review(desk.actor(), desk.now());
            case TAKE_OVER -> claim.takeOver(desk.actor(), desk.now());
            case PROPOSE -> claim.propose(desk.actor(), desk.now());
            case ATTEST -> {
                claim.attest(desk.actor(), desk.now());
                letters.decided(claim, desk.actor(), desk.now());
            }
            case SEND, SEND_AGAIN -> claim.send(desk.actor(), desk.now());
            case SET_OFF -> claim.payBySetOff(rates.table(), desk.actor(), desk.now());
            default -> throw elsewhere(action);
        }
    }

    private static ClaimAction action(String step) {
        return ClaimAction.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The part that somebody takes in the case by the step; null when they have it already or it decides nothing. */
    private static @Nullable Part part(ClaimAction action) {
        return switch (action) {
            case REVIEW, TAKE_OVER -> Part.OFFICER;
            case ATTEST, SEND, SEND_AGAIN, SET_OFF -> Part.ATTESTER;
            default -> null;
        };
    }

    private static String flash(ClaimAction action) {
        return switch (action) {
            case REVIEW, TAKE_OVER -> "flashReviewed";
            case PROPOSE -> "flashProposed";
            case ATTEST -> "flashAttested";
            case SEND, SEND_AGAIN -> "flashSent";
            case SET_OFF -> "flashSetOff";
            default -> throw elsewhere(action);
        };
    }

    private static IllegalArgumentException elsewhere(ClaimAction action) {
        return new IllegalArgumentException("Not a step of this page: " + action);
    }
}
