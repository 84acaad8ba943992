package se.exportcheck.archiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.exportcheck.Database;

/** No words are forgotten: a column of a case is either on the list of disposal or among those that were approved to stay. */
@QuarkusTest
class DisposableTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved/kept-words.txt");

    /** Tables that hang on a case, by however many others; codes are no words, and some rows go whole. */
    private static final String KEPT = """
            with recursive of_case (name) as (
                select table_name::text from information_schema.columns where table_schema = 'public' and column_name = 'case_id'
                union select unnest(array['application', 'final_report'])
                union select f.conrelid::regclass::text from pg_constraint f join of_case p on f.confrelid = p.name::regclass
                      where f.contype = 'f' and f.conrelid <> 'grant_case'::regclass)
            select c.table_name || '.' || c.column_name
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            join of_case o on o.name = c.table_name
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.udt_name in ('text', 'bytea', 'jsonb', 'json', '_text')
              and c.column_name <> 'region' and c.table_name not in ('application_holding', 'disclosure_requester', 'mail')
              and not exists (select from disposable() d where d.kind = c.table_name and (c.column_name = any (d.words) or d.others ? c.column_name))
              and not exists (select from pg_constraint k where k.contype = 'c' and k.conrelid = c.table_name::regclass
                              and (pg_get_constraintdef(k.oid) like '%(' || c.column_name || ' = ANY %'
                                   or pg_get_constraintdef(k.oid) like '%(' || c.column_name || ' ~ %'))
            order by 1""";

    @Test
    void everyWordThatStaysWasApprovedToStay() throws SQLException, IOException {
        try (var owner = Database.owner()) {
            var kept = String.join("\n", Database.strings(owner, KEPT)) + "\n";
            var fresh = APPROVED.resolveSibling("new-" + APPROVED.getFileName());
            if (Files.exists(APPROVED) && Files.readString(APPROVED).equals(kept)) {
                Files.deleteIfExists(fresh);
            } else {
                Files.writeString(fresh, kept);
            }
            assertThat(fresh)
                    .as("words of a case that no list lets go of: put them in disposable(), or approve that they stay")
                    .doesNotExist();
        }
    }
}
