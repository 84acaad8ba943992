package se.exportcheck.cases.size;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.size.SizeFigures;
import se.exportcheck.companies.size.SmeCalculation;
import se.exportcheck.companies.size.SmeClass;
import se.exportcheck.deminimis.ExchangeRate;

/** A company's SME class as an officer has found it in a case, with all that it was counted on. Written once. */
@Entity
@Immutable
public class SizeAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private Long caseId;
    private int versionNumber;

    @Embedded
    private SizeFigures own;

    @Embedded
    @AttributeOverride(name = "kronor", column = @Column(name = "rate"))
    @AttributeOverride(name = "date", column = @Column(name = "rate_date"))
    @AttributeOverride(name = "source", column = @Column(name = "rate_source"))
    private ExchangeRate rate;

    @Enumerated(EnumType.STRING)
    private SmeClass smeClass;

    private @Nullable String comment;

    @Embedded
    private Entered entered;

    @ElementCollection
    @CollectionTable(name = "size_assessment_row", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    private List<SmeCalculation.Row> rows;

    @SuppressWarnings("NullAway.Init")
    protected SizeAssessment() {}

    SizeAssessment(
            Long caseId,
            int versionNumber,
            SmeCalculation calculation,
            ExchangeRate rate,
            @Nullable String comment,
            Entered entered) {
        this.caseId = caseId;
        this.versionNumber = versionNumber;
        own = calculation.own();
        rows = new ArrayList<>(calculation.rows());
        this.rate = rate;
        smeClass = calculation.smeClass();
        this.comment = comment;
        this.entered = entered;
    }

    public int versionNumber() {
        return versionNumber;
    }

    /** As it was counted. */
    public SmeCalculation calculation() {
        return new SmeCalculation(own, rows, rate.kronor());
    }

    public ExchangeRate rate() {
        return rate;
    }

    public SmeClass smeClass() {
        return smeClass;
    }

    public boolean isSme() {
        return smeClass.isSme();
    }

    public @Nullable String comment() {
        return comment;
    }

    public Entered entered() {
        return entered;
    }
}
