package se.exportcheck.archiving.disclosing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that there is to hand out of a case. */
record Offer(List<Givable> all) {

    /** Those of them that a form has chosen. */
    List<String> chosen(@Nullable List<String> names) {
        return names == null
                ? List.of()
                : all.stream().map(Givable::name).filter(names::contains).toList();
    }

    /** One of them in words; what is gone since keeps its name. */
    public String title(String name) {
        return all.stream()
                .filter(each -> each.name().equals(name))
                .map(each -> each.title() + ", " + each.day())
                .findFirst()
                .orElse(name);
    }
}
