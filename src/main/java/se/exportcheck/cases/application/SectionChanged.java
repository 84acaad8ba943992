package se.exportcheck.cases.application;

/** A colleague has saved the section since it was opened; nothing was overwritten. */
public class SectionChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Section section;

    SectionChanged(Section section) {
        super(section + " was saved by somebody else meanwhile");
        this.section = section;
    }

    public Section section() {
        return section;
    }
}
