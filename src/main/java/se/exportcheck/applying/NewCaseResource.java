package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.exportcheck.cases.CaseLine;
import se.exportcheck.companies.Company;
import se.exportcheck.schemes.Call;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;

/** Begins an application: chooses call and company. */
@Path("/my/cases/new")
class NewCaseResource {

    @CheckedTemplate(basePath = "applying")
    record newCase(
            NewCaseForm form, List<Call> calls, List<Company> companies, List<CaseLine> drafts, FormErrors errors)
            implements TemplateInstance {}

    private final Beginnings beginnings;
    private final SubmissionKeys keys;
    private final Validator validator;

    NewCaseResource(Beginnings beginnings, SubmissionKeys keys, Validator validator) {
        this.beginnings = beginnings;
        this.keys = keys;
        this.validator = validator;
    }

    @GET
    public Response show() {
        return beginnings.companies().isEmpty()
                ? Responses.seeOther("/my/cases/new/company")
                : Response.ok(page(NewCaseForm.empty(), List.of(), FormErrors.none()))
                        .build();
    }

    @POST
    @Transactional
    public Response begin(@BeanParam NewCaseForm form) {
        var errors = beginnings.check(form, FormErrors.of(validator.validate(form)));
        if (errors.any()) {
            return Drafts.invalid(page(form, List.of(), errors));
        }
        var earlier = beginnings.drafts(form);
        var unasked = !form.wantsAnother() && keys.made(form.submissionKey()).isEmpty();
        if (unasked && !earlier.isEmpty()) {
            return Drafts.invalid(page(form, earlier, beginnings.alreadyBegun(errors)));
        }
        return Responses.seeOther(keys.once(form.submissionKey(), () -> beginnings.begin(form)));
    }

    private TemplateInstance page(NewCaseForm form, List<CaseLine> drafts, FormErrors errors) {
        return new newCase(form, beginnings.calls(), beginnings.companies(), drafts, errors);
    }
}
