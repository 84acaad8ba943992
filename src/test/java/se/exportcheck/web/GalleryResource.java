package se.exportcheck.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Every tag on one page, and every way to fail, for the tests. */
@Path("/about/gallery")
class GalleryResource {

    record GalleryForm(
            @RestForm @NotBlank @Size(max = 20) @Nullable String title,
            @RestForm @Email @Nullable String email,
            @RestForm @NotBlank @Nullable String reasons,
            @RestForm @NotBlank @Nullable String kind,
            @RestForm List<String> markets,
            @RestForm @Nullable String startDay,
            @RestForm @Nullable String startMonth,
            @RestForm @Nullable String startYear,
            @RestForm @Nullable FileUpload offer) {

        public DateInput start() {
            return new DateInput(startDay, startMonth, startYear);
        }
    }

    /** What the page shows besides the form. */
    record Sample(
            long amount,
            BigDecimal exact,
            LocalDate day,
            String country,
            String identity,
            Instant moment,
            List<NextStep> steps,
            List<TimelineItem> events) {}

    /** What somebody has written, as it would stand in a failure. */
    static final String PLANTED = "Hjärtoperationen i Kairo 19850709-9805";

    @CheckedTemplate(basePath = "gallery")
    record gallery(GalleryForm form, FormErrors errors, Sample sample) implements TemplateInstance {}

    private static final Sample SAMPLE = new Sample(
            50_000,
            new BigDecimal("12345.6"),
            LocalDate.of(2026, 11, 23),
            "DE",
            "19811218-9876",
            Instant.parse("2026-11-23T13:05:00Z"),
            List.of(
                    NextStep.open("Föreslå beslut", "/about/gallery", true),
                    NextStep.open("Begär komplettering", "/about/gallery", false),
                    NextStep.heldUp("Besluta", List.of("Den som har berett ärendet får inte besluta i det."))),
            List.of(
                    new TimelineItem("Ansökan kom in", null, Instant.parse("2026-11-20T07:00:00Z"), null),
                    new TimelineItem(
                            "Ärendet togs", "Hanna", Instant.parse("2026-11-23T13:05:00Z"), "Första ärendet")));

    private final Validator validator;

    GalleryResource(Validator validator) {
        this.validator = validator;
    }

    @GET
    public TemplateInstance show() {
        return new gallery(
                new GalleryForm(null, null, null, null, List.of(), null, null, null, null), FormErrors.none(), SAMPLE);
    }

    @POST
    public Response save(@BeanParam GalleryForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (form.start().date().isEmpty()) {
            errors = errors.with("start", "Ange en dag");
        }
        return errors.any()
                ? Responses.invalid(new gallery(form, errors, SAMPLE))
                : Responses.seeOther("/about/gallery", new Flash("app", "flashSaved"));
    }

    @GET
    @Path("/fails/{how}")
    @Produces(MediaType.WILDCARD)
    public String fail(@RestPath String how) {
        throw switch (how) {
            case "changed" -> new OptimisticLockException("someone");
            case "database" -> new JDBCConnectionException("away", new java.sql.SQLException("secret-host"));
            case "words" -> new IllegalStateException(PLANTED + " refused", new IllegalArgumentException(PLANTED));
            default -> new IllegalStateException("secret-detail");
        };
    }
}
