package se.exportcheck.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The industry of a company that did not say it in its application, as an officer has found it.
 *
 * @param code SNI 2007, five digits
 * @param by the officer's name
 */
@Embeddable
public record FoundIndustry(
        @Column(name = "industry_code") String code,
        @Column(name = "industry_by") String by,
        @Column(name = "industry_at") Instant at) {}
