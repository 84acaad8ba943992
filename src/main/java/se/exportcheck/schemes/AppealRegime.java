package se.exportcheck.schemes;

/** How decisions are appealed: as the ordinance says (2022:1468, 37 §), or by legality review (kommunallagen 13 kap.). */
public enum AppealRegime {
    SFS2022_1468_37,
    LAGLIGHETSPROVNING
}
