package se.exportcheck.web;

import io.quarkus.arc.All;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;

/**
 * A form that would be somebody's first act in a case: nothing happens before they have said whether they have a
 * conflict of interest, and what they typed is carried on by the page that asks.
 */
@RequestScoped
class FirstAct {

    /** Says that the page that asks was seen, and that an answer is missing now. */
    private static final String ASKED = "conflictAsked";

    /** Says that the answer is all there is: the form had a file, which has to be chosen again. */
    private static final String ALONE = "conflictAlone";

    /** @param cases those that the question is about; more than one when they were chosen from a list */
    @CheckedTemplate(basePath = "errors")
    record firstAct(
            List<GrantCase> cases,
            ConflictQuestion question,
            String address,
            List<SentField> fields,
            boolean files,
            FormErrors errors)
            implements TemplateInstance {}

    private final Cases cases;
    private final CurrentActor currentActor;
    private final Conflicts conflicts;
    private final CsrfTokenParameterProvider token;
    private final List<ActedOn> lists;

    FirstAct(
            Cases cases,
            CurrentActor currentActor,
            Conflicts conflicts,
            CsrfTokenParameterProvider token,
            @All List<ActedOn> lists) {
        this.cases = cases;
        this.currentActor = currentActor;
        this.conflicts = conflicts;
        this.token = token;
        this.lists = lists;
    }

    /** What answers the form instead of its own page; empty when it may go on to that. */
    @Transactional
    public Optional<Response> stop(String path, @Nullable String number, FormData form) {
        var actor = currentActor.get();
        if ((!actor.worksWithCases() && actor.partner().isEmpty()) || (number != null && !CaseNumber.isOne(number))) {
            return Optional.empty();
        }
        var found = number == null ? chosen(path.replaceAll("/+$", ""), form) : named(number, actor);
        if (number != null) {
            found.forEach(grantCase -> grantCase.demandImpartial(actor));
        }
        var answer = answer(form);
        var asked = found.stream()
                .filter(grantCase -> !grantCase.impartiality().isInConflict(actor)
                        && conflicts.first(grantCase, answer).isAsked())
                .toList();
        if (asked.isEmpty()) {
            return form.contains(ALONE) ? Optional.of(startAgain(path)) : Optional.empty();
        }
        return ask(asked, path, form, answer);
    }

    private Optional<Response> ask(List<GrantCase> asked, String path, FormData form, ConflictForm answer) {
        var question = conflicts.first(asked.getFirst(), answer);
        var errors = question.check(FormErrors.none());
        if (errors.any() || (asked.size() > 1 && !answer.isNo())) {
            return Optional.of(Responses.invalid(page(asked, question, path, form, errors)));
        }
        var stopped = asked.stream()
                .flatMap(grantCase -> conflicts.first(grantCase, answer).answer().stream())
                .findFirst();
        return stopped.isEmpty() && form.contains(ALONE) ? Optional.of(startAgain(path)) : stopped;
    }

    /** The form had a file and is to be filled in again. */
    private static Response startAgain(String path) {
        return Responses.seeOther(path, new Flash("conflict", "flashImpartial"));
    }

    private TemplateInstance page(
            List<GrantCase> asked, ConflictQuestion question, String path, FormData form, FormErrors errors) {
        var files = form.contains(ALONE) || hasFile(form);
        var own = Set.of(token.getParameterName(), "conflict", "conflictGround", "conflictText", ASKED, ALONE);
        var carried = files ? Stream.<SentField>of() : SentField.of(form, own).stream();
        var fields = Stream.concat(carried, Stream.of(new SentField(files ? ALONE : ASKED, "true")));
        var seen = form.contains(ASKED) || form.contains(ALONE);
        return new firstAct(asked, question, path, fields.toList(), files, seen ? errors : FormErrors.none());
    }

    private List<GrantCase> named(String number, Actor actor) {
        return cases.visible(CaseNumber.fromString(number), actor).stream()
                .filter(grantCase -> grantCase.asksAboutConflict(actor))
                .toList();
    }

    private List<GrantCase> chosen(String path, FormData form) {
        var actor = currentActor.get();
        return lists.stream()
                .flatMap(list -> list.by(path, name -> values(form, name)).stream())
                .filter(grantCase -> grantCase.asksAboutConflict(actor))
                .distinct()
                .toList();
    }

    private static ConflictForm answer(FormData form) {
        return new ConflictForm(first(form, "conflict"), first(form, "conflictGround"), first(form, "conflictText"));
    }

    private static @Nullable String first(FormData form, String name) {
        return values(form, name).stream().findFirst().orElse(null);
    }

    private static List<String> values(FormData form, String name) {
        return form.contains(name)
                ? form.get(name).stream()
                        .filter(value -> !value.isFileItem())
                        .map(FormValue::getValue)
                        .toList()
                : List.of();
    }

    private static boolean hasFile(FormData form) {
        return StreamSupport.stream(form.spliterator(), false)
                .flatMap(name -> form.get(name).stream())
                .anyMatch(value -> value.isFileItem() && !value.getFileName().isEmpty());
    }
}
