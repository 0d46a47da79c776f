package org.mingcha.command.reward;

import org.mingcha.command.PlainText;

/** The number of a payment's voucher (支付凭证号): one line of at most 60 characters. */
public record Voucher(String value) {

    public static final int LIMIT = 60;

    public Voucher {
        value = PlainText.line(value, LIMIT);
    }
}
