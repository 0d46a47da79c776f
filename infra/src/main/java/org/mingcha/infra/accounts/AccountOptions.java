package org.mingcha.infra.accounts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingcha.command.Invalid;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.infra.ProgramSettings;

/** The options of {@code create-account}, each {@code --name=value}. */
record AccountOptions(Map<String, String> values) {

    private static final String USERNAME = "--username";
    private static final String ROLES = "--roles";
    private static final String DIVISION = "--division";
    private static final String PASSWORD_FILE = "--password-file";
    private static final Set<String> OWN = Set.of(USERNAME, ROLES, DIVISION, PASSWORD_FILE);

    /** Settings of the program as a whole, such as the database, pass by. */
    static AccountOptions parse(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (String argument : arguments) {
            String[] option = argument.split("=", 2);
            if (OWN.contains(option[0]) && option.length == 2) {
                values.put(option[0], option[1]);
            } else if (!ProgramSettings.include(argument)) {
                // The value may be a secret put in the wrong place.
                throw new Declined(Reply.UNKNOWN_OPTION, option[0]);
            }
        }
        return new AccountOptions(values);
    }

    Officer officer() {
        return new Officer(username(), roles(), division());
    }

    Optional<String> passwordFile() {
        return Optional.ofNullable(values.get(PASSWORD_FILE));
    }

    private OfficerId username() {
        String name = required(USERNAME);
        try {
            return new OfficerId(name);
        } catch (Invalid _) {
            throw new Declined(Reply.BAD_USERNAME);
        }
    }

    private Set<Role> roles() {
        return Arrays.stream(required(ROLES).split("[,;]"))
                .map(AccountOptions::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Role role(String name) {
        try {
            return Role.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new Declined(Reply.BAD_ROLES, name);
        }
    }

    private DivisionCode division() {
        String code = required(DIVISION);
        try {
            return new DivisionCode(code);
        } catch (Invalid _) {
            throw new Declined(Reply.BAD_DIVISION, code);
        }
    }

    private String required(String option) {
        return Optional.ofNullable(values.get(option))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new Declined(Reply.MISSING_OPTION, option));
    }
}
