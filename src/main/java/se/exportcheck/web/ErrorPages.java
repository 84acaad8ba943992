package se.exportcheck.web;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Guard;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.accounts.AccountGuard;
import se.exportcheck.cases.appeals.AppealGuard;
import se.exportcheck.cases.changes.ChangeGuard;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.cases.delays.DelayGuard;
import se.exportcheck.cases.disclosures.DisclosureGuard;
import se.exportcheck.cases.disposal.DisposalGuard;
import se.exportcheck.cases.followup.FollowUpGuard;
import se.exportcheck.cases.introductions.IntroductionGuard;
import se.exportcheck.cases.recoveries.RecoveryGuard;
import se.exportcheck.cases.register.RegisterGuard;
import se.exportcheck.cases.setoffs.SetOffGuard;
import se.exportcheck.cases.stops.StopGuard;

/** Turns exceptions into pages that say, in plain words, what happened and what to do. */
class ErrorPages {

    private static final Set<Enum<?>> STRANGERS = Set.of(
            Guard.RIGHT_ROLE,
            Guard.OWN_CASE,
            ClaimGuard.RIGHT_ROLE,
            ClaimGuard.OWN_CASE,
            ChangeGuard.RIGHT_ROLE,
            ChangeGuard.OWN_CASE,
            AccountGuard.RIGHT_ROLE,
            AccountGuard.OWN_CASE,
            RecoveryGuard.RIGHT_ROLE,
            RecoveryGuard.OWN_CASE,
            SetOffGuard.RIGHT_ROLE,
            SetOffGuard.OWN_CASE,
            AppealGuard.RIGHT_ROLE,
            AppealGuard.OWN_CASE,
            DelayGuard.RIGHT_ROLE,
            DelayGuard.OWN_CASE,
            IntroductionGuard.RIGHT_ROLE,
            IntroductionGuard.OWN_CASE,
            FollowUpGuard.OWN_CASE,
            RegisterGuard.RIGHT_ROLE,
            DisposalGuard.RIGHT_ROLE,
            StopGuard.RIGHT_ROLE,
            StopGuard.OWN_CASE,
            DisclosureGuard.RIGHT_ROLE);

    @CheckedTemplate(basePath = "errors")
    record refused(String step, List<String> reasons, List<String> texts) implements TemplateInstance {}

    private final Words words;
    private final Signers signers;
    private final ChangedPage changed;

    ErrorPages(Words words, Signers signers, ChangedPage changed) {
        this.words = words;
        this.signers = signers;
        this.changed = changed;
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refusal, RoutingContext routing, ContainerRequestContext request) {
        if (refusal instanceof RedirectionException) {
            return refusal.getResponse();
        }
        var problem = Problem.of(refusal.getResponse().getStatus());
        if (problem == Problem.CHANGED) {
            return changed.answer(request, routing);
        }
        return problem == Problem.FAILED ? failed(refusal, routing, request) : answer(problem, null, routing);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refusal, RoutingContext routing) {
        return answer(Problem.NOT_ALLOWED, null, routing);
    }

    @ServerExceptionMapper
    Response changedMeanwhile(
            OptimisticLockException conflict, RoutingContext routing, ContainerRequestContext request) {
        return changed.answer(request, routing);
    }

    /** A step is nobody else's business (403), or something stands in the way of it (409, said in words). */
    @ServerExceptionMapper
    Response stepRefused(StepRefused refusal, RoutingContext routing, ContainerRequestContext request) {
        if (refusal.obstacles().stream().anyMatch(STRANGERS::contains)) {
            return answer(Problem.NOT_ALLOWED, null, routing);
        }
        var whom = Signers.areWanted(refusal.obstacles())
                ? signers.at(routing.normalizedPath())
                : Optional.<String>empty();
        var reasons = Stream.concat(refusal.obstacles().stream().map(words::obstacle), whom.stream())
                .toList();
        var answer = Response.status(Problem.CHANGED.status());
        return ProblemPages.wantsJson(routing)
                ? answer.type(ProblemPages.JSON)
                        .entity(ProblemPages.json(Problem.CHANGED, null))
                        .build()
                : answer.type(ProblemPages.HTML)
                        .entity(new refused(words.step(refusal.action()), reasons, texts(request)).render())
                        .build();
    }

    /** Some of these have mappers of the framework's own, which are nearer than the one for everything. */
    @ServerExceptionMapper({JDBCConnectionException.class, SQLTransientConnectionException.class})
    Response databaseAway(Exception away, RoutingContext routing, ContainerRequestContext request) {
        return failed(away, routing, request);
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, RoutingContext routing, ContainerRequestContext request) {
        if (isLate(failure)) {
            return changed.answer(request, routing);
        }
        var reference = UUID.randomUUID().toString();
        Log.errorf(failure, "Error %s at %s", reference, Links.withoutSecret(routing.normalizedPath()));
        return DatabaseAway.isWhy(failure)
                ? answer(Problem.AWAY, reference, SentField.of(request), routing)
                : answer(Problem.FAILED, reference, routing);
    }

    /** That somebody saved first is often found out only when the transaction ends, which wraps it. */
    private static boolean isLate(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException);
    }

    /** What was typed before somebody else stood in the way of it is not lost. */
    private static List<String> texts(ContainerRequestContext request) {
        var form = SentField.form(request);
        return form == null ? List.of() : SentField.texts(form);
    }

    static Response answer(Problem problem, @Nullable String reference, RoutingContext routing) {
        return answer(problem, reference, List.of(), routing);
    }

    /** @param kept what was sent, so that it can be sent again from the page */
    private static Response answer(
            Problem problem, @Nullable String reference, List<SentField> kept, RoutingContext routing) {
        var answer = Response.status(problem.status());
        return ProblemPages.wantsJson(routing)
                ? answer.type(ProblemPages.JSON)
                        .entity(ProblemPages.json(problem, reference))
                        .build()
                : answer.type(ProblemPages.HTML)
                        .entity(new ProblemPages.problem(
                                        problem, reference, mustBeBare(problem), routing.normalizedPath(), kept)
                                .render())
                        .build();
    }

    /** The frame asks the database who this is, which cannot be done while it is away or from an event loop. */
    private static boolean mustBeBare(Problem problem) {
        return problem == Problem.FAILED || problem == Problem.AWAY || !BlockingOperationControl.isBlockingAllowed();
    }
}
