package se.exportcheck.cases.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.FrozenPage;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Remedy;

/** The letters of the region's cases, and when they were first opened. */
@ApplicationScoped
public class CaseLetters {

    private static final String LINES =
            "select new se.exportcheck.cases.letters.LetterLine(l, r) from CaseLetter l left join LetterRead r on r.caseLetterId = l.id ";

    private final EntityManager database;

    CaseLetters(EntityManager database) {
        this.database = database;
    }

    /** Keeps a letter as it reads, in each language. */
    public void keep(CaseLetter letter, List<FrozenPage> pages) {
        database.persist(letter);
        pages.forEach(page -> database.persist(new LetterDocument(letter, page)));
    }

    /** The letters of a case that this person may read, newest first. */
    public List<LetterLine> of(GrantCase grantCase, Actor reader) {
        return database
                .createQuery(LINES + "where l.grantCase = :case order by l.id desc", LetterLine.class)
                .setParameter("case", grantCase)
                .getResultList()
                .stream()
                .filter(line -> line.letter().mayBeReadBy(reader))
                .toList();
    }

    /** A letter of a case that this person may see already; empty when the letter is not for them. */
    public Optional<LetterLine> find(GrantCase grantCase, long id, Actor reader) {
        return database
                .createQuery(LINES + "where l.grantCase = :case and l.id = :id", LetterLine.class)
                .setParameter("case", grantCase)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .filter(line -> line.letter().mayBeReadBy(reader))
                .findFirst();
    }

    public Optional<LetterDocument> document(CaseLetter letter, String language) {
        return database.createQuery(
                        "from LetterDocument where letter = :letter and language = :language", LetterDocument.class)
                .setParameter("letter", letter)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    /** Somebody has opened the letter. Only whom it is to counts, and only the first time. */
    public void opened(CaseLetter letter, Actor reader, Instant now) {
        if (letter.isTo(reader)) {
            database.createNativeQuery("""
                            insert into letter_read (case_letter_id, reader, reader_name, read_at)
                            values (:letter, :reader, :name, :at) on conflict do nothing""")
                    .setParameter("letter", letter.id())
                    .setParameter("reader", reader.subject())
                    .setParameter("name", reader.name())
                    .setParameter("at", now)
                    .executeUpdate();
            readDecision(letter, reader, now);
        }
    }

    /** Whoever opens the letter that says a decision has got the decision: the time to appeal runs from then. */
    private void readDecision(CaseLetter letter, Actor reader, Instant now) {
        var today = Stockholm.dateOf(now);
        database.createNativeQuery("""
                        insert into decision_read (decision_id, reader, read_at, last_day)
                        select l.decision_id, :reader, :at, :last from case_letter l
                        where l.id = :letter and l.decision_id is not null on conflict do nothing""")
                .setParameter("letter", letter.id())
                .setParameter("reader", reader.subject())
                .setParameter("at", now)
                .setParameter("last", StatutoryTime.lastDay(today, Remedy.TIME))
                .executeUpdate();
    }
}
