package org.mingcha.web.flood;

/** What anybody may send; each kind has challenges and a budget of its own. */
public enum Sending {
    /** A report. */
    TIP_OFF("tip-offs"),
    /** Whatever is sent with a receipt, but for looking at it. */
    WITH_RECEIPT("receipts");

    private final String word;

    Sending(String word) {
        this.word = word;
    }

    /** As it stands in addresses and challenges. */
    public String word() {
        return word;
    }
}
