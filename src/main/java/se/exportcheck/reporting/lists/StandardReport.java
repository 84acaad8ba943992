package se.exportcheck.reporting.lists;

import static se.exportcheck.people.Role.AUDITOR;
import static se.exportcheck.people.Role.CASE_OFFICER;
import static se.exportcheck.people.Role.MANAGER;
import static se.exportcheck.people.Role.PAYMENTS_OFFICER;
import static se.exportcheck.people.Role.REGISTRAR;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.exportcheck.people.Role;

/** The reports that a region has use for (domain brief 5.2), and who reads them. */
public enum StandardReport {
    /** What was granted in a year, for the press and the board. */
    R1(MANAGER, AUDITOR),
    /** Decisions made by delegation, for the committee. */
    R2(MANAGER, REGISTRAR, AUDITOR),
    /** What the region reports to the Government Offices (förordning 2024:99). */
    R3(MANAGER, AUDITOR),
    /** What is to be told to the register of aid. */
    R4(CASE_OFFICER, MANAGER, AUDITOR),
    /** Sole traders who were paid, for the economy unit. */
    R5(PAYMENTS_OFFICER, AUDITOR),
    R6(MANAGER, AUDITOR),
    /** What came of the cheques. */
    R7(MANAGER, AUDITOR),
    /** Open data, for everybody. */
    R8(MANAGER, REGISTRAR, PAYMENTS_OFFICER, AUDITOR),
    /** What is late. */
    R9(MANAGER, AUDITOR),
    /** Everything that was done in a case. */
    R10(MANAGER, AUDITOR);

    private final Set<Role> readers;

    StandardReport(Role... readers) {
        this.readers = Set.of(readers);
    }

    Set<Role> readers() {
        return readers;
    }

    /** Whoever reads one of them by the list of reports; officers have theirs in their own pages. */
    static Set<Role> allReaders() {
        return Stream.of(values())
                .flatMap(report -> report.readers.stream())
                .filter(role -> role != CASE_OFFICER)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Where it is opened.
     *
     * @param lastYear the year that is reported on
     * @param askedYear the latest whose companies have been asked how it went
     */
    String address(int lastYear, int askedYear) {
        return switch (this) {
            case R1 -> "/reports/awards/" + lastYear;
            case R2 -> "/reports/delegation";
            case R3 -> "/reports/result/" + lastYear;
            case R4 -> "/reports/register";
            case R5 -> "/reports/ku70/" + lastYear;
            case R6 -> "/reports/budget";
            case R7 -> "/reports/effects/" + askedYear;
            case R8 -> "/open-data";
            case R9 -> "/reports/late";
            case R10 -> "/audit";
        };
    }
}
