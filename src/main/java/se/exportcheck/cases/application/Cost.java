package se.exportcheck.cases.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.OrganisationNumber;

/**
 * A planned cost (COST-01).
 *
 * @param amount kronor without VAT, two decimals, above zero
 */
@Embeddable
public record Cost(
        @Enumerated(EnumType.STRING) CostType costType,
        String description,
        @Nullable String supplier,
        @Nullable OrganisationNumber supplierNumber,
        BigDecimal amount) {}
