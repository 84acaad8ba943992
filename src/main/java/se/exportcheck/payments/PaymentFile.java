package se.exportcheck.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.Kronor;
import se.exportcheck.numbers.Checksum;

/** <i>Betalfil</i>: payments handed to the bank together. Written once; it is the same file however often it is fetched. */
@Entity
@Immutable
public class PaymentFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private int ordinal;
    private String messageId;
    private LocalDate executionOn;
    private int payments;
    private Kronor totalSek;
    private String content;
    private String sha256;

    @Embedded
    private Entered entered;

    @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PaymentOrder> orders = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PaymentFile() {}

    PaymentFile(
            int ordinal,
            String messageId,
            LocalDate executionOn,
            List<PaymentOrder.Of> of,
            String content,
            Entered entered) {
        this.ordinal = ordinal;
        this.messageId = messageId;
        this.executionOn = executionOn;
        this.payments = of.size();
        this.totalSek = Kronor.sum(of.stream().map(PaymentOrder.Of::amount));
        this.content = content;
        this.sha256 = Checksum.of(content.getBytes(UTF_8));
        this.entered = entered;
        of.forEach(order -> orders.add(new PaymentOrder(this, order)));
    }

    /** Its number among the region's files, from 1. */
    public int ordinal() {
        return ordinal;
    }

    /** By which the bank knows this file from every other, and that it has had it before. */
    public String messageId() {
        return messageId;
    }

    /** The day that the bank is asked to pay on. */
    public LocalDate executionOn() {
        return executionOn;
    }

    public int payments() {
        return payments;
    }

    public Kronor total() {
        return totalSek;
    }

    /** The file itself. */
    public String content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    public Entered entered() {
        return entered;
    }

    public List<PaymentOrder> orders() {
        return List.copyOf(orders);
    }
}
