package se.exportcheck.archiving;

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
import java.util.Set;
import se.exportcheck.cases.archive.ArchiveDeliveries;
import se.exportcheck.cases.archive.DeliveryRule;
import se.exportcheck.cases.disposal.PlanRule;
import se.exportcheck.cases.disposal.RecordClass;
import se.exportcheck.cases.disposal.RecordsPlan;
import se.exportcheck.people.Role;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** <i>Dokumenthanteringsplan</i>: what the region has decided may be disposed of, and on what that rests. */
@Path("/archive/plan")
class PlanResource {

    private static final int MOST = 50;
    private static final Set<Role> DECIDERS = Set.of(Role.MANAGER);

    @CheckedTemplate(basePath = "archiving")
    record plan(
            List<RecordClass> classes,
            List<PlanRule> history,
            List<DeliveryRule> deliveryRules,
            PlanForm form,
            boolean mayChange,
            FormErrors errors)
            implements TemplateInstance {}

    private final ArchiveDesk desk;
    private final RecordsPlan plan;
    private final ArchiveDeliveries deliveries;
    private final Validator validator;
    private final Words words;

    PlanResource(ArchiveDesk desk, RecordsPlan plan, ArchiveDeliveries deliveries, Validator validator, Words words) {
        this.desk = desk;
        this.plan = plan;
        this.deliveries = deliveries;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show() {
        desk.demandReader();
        return page(PlanForm.of(plan.disposed(), deliveries.isDemanded()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response decide(@BeanParam PlanForm form) {
        desk.demand(DECIDERS);
        var errors = FormErrors.of(validator.validate(form));
        if (!errors.any()
                && form.chosen().equals(plan.disposed())
                && form.demandsDelivery() == deliveries.isDemanded()) {
            errors = errors.with(
                    "disposed", words.bundle(ArchivingMessages.class).planUnchanged());
        }
        if (errors.any()) {
            return Responses.invalid(page(form, errors));
        }
        plan.decide(form.chosen(), form.decision(), desk.entered());
        deliveries.demand(form.demandsDelivery(), form.decision(), desk.entered());
        return Responses.seeOther("/archive/plan", new Flash("archiving", "flashPlan"));
    }

    private TemplateInstance page(PlanForm form, FormErrors errors) {
        return new plan(
                List.of(RecordClass.values()),
                plan.history(MOST),
                deliveries.rules(MOST),
                form,
                desk.actor().isAnyOf(DECIDERS),
                errors);
    }
}
