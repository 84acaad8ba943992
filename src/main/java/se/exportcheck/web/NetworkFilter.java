package se.exportcheck.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.exportcheck.people.CallersNetwork;

/** Notes where a request comes from, before anything is done for it; behind a proxy that is trusted, where that got it from. */
class NetworkFilter {

    private final CurrentVertxRequest request;
    private final CallersNetwork network;

    NetworkFilter(CurrentVertxRequest request, CallersNetwork network) {
        this.request = request;
        this.network = network;
    }

    @ServerRequestFilter(preMatching = true)
    public void note() {
        var current = request.getCurrent();
        var caller = current == null ? null : current.request().remoteAddress();
        network.note(caller == null ? null : caller.hostAddress());
    }
}
