package se.exportcheck.following;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.followup.FinalReport;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The final report (slutrapport): written by the company, over and over until the final claim is sent; read by all. */
@Path("/cases/{number}/final-report")
class FinalReportResource {

    @CheckedTemplate(basePath = "following")
    record finalReport(
            GrantCase grantCase,
            FinalReportForm form,
            Figures figures,
            List<String> near,
            List<String> countries,
            @Nullable FinalReport theirs,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "following")
    record report(GrantCase grantCase, FinalReport report, List<Column> columns) implements TemplateInstance {}

    private final Desk desk;
    private final Cases cases;
    private final Countries countries;
    private final Validator validator;
    private final Words words;

    FinalReportResource(Desk desk, Cases cases, Countries countries, Validator validator, Words words) {
        this.desk = desk;
        this.cases = cases;
        this.countries = countries;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.grantCase(number);
        if (desk.isOfCompany(grantCase) && grantCase.status() == CaseStatus.ACTIVE) {
            return page(grantCase, FinalReportForm.of(grantCase), figures(grantCase), null, FormErrors.none());
        }
        // What the company has not sent is its own working material.
        var sent = Optional.ofNullable(grantCase.finalReport())
                .filter(report -> grantCase.status() != CaseStatus.ACTIVE)
                .orElseThrow(NotFoundException::new);
        return new report(grantCase, sent, Column.of(grantCase));
    }

    /** What was saved last; before that the figures of the application, to be changed. */
    private static Figures figures(GrantCase grantCase) {
        var report = grantCase.finalReport();
        return report == null ? Figures.known(grantCase.baseline().indicators()) : Figures.of(report.indicators());
    }

    @POST
    @Transactional
    public Response save(@RestPath CaseNumber number, @BeanParam FinalReportForm form, @BeanParam Figures figures) {
        var grantCase = cases.alone(desk.grantCase(number));
        grantCase.demandReportable(desk.actor());
        var messages = words.bundle(FollowingMessages.class);
        var typed = FormErrors.of(validator.validate(form)).and(FormErrors.of(validator.validate(figures)));
        var errors = form.check(figures.check(typed, messages), messages);
        var theirs = form.isUpToDate(grantCase.finalReport()) ? null : grantCase.finalReport();
        if (errors.any() || theirs != null) {
            return Responses.invalid(page(grantCase, form.over(grantCase.finalReport()), figures, theirs, errors));
        }
        grantCase.report(form.account(), figures.toIndicators(), form.toMarkets(), desk.actor(), desk.now());
        return Responses.seeOther(next(grantCase), new Flash("following", "flashReportSaved"));
    }

    private static String next(GrantCase grantCase) {
        return grantCase.draftClaim().map(Links::claim).orElseGet(() -> Links.grantCase(grantCase));
    }

    private TemplateInstance page(
            GrantCase grantCase,
            FinalReportForm form,
            Figures figures,
            @Nullable FinalReport theirs,
            FormErrors errors) {
        var mentioned = Stream.of(grantCase.markets().stream(), form.marketsBefore().stream(), form.markets().stream())
                .flatMap(codes -> codes)
                .toList();
        return new finalReport(grantCase, form, figures, countries.near(mentioned), countries.all(), theirs, errors);
    }
}
