package org.mingcha.web.document;

import org.mingcha.command.money.Fen;

/** Sums of money in capitals (大写金额), as bank forms write them: {@code 叁仟零伍元整}. */
final class Capitals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final int GROUP = 10_000;
    private static final int FULL = 1_000;

    private Capitals() {}

    static String of(Fen sum) {
        long yuan = sum.value() / 100;
        int jiao = (int) (sum.value() / 10 % 10);
        int fen = (int) (sum.value() % 10);
        var text = new StringBuilder(yuan == 0 ? "" : whole(yuan) + "元");
        if (jiao == 0 && fen == 0) {
            return text.isEmpty() ? "零元整" : text.append("整").toString();
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append("角");
        } else if (yuan > 0) {
            text.append("零");
        }
        return fen > 0
                ? text.append(DIGITS.charAt(fen)).append("分").toString()
                : text.append("整").toString();
    }

    private static String whole(long yuan) {
        var text = new StringBuilder();
        boolean gap = false;
        for (int at = GROUPS.length - 1; at >= 0; at--) {
            int group = (int) (yuan / power(at) % GROUP);
            if (group == 0) {
                gap = true;
                continue;
            }
            if (!text.isEmpty() && (gap || group < FULL)) {
                text.append("零");
            }
            text.append(group(group)).append(GROUPS[at]);
            gap = false;
        }
        return text.toString();
    }

    private static long power(int groups) {
        long power = 1;
        for (int at = 0; at < groups; at++) {
            power *= GROUP;
        }
        return power;
    }

    private static String group(int group) {
        var text = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1, unit = FULL; place >= 0; place--, unit /= 10) {
            int digit = group / unit % 10;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap && !text.isEmpty()) {
                text.append("零");
            }
            text.append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return text.toString();
    }
}
