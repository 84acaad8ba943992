package se.exportcheck.applying;

import se.exportcheck.cases.application.Section;

/** Something in an application that an officer will ask about. It never keeps anybody from sending it in. */
enum Warning {
    LEGAL_FORM(Section.COMPANY),
    EMPLOYEES(Section.COMPANY),
    TURNOVER(Section.COMPANY),
    NO_WORKPLACE(Section.COMPANY),
    STARTS_EARLY(Section.VENTURE),
    TOO_LONG(Section.VENTURE),
    BELOW_MINIMUM(Section.COSTS),
    OWN_SUPPLIER(Section.COSTS),
    QUOTE(Section.COSTS),
    TOO_MUCH_PUBLIC_MONEY(Section.FUNDING),
    OTHER_HOLDER(Section.ACCOUNT);

    private final Section section;

    Warning(Section section) {
        this.section = section;
    }

    Section section() {
        return section;
    }
}
