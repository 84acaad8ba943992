package se.exportcheck.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a company does that did not say it in its application, as an officer has found it.
 *
 * @param code its main industry, SNI 2007, five digits
 * @param further all else that it does, in the same way
 * @param by the officer's name
 */
@Embeddable
public record FoundIndustry(
        @Column(name = "industry_code") String code,
        @Column(name = "industry_further") List<String> further,
        @Column(name = "industry_by") String by,
        @Column(name = "industry_at") Instant at) {

    public FoundIndustry {
        further = Objects.requireNonNullElse(further, List.of());
    }

    /** @param codes the main industry first */
    FoundIndustry(List<String> codes, String by, Instant at) {
        this(codes.getFirst(), List.copyOf(codes.subList(1, codes.size())), by, at);
    }

    public List<String> codes() {
        return Stream.concat(Stream.of(code), further.stream()).toList();
    }
}
