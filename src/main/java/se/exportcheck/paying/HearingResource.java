package se.exportcheck.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.letters.PaymentLetters;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** The company is heard before something is not paid on a ground of 29 § (förvaltningslagen 25 §; domain brief T10). */
@Path("/cases/{number}/claims/{ordinal}/{step:communicate|go-unheard|comment|register-comment}")
class HearingResource {

    @CheckedTemplate(basePath = "paying")
    record hearing(ClaimPage page, ClaimAction action, HearingForm form, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final ClaimPages pages;
    private final PaymentLetters letters;
    private final Validator validator;

    HearingResource(Desk desk, ClaimPages pages, PaymentLetters letters, Validator validator) {
        this.desk = desk;
        this.pages = pages;
        this.letters = letters;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step) {
        var claim = desk.claimFor(action(step), number, ordinal);
        return new hearing(pages.of(claim), action(step), new HearingForm(null), FormErrors.none());
    }

    @POST
    @Transactional
    public Response take(
            @RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step, @BeanParam HearingForm form) {
        var claim = desk.claimToChange(number, ordinal);
        claim.demand(action(step), desk.actor());
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(new hearing(pages.of(claim), action(step), form, errors));
        }
        take(claim, action(step), Text.of(form.text()));
        return Responses.seeOther(Links.claim(claim), new Flash("paying", "flashHeard"));
    }

    private void take(Claim claim, ClaimAction action, String said) {
        switch (action) {
            case COMMUNICATE -> {
                claim.communicate(said, desk.actor(), desk.now());
                letters.communicated(claim, desk.actor(), desk.now());
            }
            case GO_UNHEARD -> claim.goUnheard(said, desk.actor(), desk.now());
            case COMMENT -> claim.comment(said, desk.actor(), desk.now());
            case REGISTER_COMMENT -> claim.registerComment(said, desk.actor(), desk.now());
            default -> throw new IllegalArgumentException("Not a step of this page: " + action);
        }
    }

    private static ClaimAction action(String step) {
        return ClaimAction.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
