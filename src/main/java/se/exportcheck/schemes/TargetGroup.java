package se.exportcheck.schemes;

import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * Which companies the scheme is for beside their size, and which costs (ELIG-02, ELIG-13, COST-01).
 *
 * @param legalForms those the scheme is for, by code
 * @param excludedIndustries beginnings of SNI codes, without the point, that an officer looks at
 * @param costTypes those that can be supported, by code
 */
@Embeddable
public record TargetGroup(List<String> legalForms, List<String> excludedIndustries, List<String> costTypes) {

    public boolean includes(Enum<?> legalForm) {
        return legalForms.contains(legalForm.name());
    }

    public boolean supports(Enum<?> costType) {
        return costTypes.contains(costType.name());
    }

    /** @param industryCode SNI, five digits */
    public boolean excludes(String industryCode) {
        return excludedIndustries.stream().anyMatch(industryCode::startsWith);
    }
}
