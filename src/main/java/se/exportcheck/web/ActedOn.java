package se.exportcheck.web;

import java.util.List;
import java.util.function.Function;
import se.exportcheck.cases.GrantCase;

/** The cases that a form acts in without naming one in its address, such as payments that are chosen from a list. */
public interface ActedOn {

    /**
     * The cases; none when the form is another one.
     *
     * @param path where the form is sent
     * @param field what was sent in the field with a name
     */
    List<GrantCase> by(String path, Function<String, List<String>> field);
}
