package se.exportcheck.reporting.freezing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;
import se.exportcheck.numbers.Checksum;
import se.exportcheck.reporting.ReportFormat;

/** A report of a year as it stood on a day, with every file made of it: what a meeting or the press was given. Written once. */
@Entity
@Immutable
public class FrozenReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private String code;
    private int year;
    private String purpose;
    private String figures;

    @Embedded
    private Entered entered;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("language desc, id")
    private List<FrozenFile> files = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected FrozenReport() {}

    /**
     * @param code its number in the list of standard reports: {@code R7}
     * @param figures the report as data, JSON
     */
    FrozenReport(String code, int year, String purpose, String figures, Entered entered) {
        this.code = code;
        this.year = year;
        this.purpose = purpose;
        this.figures = figures;
        this.entered = entered;
    }

    void add(ReportFormat format, String language, byte[] content) {
        files.add(new FrozenFile(this, format, language, content));
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    String code() {
        return code;
    }

    public int year() {
        return year;
    }

    /** What it was made for. */
    public String purpose() {
        return purpose;
    }

    String figures() {
        return figures;
    }

    /** SHA-256 of the figures as data. */
    public String sha256() {
        return Checksum.of(figures);
    }

    public Entered entered() {
        return entered;
    }

    /** Whether its figures are what other systems read, whatever the language; else each language has a file of data. */
    public boolean isDataInItself() {
        return files.stream().noneMatch(file -> file.format() == ReportFormat.JSON);
    }

    public List<FrozenFile> files() {
        return List.copyOf(files);
    }
}
