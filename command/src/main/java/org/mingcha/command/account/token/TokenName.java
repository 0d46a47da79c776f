package org.mingcha.command.account.token;

import java.util.regex.Pattern;
import org.mingcha.command.Invalid;
import org.mingcha.command.PlainText;

/**
 * What officials call a token of theirs. It stands in the ledger in the clear and for ever, since
 * auditors are to see which program was let in: so it is a label of 1 to 40 letters, digits,
 * spaces, dots, hyphens and underscores, too short for a token itself and unfit for prose,
 * addresses and links.
 */
public record TokenName(String value) {

    private static final int LONGEST = 40;
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{M}\\p{Nd} ._-]+");

    public TokenName {
        value = PlainText.line(value, LONGEST);
        if (!LABEL.matcher(value).matches()) {
            throw new Invalid("token-name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
