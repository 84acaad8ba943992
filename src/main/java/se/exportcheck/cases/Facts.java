package se.exportcheck.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.CompanyFacts;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.Venture;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.companies.SizeClass;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.SchemeTerms;

/**
 * What a case is counted by in reports, as it was when the application was received.
 *
 * @param municipality code of the workplace's municipality
 * @param sizeClass statistical size at application; a third thing beside scheme size and SME class
 * @param strengthArea code of the region's strength area; null for none
 * @param appliedSek what was sought
 */
@Embeddable
public record Facts(
        @Nullable String municipality,
        @Nullable SizeClass sizeClass,
        @Enumerated(EnumType.STRING) @Nullable Offering offering,
        @Enumerated(EnumType.STRING) @Nullable YoungLeader youngLeader,
        @Nullable String strengthArea,
        Kronor appliedSek) {

    static final Facts NONE_YET = new Facts(null, null, null, null, null, Kronor.ZERO);

    static Facts of(Application application, SchemeTerms terms) {
        CompanyFacts company = application.company();
        Venture venture = application.venture();
        return new Facts(
                company == null ? null : company.municipality(),
                company == null ? null : SizeClass.of(company.employees()),
                venture == null ? null : venture.offering(),
                venture == null ? null : venture.youngLeader(),
                venture == null ? null : venture.strengthArea(),
                application.requested(terms));
    }

    Facts withStrengthArea(@Nullable String code) {
        return new Facts(municipality, sizeClass, offering, youngLeader, code, appliedSek);
    }
}
