package org.mingcha.infra.cli;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.infra.witness.KnownLogs;

/** The options of {@code witness}, each {@code --name value} or {@code --name=value}. */
record WitnessOptions(Map<String, List<String>> values) {

    static final String USAGE =
            """
            witness --key <file> | --key new:<file> [--name <name>]
                    --log <vkey>[=<origin>] …  --port <n>  [--address 127.0.0.1]  [--dir ./witness]
            --key new:<file>: 第一次启动时生成密钥 / makes the key at the first start
            """;

    private static final String KEY = "--key";
    private static final String NAME = "--name";
    private static final String LOG = "--log";
    private static final String PORT = "--port";
    private static final String ADDRESS = "--address";
    private static final String FOLDER = "--dir";
    private static final Set<String> OWN = Set.of(KEY, NAME, LOG, PORT, ADDRESS, FOLDER);
    private static final int LAST_PORT = 65_535;

    /**
     * @throws IllegalArgumentException with a sentence for people
     */
    static WitnessOptions parse(List<String> arguments) {
        var values = new HashMap<String, List<String>>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String[] option = rest.next().split("=", 2);
            if (!OWN.contains(option[0]) || (option.length == 1 && !rest.hasNext())) {
                // What follows may be a secret put in the wrong place.
                throw new IllegalArgumentException("不认识的选项 / unknown option: " + option[0]);
            }
            String value = option.length == 2 ? option[1] : rest.next();
            values.merge(option[0], List.of(value), WitnessOptions::both);
        }
        return new WitnessOptions(values);
    }

    private static List<String> both(List<String> before, List<String> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    WitnessKey key() {
        return new WitnessKey(required(KEY), one(NAME));
    }

    KnownLogs logs() {
        required(LOG);
        return KnownLogs.parse(values.getOrDefault(LOG, List.of()));
    }

    /** Port 0 lets the system choose one. */
    InetSocketAddress address() {
        String port = required(PORT);
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            throw new IllegalArgumentException("这不是端口 / this is no port: " + port);
        }
        String host = one(ADDRESS).orElse("127.0.0.1");
        var address = new InetSocketAddress(host, Integer.parseInt(port));
        if (address.isUnresolved()) {
            throw new IllegalArgumentException("这不是地址 / this is no address: " + host);
        }
        return address;
    }

    Path folder() {
        return Path.of(one(FOLDER).orElse("./witness"));
    }

    private String required(String option) {
        return one(option)
                .orElseThrow(() -> new IllegalArgumentException("缺少 / missing: " + option));
    }

    private Optional<String> one(String option) {
        return values.getOrDefault(option, List.of()).stream().reduce((_, last) -> last);
    }
}
