package se.exportcheck.schemes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;

/** What the region's kinds of cheques are called, by their codes. */
@ApplicationScoped
public class SchemeNames {

    private final Session database;

    SchemeNames(Session database) {
        this.database = database;
    }

    /** As the latest version of each is called. */
    public Map<String, String> in(String language) {
        var names = new HashMap<String, String>();
        database.createNativeQuery("""
                        select distinct on (s.code) s.code,
                               case when :language = 'en' then v.name_en else v.name_sv end
                        from scheme s join scheme_version v on v.region = s.region and v.scheme_id = s.id
                        order by s.code, v.version_number desc""", Object[].class)
                .setParameter("language", language)
                .getResultList()
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }
}
