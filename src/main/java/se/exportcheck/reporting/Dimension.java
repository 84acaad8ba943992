package se.exportcheck.reporting;

/** What cheques are counted by. */
enum Dimension {
    SIZE_CLASS("sizeClass"),
    MUNICIPALITY("municipality"),
    KIND("offering"),
    STRENGTH_AREA("strengthArea"),
    YOUNG_LEADER("youngLeader");

    /** Where the case says nothing. */
    static final String NOT_STATED = "NOT_STATED";

    /** No strength area at all, which is an answer. */
    static final String NONE = "NONE";

    private final String parameter;

    Dimension(String parameter) {
        this.parameter = parameter;
    }

    /** The name of the filter in the list of cases. */
    String parameter() {
        return parameter;
    }

    String codeOfNothing() {
        return this == STRENGTH_AREA ? NONE : NOT_STATED;
    }
}
