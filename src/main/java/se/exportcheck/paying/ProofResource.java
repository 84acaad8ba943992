package se.exportcheck.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Uploads;
import se.exportcheck.web.Words;

/** Invoices and proof of payment (A11, A12): uploaded to a claim, and removed from it, while it is a draft. */
@Path("/cases/{number}/claims/{ordinal}/proofs")
class ProofResource {

    @CheckedTemplate(basePath = "paying")
    record proof(Claim claim, ProofForm form, List<DocumentKind> kinds, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Documents documents;
    private final Uploads uploads;
    private final SubmissionKeys keys;
    private final Words words;

    ProofResource(Desk desk, Documents documents, Uploads uploads, SubmissionKeys keys, Words words) {
        this.desk = desk;
        this.documents = documents;
        this.uploads = uploads;
        this.keys = keys;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claim(number, ordinal);
        claim.demandEditable(desk.actor());
        return page(claim, ProofForm.empty(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response upload(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam ProofForm form) {
        var claim = desk.claimToChange(number, ordinal);
        claim.demandEditable(desk.actor());
        var upload = Uploads.of(form.file());
        var errors = uploads.demand(checkKind(form), "file", upload, claim.grantCase());
        if (errors.any()) {
            return Responses.invalid(page(claim, form, errors));
        }
        var address = keys.once(form.submissionKey(), () -> {
            var kind = form.chosenKind().orElseThrow();
            documents.attach(claim, kind, upload.orElseThrow(), desk.actor(), desk.now());
            return Links.claim(claim);
        });
        return Responses.seeOther(address, new Flash("paying", "flashProofAdded"));
    }

    @POST
    @Path("{document}/remove")
    @Transactional
    public Response remove(@RestPath CaseNumber number, @RestPath int ordinal, @RestPath long document) {
        var claim = desk.claimToChange(number, ordinal);
        claim.demandEditable(desk.actor());
        var proof = documents
                .of(claim.grantCase(), document, desk.actor())
                .filter(found -> claim.equals(found.claim()))
                .orElseThrow(NotFoundException::new);
        documents.remove(proof, desk.actor());
        return Responses.seeOther(Links.claim(claim), new Flash("paying", "flashProofRemoved"));
    }

    private FormErrors checkKind(ProofForm form) {
        return form.chosenKind().isPresent()
                ? FormErrors.none()
                : FormErrors.none()
                        .with("kind", words.bundle(PayingMessages.class).proofKind());
    }

    private static TemplateInstance page(Claim claim, ProofForm form, FormErrors errors) {
        return new proof(claim, form, DocumentKind.ofClaim(), errors);
    }
}
