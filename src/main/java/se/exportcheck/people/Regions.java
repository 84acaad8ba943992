package se.exportcheck.people;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All regions of this installation. */
@ApplicationScoped
public class Regions implements PanacheRepositoryBase<Region, String> {

    private final CurrentRegion currentRegion;

    Regions(CurrentRegion currentRegion) {
        this.currentRegion = currentRegion;
    }

    public Region current() {
        return findById(currentRegion.code());
    }

    /** The regions but this one, by name. */
    public List<Region> others(Region here) {
        return list("code <> ?1 order by name", here.code());
    }

    /** Does the work once in each region, each time seeing nothing but that region. */
    public void inEach(Consumer<Actor> work) {
        var codes = inRegion("", () -> listAll().stream().map(Region::code).toList());
        codes.forEach(code -> inRegion(code, () -> {
            work.accept(Actor.system(code));
            return code;
        }));
    }

    /** Does the work as if asked for in the region, in a request context of its own. */
    public <T> T inRegion(String code, Supplier<T> work) {
        var requestContext = Arc.container().requestContext();
        var outer = requestContext.getStateIfActive();
        requestContext.deactivate();
        requestContext.activate();
        try {
            currentRegion.enter(code);
            return work.get();
        } finally {
            requestContext.terminate();
            if (outer != null) {
                requestContext.activate(outer);
            }
        }
    }
}
