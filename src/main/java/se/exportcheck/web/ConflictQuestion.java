package se.exportcheck.web;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.cases.Conflict;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.AppealRegime;

/**
 * The question whether somebody has a conflict of interest, as a part of the form of their first act in a case (tag
 * {@code conflict}). It is not asked again of whoever has answered it.
 */
public final class ConflictQuestion {

    private static final int LONGEST = 2000;

    private final GrantCase grantCase;
    private final Set<Part> parts;
    private final ConflictForm form;
    private final Actor actor;
    private final Instant now;
    private final ConflictMessages words;

    ConflictQuestion(
            GrantCase grantCase, Set<Part> parts, ConflictForm form, Actor actor, Instant now, ConflictMessages words) {
        this.grantCase = grantCase;
        this.parts = parts;
        this.form = form;
        this.actor = actor;
        this.now = now;
        this.words = words;
    }

    public boolean isAsked() {
        return !parts.isEmpty();
    }

    public ConflictForm form() {
        return form;
    }

    /** The law that the grounds are taken from: förvaltningslagen or, for a region's own aid, kommunallagen. */
    public boolean isByAdministrativeAct() {
        return grantCase.schemeVersion().appealRegime() == AppealRegime.SFS2022_1468_37;
    }

    public List<Conflict.Ground> grounds() {
        return List.of(Conflict.Ground.values());
    }

    /** What is wrong with the answer, before what is wrong with the rest; a yes makes the rest indifferent. */
    public FormErrors check(FormErrors others) {
        if (!isAsked() || form.isNo()) {
            return others;
        }
        var own = form.isYes() ? checkYes() : FormErrors.none().with("conflict", words.answerMissing());
        return form.isYes()
                ? own
                : new FormErrors(
                        Stream.concat(own.all().stream(), others.all().stream()).toList());
    }

    private FormErrors checkYes() {
        var errors = FormErrors.none();
        if (ground().isEmpty()) {
            errors = errors.with("conflictGround", words.groundMissing());
        }
        if (form.conflictText().isEmpty()) {
            return errors.with("conflictText", words.textMissing());
        }
        if (form.conflictText().length() > LONGEST) {
            return errors.with("conflictText", words.textTooLong(LONGEST));
        }
        return Typed.Kind.TEXT.reads(form.conflictText()) ? errors : errors.with("conflictText", words.textMarks());
    }

    /** Keeps an answer that {@link #check} found nothing wrong with; where a conflict leads instead of the step. */
    public Optional<Response> answer() {
        if (!isAsked()) {
            return Optional.empty();
        }
        if (form.isNo()) {
            parts.stream()
                    .filter(part -> !grantCase.impartiality().hasDeclared(actor, part))
                    .forEach(part -> grantCase.declare(part, null, actor, now));
            return Optional.empty();
        }
        var conflict = new Conflict(ground().orElseThrow(), form.conflictText());
        grantCase.declare(parts.iterator().next(), conflict, actor, now);
        return Optional.of(Responses.seeOther(Links.grantCase(grantCase), new Flash("conflict", "flashConflict")));
    }

    private Optional<Conflict.Ground> ground() {
        return grounds().stream()
                .filter(ground -> ground.name().equals(form.conflictGround()))
                .findFirst();
    }
}
