package se.exportcheck.companies;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Storleksklass: a company's size by its employees in full-time years, as the yearly report counts it. */
public enum SizeClass {
    NONE("0", 0),
    FROM_1("1-9", 10),
    FROM_10("10-49", 50),
    FROM_50("50-249", 250),
    FROM_250("250+", Integer.MAX_VALUE);

    private final String code;
    private final int below;

    SizeClass(String code, int below) {
        this.code = code;
        this.below = below;
    }

    /** Half an employee is an employee: only nobody at all is class 0. */
    public static SizeClass of(BigDecimal employees) {
        if (employees.signum() < 0) {
            throw new IllegalArgumentException("Fewer than no employees: " + employees);
        } else if (employees.signum() == 0) {
            return NONE;
        } else {
            return Stream.of(FROM_1, FROM_10, FROM_50)
                    .filter(size -> employees.compareTo(BigDecimal.valueOf(size.below)) < 0)
                    .findFirst()
                    .orElse(FROM_250);
        }
    }

    public static Optional<SizeClass> ofCode(String code) {
        return Stream.of(values()).filter(size -> size.code.equals(code)).findFirst();
    }

    /** The class as it is written in reports and import files. */
    public String code() {
        return code;
    }
}
