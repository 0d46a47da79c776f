package org.mingcha.infra.cli.keys;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingcha.infra.ProgramSettings;

/** {@code <file> [--passphrase-file=<file|->]}; settings of the program as a whole pass by. */
record KeyOptions(Path file, Optional<String> passphraseFile) {

    private static final String PASSPHRASE_FILE = "--passphrase-file=";

    /**
     * @throws IllegalArgumentException with the usage, which repeats no argument
     */
    static KeyOptions parse(String word, List<String> arguments) {
        var own =
                arguments.stream().filter(argument -> !ProgramSettings.include(argument)).toList();
        var files = own.stream().filter(argument -> !argument.startsWith("-")).toList();
        var passphrase = own.stream().filter(it -> it.startsWith(PASSPHRASE_FILE)).toList();
        if (files.size() != 1
                || passphrase.size() > 1
                || own.size() != files.size() + passphrase.size()) {
            throw new IllegalArgumentException(
                    "用法 / usage: java -jar mingcha.jar %s <文件 file> [--passphrase-file=<文件 file|->] [--mingcha.data-dir=…] [--spring.mongodb.uri=…]"
                            .formatted(word));
        }
        return new KeyOptions(
                Path.of(files.getFirst()),
                passphrase.stream()
                        .findFirst()
                        .map(argument -> argument.substring(PASSPHRASE_FILE.length())));
    }
}
