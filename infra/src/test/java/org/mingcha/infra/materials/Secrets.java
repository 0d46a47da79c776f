package org.mingcha.infra.materials;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must never stand in a file of the tree, by the shape that such things have. */
final class Secrets {

    private static final Map<String, Pattern> SHAPES =
            new TreeMap<>(
                    Map.of(
                            "private key (PEM)", Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"),
                            "signing key of a log",
                                    Pattern.compile("PRIVATE\\+KEY\\+[^+\\s]+\\+[0-9a-f]{8}\\+"),
                            "witness or note key", Pattern.compile("\\bAGE-SECRET-KEY-1[0-9A-Z]+"),
                            "cloud key", Pattern.compile("\\b(?:AKIA|ASIA|LTAI)[0-9A-Za-z]{16,}"),
                            "token of a forge", Pattern.compile("\\bgh[pousr]_[0-9A-Za-z]{20,}"),
                            "token of a chat", Pattern.compile("\\bxox[abpr]-[0-9A-Za-z-]{10,}"),
                            "keyset", Pattern.compile("\"keyMaterialType\"\\s*:\\s*\"SYMMETRIC\""),
                            "password in an address",
                                    Pattern.compile("[a-z]+://[^/\\s:@{}<>\"]+:[^/\\s:@{}<>\"]+@"),
                            "password in settings",
                                    Pattern.compile("(?m)^[\\w.-]*(?:password|secret)=[^$\\s]+")));

    private static final Map<String, Pattern> TRACES =
            new TreeMap<>(
                    Map.of(
                            "path of a machine",
                                    Pattern.compile(
                                            "(?<![\\w.])/(?:root|home/[a-z]+|Users/[A-Za-z]+)/"),
                            "registry of packages",
                                    Pattern.compile(
                                            "\"resolved\"\\s*:|<mirror>|registry\\.npmjs")));

    private Secrets() {}

    /** Which shapes the text has. */
    static List<String> in(String text) {
        return Stream.of(SHAPES, TRACES)
                .flatMap(kinds -> kinds.entrySet().stream())
                .filter(kind -> kind.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
