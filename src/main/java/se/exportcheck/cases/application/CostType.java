package se.exportcheck.cases.application;

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
    INDIRECT
}
