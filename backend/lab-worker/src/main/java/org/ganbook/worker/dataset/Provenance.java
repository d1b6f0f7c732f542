package org.ganbook.worker.dataset;

/** Where the digits of this server come from. What is not the official data says so wherever it is shown. */
public enum Provenance {
    /** All 60,000 and 10,000 official images. */
    OFFICIAL("official", "", ""),
    /** The official test images alone: some of them serve for training. */
    PART_OF_OFFICIAL(
            "part",
            "partial-data",
            "Only the 10,000 official MNIST test images are on this server: "
                    + "8,000 of them serve as the training data, the other 2,000 as the test data."),
    /** Drawn by this program. */
    SYNTHETIC(
            "synthetic",
            "synthetic-digits",
            "The official MNIST files are not on this server. "
                    + "These digits are synthetic: the server has drawn them itself.");

    private final String key;
    private final String code;
    private final String remark;

    Provenance(String key, String code, String remark) {
        this.key = key;
        this.code = code;
        this.remark = remark;
    }

    /** Names the files made from data of this provenance. */
    String key() {
        return key;
    }

    /** The kind of remark that belongs under a cell that reads this data, or an empty text. */
    public String code() {
        return code;
    }

    /** The remark, or an empty text. */
    public String remark() {
        return remark;
    }
}
