package se.exportcheck.cases.handling;

import java.util.List;

/**
 * What is kept of the final handling beside who decided and who presented (förvaltningslagen 30 and 31 §§).
 *
 * @param others those who took part in it without deciding, each with title
 * @param dissents in the order in which they are stated
 */
public record FinalHandling(List<String> others, List<Dissent> dissents) {

    /** Nobody took part but who decided and who presented, and they agreed. */
    public static final FinalHandling BY_NOBODY_ELSE = new FinalHandling(List.of(), List.of());

    public FinalHandling {
        others = List.copyOf(others);
        dissents = List.copyOf(dissents);
    }
}
