package se.exportcheck.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.disposal.DisposalList;
import se.exportcheck.people.Actor;

/** The documents of the region's cases. A case is found first, by who may see it; its documents are asked for then. */
@ApplicationScoped
public class Documents implements PanacheRepository<Document> {

    /** How many a case may have. */
    public static final int MOST = 200;

    private static final String WITH_ORIGIN =
            "from Document d left join fetch d.claim c left join fetch d.inquiry left join fetch d.arrival";

    private static final Duration ORPHANED = Duration.ofDays(1);

    private final DocumentStore store;
    private final Scans scans;

    Documents(DocumentStore store, Scans scans) {
        this.store = store;
        this.scans = scans;
    }

    /** Why the file may not be attached to the case; empty when it may. */
    public Optional<UploadRefusal> refusal(GrantCase grantCase, Upload upload) {
        return UploadRules.refusal(upload)
                .or(() ->
                        count("grantCase", grantCase) >= MOST ? Optional.of(UploadRefusal.TOO_MANY) : Optional.empty());
    }

    /** Attaches a file that was not refused. First the content is safe in the store, then the case knows of it. */
    public Document attach(Belonging belonging, DocumentKind kind, Upload upload, Actor actor, Instant now) {
        belonging.demandOpenTo(actor);
        UploadRules.refusal(upload).ifPresent(refusal -> {
            throw new IllegalArgumentException("The file is refused: " + refusal);
        });
        var document = new Document(belonging, kind, upload, actor, now);
        hold(actor.region(), document.sha256());
        store.keep(actor.region(), document.sha256(), upload.content());
        flush();
        scans.ask(document.sha256(), now);
        persist(document);
        return document;
    }

    public Document attach(GrantCase grantCase, DocumentKind kind, Upload upload, Actor actor, Instant now) {
        return attach(Belonging.to(grantCase), kind, upload, actor, now);
    }

    public Document attach(Claim claim, DocumentKind kind, Upload upload, Actor actor, Instant now) {
        return attach(Belonging.to(claim), kind, upload, actor, now);
    }

    /** The documents of a case that the reader may see already, oldest first. */
    public List<Document> of(GrantCase grantCase, Actor reader) {
        return list(WITH_ORIGIN + " where d.grantCase = ?1 order by d.kind, d.id", grantCase).stream()
                .filter(document -> document.isFor(reader))
                .toList();
    }

    /** All that has come in to a case, also what is withheld from the party; for lists that say so. */
    public List<Document> received(GrantCase grantCase) {
        return list(
                WITH_ORIGIN + " where d.grantCase = ?1 and (c is null or c.status <> DRAFT) order by d.id", grantCase);
    }

    /** What has come in to the case outside its claims and is withheld from nobody, oldest first. */
    public Stream<Document> openToParty(GrantCase grantCase) {
        return list(WITH_ORIGIN + " where d.grantCase = ?1 and c is null order by d.id", grantCase).stream()
                .filter(Document::isOpenToParty);
    }

    /** The files that a list let go of on its day, after one of them, in the order that they came in; with their cases. */
    public List<Document> disposed(DisposalList list, LocalDate day, long after, int most) {
        return find(
                        "from Document d join fetch d.grantCase c where d.disposedOn = ?1 and d.id > ?2"
                                + " and exists (select 1 from DisposedCase x where x.list = ?3 and x.grantCase = c) order by d.id",
                        day,
                        after,
                        list)
                .page(0, most)
                .list();
    }

    /** One document of a case that the reader may see already. */
    public Optional<Document> of(GrantCase grantCase, long id, Actor reader) {
        return find(WITH_ORIGIN + " where d.grantCase = ?1 and d.id = ?2", grantCase, id)
                .firstResultOptional()
                .filter(document -> document.isFor(reader));
    }

    /** The content of a document; empty while it is checked, when something was found in it and once disposed of. */
    public Optional<DocumentContent> content(Document document) {
        return Optional.of(document)
                .filter(kept -> kept.disposedOn() == null)
                .filter(scans::releases)
                .map(this::stored);
    }

    private DocumentContent stored(Document document) {
        if (!store.has(document.region(), document.sha256())) {
            throw LostContent.missing(document.sha256());
        }
        return () -> store.open(document.region(), document.sha256());
    }

    /** Takes the document away, while what it belongs to is the company's own draft. The content is swept later. */
    public void remove(Document document, Actor actor) {
        document.belonging().demandRemovableBy(actor);
        delete(document);
    }

    /** Deletes all content in the store that no document has had for a day, looked through so much at a time: of drafts thrown away, of uploads cut short, of cases disposed of. */
    public int sweep(Actor system, Instant now, int atOnce) {
        var swept = new AtomicInteger();
        store.keptBefore(
                system.region(),
                now.minus(ORPHANED),
                atOnce,
                some -> swept.addAndGet(sweep(system.region(), unused(some))));
        return swept.get();
    }

    private int sweep(String region, List<String> unused) {
        var orphans = unused(
                unused.stream().filter(checksum -> isFree(region, checksum)).toList());
        orphans.forEach(checksum -> {
            scans.forget(checksum);
            store.forget(region, checksum);
        });
        return orphans.size();
    }

    private List<String> unused(List<String> checksums) {
        var used = getEntityManager()
                .createQuery(
                        "select d.sha256 from Document d where d.sha256 in ?1 and d.disposedOn is null", String.class)
                .setParameter(1, checksums)
                .getResultList();
        return checksums.stream()
                .filter(Predicate.not(Set.copyOf(used)::contains))
                .toList();
    }

    /** Until the transaction ends nobody sweeps the content away. */
    private void hold(String region, String checksum) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock_shared(hashtextextended(?1, 0))) as held")
                .setParameter(1, region + checksum)
                .getSingleResult();
    }

    private boolean isFree(String region, String checksum) {
        return (boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))", Boolean.class)
                .setParameter(1, region + checksum)
                .getSingleResult();
    }
}
