package se.exportcheck.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.exportcheck.Story;

/** What is in the region's tables, so that a test can see that nothing has been stored. */
@ApplicationScoped
class Stored {

    /**
     * All but the log of who reads, which grows with every page that is opened, and what is said of conflict of interest,
     * which a page of its own asks for before anything else is stored.
     */
    private static final String TABLES = """
            select cast(relname as text) as name,
                   exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'append_only') as append_only
            from pg_class c
            where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege(oid, 'select')
              and relname not in ('reading', 'audit_entry', 'conflict_declaration')
            """;

    /** A version counts who has been in line for a row, which a refusal may have been as well. */
    private static final String MARK = """
            select count(*) || ' rows, ' || coalesce(sum(hashtext(cast(to_jsonb(t) - 'version' as text))), 0)
            from "%s" t
            """;

    /** The database itself refuses to change a row of these, among which are all frozen pages and files. */
    private static final String NUMBER = """
            select count(*) || ' rows' from "%s" t
            """;

    private record Table(String name, boolean appendOnly) {

        String mark() {
            return (appendOnly ? NUMBER : MARK).formatted(name);
        }
    }

    private final EntityManager database;

    Stored(EntityManager database) {
        this.database = database;
    }

    /** For each table a mark that is another one as soon as a row is added, changed or taken away. */
    Map<String, String> now() {
        return Story.in(() -> {
            var marks = new TreeMap<String, String>();
            tables().forEach(table -> marks.put(table.name(), mark(table)));
            return marks;
        });
    }

    /** The tables that have changed since. */
    Map<String, String> since(Map<String, String> before) {
        var changed = now();
        changed.entrySet().removeAll(before.entrySet());
        return changed;
    }

    @SuppressWarnings("unchecked")
    private List<Table> tables() {
        return database.createNativeQuery(TABLES, Table.class).getResultList();
    }

    private String mark(Table table) {
        return (String) database.createNativeQuery(table.mark(), String.class).getSingleResult();
    }
}
