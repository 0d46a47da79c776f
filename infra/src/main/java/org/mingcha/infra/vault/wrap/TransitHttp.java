package org.mingcha.infra.vault.wrap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Map;
import org.mingcha.web.read.FreshBuffers;
import org.mingcha.web.seal.Vault.Away;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests to a transit engine. Neither what is asked nor what is answered gets into a message. */
final class TransitHttp {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final TransitSettings settings;
    private final HttpClient client;
    private final JsonMapper json = JsonMapper.builder(FreshBuffers.json().build()).build();

    TransitHttp(TransitSettings settings) {
        this.settings = settings;
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(settings.patience())
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
    }

    JsonNode get(String path) throws Refused {
        return send(request(path).GET().build());
    }

    JsonNode post(String path, Map<String, String> body) throws Refused {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        URI there = settings.address().resolve("/v1/" + settings.mount() + "/" + path);
        return HttpRequest.newBuilder(there)
                .timeout(settings.patience())
                .header("X-Vault-Token", token())
                .header("X-Vault-Request", "true");
    }

    private String token() {
        try {
            return Files.readString(settings.token()).strip();
        } catch (IOException unreadable) {
            throw new Away("KMS_TOKEN_UNREADABLE");
        }
    }

    /** The service answers 400 to what it cannot decrypt, and to a key that it does not have. */
    private JsonNode send(HttpRequest request) throws Refused {
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            return switch (answer.statusCode()) {
                case OK -> json.readTree(answer.body()).path("data");
                case BAD_REQUEST -> throw new Refused(answer.statusCode());
                default -> throw new Away("KMS_ANSWERS " + answer.statusCode());
            };
        } catch (IOException unreachable) {
            throw new Away("KMS_AWAY");
        } catch (JacksonException unintelligible) {
            throw new Away("KMS_UNINTELLIGIBLE");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Away("KMS_AWAY");
        }
    }

    /** The service understood, and said no. */
    static final class Refused extends Exception {

        private final int status;

        Refused(int status) {
            super("refused", null, false, false);
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
