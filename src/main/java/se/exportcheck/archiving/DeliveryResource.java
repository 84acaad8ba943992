package se.exportcheck.archiving;

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
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.archive.ArchiveDeliveries;
import se.exportcheck.cases.archive.ArchiveDelivery;
import se.exportcheck.cases.archive.ArchivePackage;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The packages that were made of a case, their delivery to the e-archive, and its receipts. */
@Path("/cases/{number}/archive/deliveries")
class DeliveryResource {

    /** @param undelivered those that may be delivered */
    @CheckedTemplate(basePath = "archiving")
    record deliveries(
            GrantCase grantCase,
            List<ArchivePackage> made,
            List<ArchivePackage> undelivered,
            DeliveryForm form,
            boolean works,
            boolean mayPack,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "archiving")
    record receipt(GrantCase grantCase, ArchiveDelivery delivery, ReceiptForm form, FormErrors errors)
            implements TemplateInstance {}

    private final ArchiveDesk desk;
    private final ArchiveDeliveries deliveries;
    private final Validator validator;
    private final Words words;

    DeliveryResource(ArchiveDesk desk, ArchiveDeliveries deliveries, Validator validator, Words words) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        return page(desk.find(number), DeliveryForm.blank(desk.today()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response deliver(@RestPath CaseNumber number, @BeanParam DeliveryForm form) {
        var grantCase = desk.hold(number);
        desk.demandWorker();
        var chosen = form.of(deliveries.of(grantCase));
        var errors = form.check(FormErrors.of(validator.validate(form)), chosen, desk.today(), messages());
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        var day = form.deliveredOn().date().orElseThrow();
        deliveries.deliver(chosen.orElseThrow(), form.to(), day, desk.entered());
        return done(number, "flashDelivered");
    }

    @GET
    @Path("{delivery:[0-9]+}/receipt")
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath("delivery") long id) {
        var grantCase = desk.find(number);
        desk.demandWorker();
        return new receipt(grantCase, unanswered(grantCase, id), ReceiptForm.blank(desk.today()), FormErrors.none());
    }

    @POST
    @Path("{delivery:[0-9]+}/receipt")
    @Transactional
    public Response receive(@RestPath CaseNumber number, @RestPath("delivery") long id, @BeanParam ReceiptForm form) {
        var grantCase = desk.hold(number);
        desk.demandWorker();
        var delivery = unanswered(grantCase, id);
        var errors = form.check(FormErrors.of(validator.validate(form)), delivery, desk.today(), messages());
        if (errors.any()) {
            return Responses.invalid(new receipt(grantCase, delivery, form, errors));
        }
        deliveries.receive(delivery, form.given(), form.receivedOn().date().orElseThrow(), desk.entered());
        return done(number, "flashReceipt");
    }

    private ArchiveDelivery unanswered(GrantCase grantCase, long id) {
        return deliveries.unanswered(grantCase, id).orElseThrow(NotFoundException::new);
    }

    private ArchivingMessages messages() {
        return words.bundle(ArchivingMessages.class);
    }

    private static Response done(CaseNumber number, String flash) {
        return Responses.seeOther("/cases/" + number + "/archive/deliveries", new Flash("archiving", flash));
    }

    private TemplateInstance page(GrantCase grantCase, DeliveryForm form, FormErrors errors) {
        var made = deliveries.of(grantCase);
        var undelivered =
                made.stream().filter(each -> each.delivery().isEmpty()).toList();
        return new deliveries(
                grantCase,
                made,
                undelivered,
                form,
                desk.works(),
                desk.works() && grantCase.status().isEnded(),
                errors);
    }
}
