package se.exportcheck.archiving.packing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.letters.CaseLetter;

/** Which frozen texts of a case were let go. */
@ApplicationScoped
class Emptied {

    private final EntityManager database;

    Emptied(EntityManager database) {
        this.database = database;
    }

    boolean hasApplicationOf(GrantCase grantCase) {
        return has(
                "submission",
                "select s.id from submission s where s.case_id = :of",
                Objects.requireNonNull(grantCase.id()));
    }

    boolean has(CaseLetter letter) {
        return has(
                "letter_document",
                "select d.id from letter_document d where d.case_letter_id = :of",
                Objects.requireNonNull(letter.id()));
    }

    private boolean has(String kind, String records, long of) {
        return (Boolean) database.createNativeQuery(
                        "select exists (select from disposed_record x where x.kind = :kind and x.record in (" + records
                                + "))",
                        Boolean.class)
                .setParameter("kind", kind)
                .setParameter("of", of)
                .getSingleResult();
    }
}
