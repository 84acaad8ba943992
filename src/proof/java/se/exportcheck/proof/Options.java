package se.exportcheck.proof;

/** What a run may be told by {@code -Dproof.…}: how much, and where chance begins. */
final class Options {

    private Options() {}

    static int number(String name, int otherwise) {
        var given = System.getProperty("proof." + name, "");
        return given.isBlank() ? otherwise : Integer.parseInt(given);
    }
}
