package se.exportcheck.deminimis;

/** The regulations of the Commission that aid of minor importance is given under. */
public enum AidRegulation {
    /** (EU) 2023/2831, aid in general. */
    GENERAL("2023/2831", "L, 2023/2831, 15.12.2023"),
    /** (EU) 1408/2013, primary production of agricultural products. */
    AGRICULTURE("1408/2013", "L 352, 24.12.2013"),
    /** (EU) 717/2014, fishery and aquaculture. */
    FISHERY("717/2014", "L 190, 28.6.2014"),
    /** (EU) 2023/2832, services of general economic interest. */
    SGEI("2023/2832", "L, 2023/2832, 15.12.2023");

    private final String number;
    private final String journal;

    AidRegulation(String number, String journal) {
        this.number = number;
        this.journal = journal;
    }

    /** Year and number: {@code 2023/2831}. */
    public String number() {
        return number;
    }

    /** Series, number and day of the Official Journal of the European Union that it stands in. */
    public String journal() {
        return journal;
    }
}
