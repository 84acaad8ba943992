package se.exportcheck.cases.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.OrganisationNumber;

/**
 * A planned cost (COST-01).
 *
 * @param amount kronor without VAT, two decimals, above zero
 * @param fair which fair the cost is for; null for other costs, and where it has not been asked
 */
@Embeddable
public record Cost(
        @Enumerated(EnumType.STRING) CostType costType,
        String description,
        @Nullable String supplier,
        @Nullable OrganisationNumber supplierNumber,
        BigDecimal amount,
        @Embedded @Nullable Fair fair) {

    public Cost(
            CostType costType,
            String description,
            @Nullable String supplier,
            @Nullable OrganisationNumber supplierNumber,
            BigDecimal amount) {
        this(costType, description, supplier, supplierNumber, amount, null);
    }

    /** The same, for this fair. */
    public Cost at(Fair which) {
        return new Cost(costType, description, supplier, supplierNumber, amount, which);
    }

    public boolean isFair() {
        return costType == CostType.FAIR;
    }
}
