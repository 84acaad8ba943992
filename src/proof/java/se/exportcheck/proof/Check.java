package se.exportcheck.proof;

/** One thing that must hold, and what was found. */
record Check(String name, boolean holds, String found) {

    static Check none(String name, long faults) {
        return new Check(name, faults == 0, String.valueOf(faults));
    }

    static Check that(String name, boolean holds) {
        return new Check(name, holds, holds ? "yes" : "no");
    }
}
