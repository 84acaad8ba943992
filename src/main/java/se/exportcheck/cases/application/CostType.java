package se.exportcheck.cases.application;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of cost that a cheque knows (domain brief 1.4); overhead is listed to be refused. */
public enum CostType {
    CONSULT,
    PROJ_EMP,
    FAIR,
    TRAVEL,
    MATERIAL,
    CERT,
    TRAINING,
    DIGITAL,
    /** Machines and equipment, in small ventures only (mikrobidrag, COST-08). */
    EQUIPMENT,
    INDIRECT;

    /** Those that a cheque pays. */
    public static List<CostType> supported() {
        return Stream.of(values()).filter(type -> type != INDIRECT).toList();
    }
}
