package se.exportcheck.cases.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** When a letter was first opened by somebody whom it is to, and by whom. Written once. */
@Entity
@Immutable
public class LetterRead {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private Long caseLetterId;
    private String reader;
    private String readerName;
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected LetterRead() {}

    public Instant readAt() {
        return readAt;
    }

    public String readerName() {
        return readerName;
    }
}
