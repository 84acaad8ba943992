package se.exportcheck.people;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens each session in the region of its request, so that every query is one of that region. */
@ApplicationScoped
@PersistenceUnitExtension
class RegionOfSession implements TenantResolver {

    private static final String NONE = "";

    private final CurrentRegion currentRegion;

    RegionOfSession(CurrentRegion currentRegion) {
        this.currentRegion = currentRegion;
    }

    @Override
    public String getDefaultTenantId() {
        return NONE;
    }

    @Override
    public String resolveTenantId() {
        return Arc.container().requestContext().isActive() ? currentRegion.code() : NONE;
    }
}
