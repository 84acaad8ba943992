package se.exportcheck.payments;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** A file from the bank that was taken: what it says of our payments, and how many lines were about others. Written once. */
@Entity
@Immutable
public class BankReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Enumerated(EnumType.STRING)
    private BankFile.Kind kind;

    private String messageId;
    private String sha256;
    private int others;
    private List<String> unknownNumbers;

    @Embedded
    private Entered entered;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<BankAnswer> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected BankReport() {}

    BankReport(CheckedReport checked, String sha256, Entered entered) {
        kind = checked.kind();
        messageId = checked.messageId();
        others = checked.others();
        unknownNumbers = checked.unknown();
        this.sha256 = sha256;
        this.entered = entered;
        checked.answers().forEach(each -> answers.add(new BankAnswer(this, answers.size(), each)));
    }

    public @Nullable Long id() {
        return id;
    }

    public BankFile.Kind kind() {
        return kind;
    }

    /** The bank's own number of the file. */
    public String messageId() {
        return messageId;
    }

    /** Lines that concern none of our payments. */
    public int others() {
        return others;
    }

    /** The numbers of payments in those lines, each once; none in a file that was taken before they were kept. */
    public List<String> unknownNumbers() {
        return List.copyOf(unknownNumbers);
    }

    public Entered entered() {
        return entered;
    }

    public List<BankAnswer> answers() {
        return List.copyOf(answers);
    }
}
