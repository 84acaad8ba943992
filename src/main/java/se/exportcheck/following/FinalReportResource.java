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
import se.exportcheck.cases.followup.Economy;
import se.exportcheck.cases.followup.FinalReport;
import se.exportcheck.cases.followup.FollowUp;
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
            ReportFields fields,
            List<String> near,
            List<String> countries,
            List<FollowUp.WithoutCheque> choices,
            List<Economy.OtherAid> otherAid,
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
            return page(grantCase, ReportFields.of(grantCase), null, FormErrors.none());
        }
        // What the company has not sent is its own working material.
        var sent = Optional.ofNullable(grantCase.finalReport())
                .filter(report -> grantCase.status() != CaseStatus.ACTIVE)
                .orElseThrow(NotFoundException::new);
        return new report(grantCase, sent, Column.of(grantCase));
    }

    @POST
    @Transactional
    public Response save(
            @RestPath CaseNumber number,
            @BeanParam FinalReportForm form,
            @BeanParam EconomyForm economy,
            @BeanParam Figures figures,
            @BeanParam LeadershipForm leadership) {
        var grantCase = cases.alone(desk.grantCase(number));
        grantCase.demandReportable(desk.actor());
        var fields = new ReportFields(form, economy, figures, leadership);
        var errors = fields.check(grantCase, validator, words.bundle(FollowingMessages.class));
        var theirs = form.isUpToDate(grantCase.finalReport()) ? null : grantCase.finalReport();
        if (errors.any() || theirs != null) {
            return Responses.invalid(page(grantCase, fields.over(grantCase.finalReport()), theirs, errors));
        }
        grantCase.report(fields.toContent(), desk.actor(), desk.now());
        return Responses.seeOther(next(grantCase), new Flash("following", "flashReportSaved"));
    }

    private static String next(GrantCase grantCase) {
        return grantCase.draftClaim().map(Links::claim).orElseGet(() -> Links.grantCase(grantCase));
    }

    private TemplateInstance page(
            GrantCase grantCase, ReportFields fields, @Nullable FinalReport theirs, FormErrors errors) {
        var form = fields.form();
        var mentioned = Stream.of(grantCase.markets().stream(), form.marketsBefore().stream(), form.markets().stream())
                .flatMap(codes -> codes)
                .toList();
        return new finalReport(
                grantCase,
                fields,
                countries.near(mentioned),
                countries.all(),
                List.of(FollowUp.WithoutCheque.values()),
                List.of(Economy.OtherAid.values()),
                theirs,
                errors);
    }
}
