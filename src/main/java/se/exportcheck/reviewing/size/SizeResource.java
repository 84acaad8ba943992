package se.exportcheck.reviewing.size;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.dossier.NewMaterial;
import se.exportcheck.cases.size.SizeAssessment;
import se.exportcheck.cases.size.SizeAssessments;
import se.exportcheck.companies.size.SmeCalculation;
import se.exportcheck.deminimis.ExchangeRate;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SizeMessages;
import se.exportcheck.web.Words;

/** The three sizes of a company, and the officer's assessment of the one that its group decides (2003/361/EC). */
@Path("/cases/{number}/size")
class SizeResource {

    /**
     * @param saved all assessments, the last first
     * @param counted what the form comes to, not saved; null unless that was asked for
     * @param rate null while nobody has entered it
     */
    @CheckedTemplate(basePath = "reviewing/size")
    record size(
            GrantCase grantCase,
            List<SizeAssessment> saved,
            @Nullable SmeCalculation counted,
            SizeForm form,
            @Nullable ExchangeRate rate,
            boolean open,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final SizeAssessments assessments;
    private final Words words;

    SizeResource(Desk desk, SizeAssessments assessments, Words words) {
        this.desk = desk;
        this.assessments = assessments;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = withApplication(desk.findAsStaff(number));
        return page(grantCase, begun(grantCase), null, FormErrors.none());
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assess(@RestPath CaseNumber number, MultivaluedMap<String, String> fields) {
        var grantCase = desk.find(number, CaseAction.REQUEST_COMPLETION);
        var form = SizeForm.sent(fields);
        if (form.asksFor("row")) {
            return Responses.page(page(grantCase, form.withMore(), null, FormErrors.none()));
        }
        var version =
                assessments.last(grantCase).map(SizeAssessment::versionNumber).orElse(0);
        var errors = SizeErrors.of(form, version, words());
        var rate = assessments.rate(grantCase).orElse(null);
        if (rate == null) {
            errors = errors.with("", words().rateMissing());
        }
        if (rate == null || errors.any()) {
            return Responses.invalid(page(grantCase, form.seenNow(version), null, errors));
        }
        var calculation = form.calculation(rate.kronor());
        if (form.asksFor("count")) {
            return Responses.page(page(grantCase, form, calculation, errors));
        }
        assessments.keep(grantCase, calculation, rate, form.comment(), desk.actor(), desk.now());
        if (assessments.last(grantCase).filter(found -> !found.isSme()).isPresent()) {
            grantCase.found(NewMaterial.Kind.SIZE, desk.actor(), desk.now());
        }
        return Responses.seeOther(Links.size(grantCase), new Flash("size", "flashSaved"));
    }

    /** What was found last, with those that have come to be known since; else what the company says of itself. */
    private SizeForm begun(GrantCase grantCase) {
        var relatives = assessments.relatives(grantCase);
        var last = assessments.last(grantCase);
        if (last.isEmpty()) {
            return SizeForm.of(assessments.declared(grantCase).orElse(null), List.of(), relatives, 0);
        }
        var calculation = last.get().calculation();
        var news = relatives.stream()
                .filter(relative -> calculation.rows().stream().noneMatch(row -> relative.isSameAs(row.relative())))
                .toList();
        return SizeForm.of(
                calculation.own(), calculation.rows(), news, last.get().versionNumber());
    }

    private TemplateInstance page(
            GrantCase grantCase, SizeForm form, @Nullable SmeCalculation counted, FormErrors errors) {
        return new size(
                grantCase,
                assessments.of(grantCase),
                counted,
                form,
                assessments.rate(grantCase).orElse(null),
                grantCase.mayTake(CaseAction.REQUEST_COMPLETION, desk.actor(), desk.now()),
                errors);
    }

    private SizeMessages words() {
        return words.bundle(SizeMessages.class);
    }

    /** Old lists tell nothing that a size could be counted on. */
    private static GrantCase withApplication(GrantCase grantCase) {
        if (grantCase.origin() == Origin.IMPORT) {
            throw new NotFoundException();
        }
        return grantCase;
    }
}
