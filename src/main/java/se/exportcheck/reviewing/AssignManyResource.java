package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.people.Colleague;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** A manager or an officer gives the cases that they have marked in the list to one officer. */
@Path(AssignManyResource.PATH)
class AssignManyResource {

    static final String PATH = "/cases/assign";

    /** A case that was not assigned, and what stands in the way. */
    record Left(GrantCase grantCase, List<String> obstacles) {}

    /** A marked case as a box with its label. */
    record Marked(String value, String label) {}

    /** @param filter the list that the cases were marked in */
    @CheckedTemplate(basePath = "reviewing")
    record assignMany(List<Marked> cases, List<Colleague> colleagues, String officer, String filter, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "reviewing")
    record assignedMany(int assigned, Colleague officer, List<Left> left, String back) implements TemplateInstance {}

    private final Desk desk;
    private final Assigning assigning;
    private final Cases cases;
    private final Words words;

    AssignManyResource(Desk desk, Assigning assigning, Cases cases, Words words) {
        this.desk = desk;
        this.assigning = assigning;
        this.cases = cases;
        this.words = words;
    }

    /** Whoever comes here without a form, as after having signed in again, marks cases first. */
    @GET
    public Response mark() {
        return Responses.seeOther(CaseQuery.PATH);
    }

    @POST
    @Transactional
    public Response assign(
            @RestForm("case") @Nullable List<String> marked,
            @RestForm("to") @Nullable String officer,
            @RestForm @Nullable String filter) {
        if (!assigning.may()) {
            throw new StepRefused(CaseAction.ASSIGN, List.of(Guard.RIGHT_ROLE));
        }
        var chosen = MarkedCase.all(marked == null ? List.of() : marked);
        var to = assigning.officer(Text.of(officer));
        var errors = check(chosen, to);
        var numbers =
                chosen.stream().limit(ReadQuery.PAGE).map(MarkedCase::number).toList();
        var query = CaseQuery.written(filter);
        if (errors.any()) {
            var page = new assignMany(
                    again(chosen, cases.visible(numbers, desk.actor())),
                    assigning.officers(),
                    Text.of(officer),
                    query.written(),
                    errors);
            return Responses.invalid(page);
        }
        return Responses.page(assign(cases.held(numbers, desk.actor()), chosen, to.orElseThrow(), query));
    }

    /** As they were seen when they were marked. */
    private static List<Marked> again(List<MarkedCase> chosen, List<GrantCase> visible) {
        return visible.stream()
                .flatMap(each -> chosen.stream()
                        .filter(marked -> marked.number().equals(each.number()))
                        .limit(1)
                        .map(marked -> new Marked(marked.written(), each.number() + " " + each.companyName())))
                .toList();
    }

    private TemplateInstance assign(List<GrantCase> held, List<MarkedCase> chosen, Colleague to, CaseQuery query) {
        var seen = chosen.stream()
                .collect(Collectors.toMap(MarkedCase::number, Function.identity(), (first, second) -> second));
        var left = new ArrayList<Left>();
        for (var grantCase : held) {
            var obstacles = assign(grantCase, seen.get(grantCase.number()), to);
            if (!obstacles.isEmpty()) {
                left.add(new Left(grantCase, obstacles));
            }
        }
        return new assignedMany(held.size() - left.size(), to, left, query.without(CaseQuery.AFTER));
    }

    /** What stands in the way; a case that is refused keeps none of the others back. */
    private List<String> assign(GrantCase grantCase, @Nullable MarkedCase seen, Colleague to) {
        if (assigning.isDone(grantCase, to)) {
            return List.of();
        } else if (!assigning.isImpartial(to, grantCase)) {
            return List.of(messages().officerInConflict(to.name()));
        }
        try {
            grantCase.demand(CaseAction.ASSIGN, desk.actor(), desk.now());
            if (seen == null || seen.revision() != grantCase.revision()) {
                return List.of(messages().changedMeanwhile());
            }
            assigning.assign(grantCase, to);
            return List.of();
        } catch (StepRefused refused) {
            return refused.obstacles().stream().map(words::obstacle).toList();
        }
    }

    private FormErrors check(List<MarkedCase> chosen, Optional<Colleague> to) {
        var errors = FormErrors.none();
        if (chosen.isEmpty()) {
            errors = errors.with("case", messages().markCases());
        } else if (chosen.size() > ReadQuery.PAGE) {
            errors = errors.with("case", messages().markFewer(ReadQuery.PAGE));
        }
        return to.isPresent()
                ? errors
                : errors.with("to", words.bundle(ReviewingMessages.class).chooseOfficer());
    }

    private CaseListMessages messages() {
        return words.bundle(CaseListMessages.class);
    }
}
