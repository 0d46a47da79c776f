package org.mingcha.web.receipt;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The report is kept, but no checkpoint covers it yet. */
final class NotYetProven extends ResponseStatusException {

    private static final String SECONDS = "30";

    NotYetProven() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, SECONDS);
        return headers;
    }
}
