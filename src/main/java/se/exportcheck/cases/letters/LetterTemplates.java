package se.exportcheck.cases.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.exportcheck.people.Actor;

/** The region's own texts of letters: the versions published so far, and what is being written. */
@ApplicationScoped
public class LetterTemplates {

    private final EntityManager database;

    LetterTemplates(EntityManager database) {
        this.database = database;
    }

    /** The version that letters are made of now; empty as long as the program's own text is used. */
    public Optional<LetterTemplate> inUse(LetterKind kind) {
        return versions(kind).stream().findFirst();
    }

    /** All that was published, newest first. */
    public List<LetterTemplate> versions(LetterKind kind) {
        return database.createQuery(
                        "from LetterTemplate where kind = :kind order by versionNumber desc", LetterTemplate.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /**
     * What letters of each kind are made of now, where that is a text of the region's own. There may be versions of
     * kinds that are no letters any more; what was published is kept.
     */
    public Map<LetterKind, LetterTemplate> inUse() {
        var newest = new EnumMap<LetterKind, LetterTemplate>(LetterKind.class);
        database.createQuery("from LetterTemplate where kind in :kinds order by versionNumber", LetterTemplate.class)
                .setParameter("kinds", EnumSet.allOf(LetterKind.class))
                .getResultList()
                .forEach(version -> newest.put(version.kind(), version));
        return newest;
    }

    public Map<LetterKind, LetterDraft> drafts() {
        return database.createQuery("from LetterDraft", LetterDraft.class).getResultList().stream()
                .collect(Collectors.toMap(LetterDraft::kind, Function.identity()));
    }

    public Optional<LetterDraft> draft(LetterKind kind) {
        return database.createQuery("from LetterDraft where kind = :kind", LetterDraft.class)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** The same, with nobody else writing in it until this is done. */
    public Optional<LetterDraft> heldDraft(LetterKind kind) {
        return database.createQuery("from LetterDraft where kind = :kind", LetterDraft.class)
                .setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Writes in the draft of the kind, or begins one. */
    public void write(LetterKind kind, LetterTexts texts, Actor writer, Instant now) {
        heldDraft(kind)
                .ifPresentOrElse(
                        draft -> draft.write(texts, writer, now),
                        () -> database.persist(new LetterDraft(kind, texts, writer, now)));
    }

    public void discard(LetterDraft draft) {
        database.remove(draft);
    }

    /** Makes the draft the next version. Letters that are made from now on are made of it. */
    public LetterTemplate publish(LetterDraft draft, Actor publisher, Instant now) {
        if (draft.wasWrittenBy(publisher)) {
            throw new IllegalArgumentException("Whoever has written a text does not publish it");
        }
        var next = inUse(draft.kind()).map(LetterTemplate::versionNumber).orElse(0) + 1;
        var template = new LetterTemplate(draft, next, publisher, now);
        database.persist(template);
        database.remove(draft);
        return template;
    }
}
