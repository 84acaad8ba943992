package se.exportcheck.web;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** A field of a form as it was sent, to be sent once more from the page that came between. */
record SentField(String name, String value) {

    /** All but files, which no page can carry, and those with these names. */
    static List<SentField> of(FormData form, Set<String> but) {
        return StreamSupport.stream(form.spliterator(), false)
                .filter(name -> !but.contains(name))
                .flatMap(name -> form.get(name).stream()
                        .filter(value -> !value.isFileItem())
                        .map(value -> new SentField(name, value.getValue())))
                .toList();
    }
}
