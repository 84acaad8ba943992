package se.exportcheck.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives words to refusals that come without any, such as that of a form whose token is missing. */
class EmptyRefusals {

    private static final int REFUSED = 400;

    @ServerResponseFilter
    public void explain(ContainerResponseContext response, RoutingContext routing) {
        if (response.getStatus() >= REFUSED && !response.hasEntity()) {
            var problem = Problem.of(response.getStatus());
            var json = ProblemPages.wantsJson(routing);
            response.setEntity(
                    json
                            ? ProblemPages.json(problem, null)
                            : new ProblemPages.problem(problem, null, true, "", List.of()).render(),
                    null,
                    MediaType.valueOf(json ? ProblemPages.JSON : ProblemPages.HTML));
        }
    }
}
