package se.exportcheck.cases.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * <i>Sekretessgrund</i>: a provision that the region has found that it may rest secrecy on, to be picked from (domain
 * brief 2.9). What is marked or withheld keeps the words that it was set with.
 */
@Entity
public class SecrecyGround {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Version
    private long version;

    private String provision;
    private String meaningSv;
    private String meaningEn;
    private boolean inUse;

    @SuppressWarnings("NullAway.Init")
    protected SecrecyGround() {}

    public SecrecyGround(String provision, String meaningSv, String meaningEn, boolean inUse) {
        change(provision, meaningSv, meaningEn, inUse);
    }

    public final void change(String provision, String meaningSv, String meaningEn, boolean inUse) {
        this.provision = provision;
        this.meaningSv = meaningSv;
        this.meaningEn = meaningEn;
        this.inUse = inUse;
    }

    public @Nullable Long id() {
        return id;
    }

    public String provision() {
        return provision;
    }

    /** What it protects, in plain words. */
    public String meaningSv() {
        return meaningSv;
    }

    public String meaningEn() {
        return meaningEn;
    }

    /** Officers can pick it. */
    public boolean isInUse() {
        return inUse;
    }
}
