package org.mingcha.web.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.command.Refused;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.flood.Gate;
import org.mingcha.web.problem.Problem.FieldProblem;
import org.mingcha.web.read.FieldError;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.session.TokenContext;
import org.mingcha.web.session.TooManyTries;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebInputException;

/** Turns whatever was thrown into a problem. Nothing of an exception's own words gets out. */
public final class Faults {

    private final Sentences sentences;
    private final Outages outages;

    public Faults(Sentences sentences, Outages outages) {
        this.sentences = sentences;
        this.outages = outages;
    }

    public Problem of(Throwable error, Locale locale) {
        return switch (error) {
            case InvalidFields invalid -> invalid(invalid.errors(), locale);
            case Invalid fault -> invalid(new InvalidFields("", fault).errors(), locale);
            case Refused refused -> refused(refused, locale);
            case Commands.Conflict _ -> plain(CONFLICT, locale);
            case Commands.UnknownStream _ -> plain(NOT_FOUND, locale);
            case NotThere _ -> plain(NOT_FOUND, locale);
            case TooManyTries early -> tooMany(early, locale);
            case Questions.Unanswered _, Vault.Away _ -> plain(SERVICE_UNAVAILABLE, locale);
            case Gate.Crowded crowded -> later(crowded.seconds(), locale);
            case TokenContext.Unknown _ -> unknownToken(locale);
            case AuthenticationException _ -> unauthorized(locale);
            case AccessDeniedException _ -> plain(FORBIDDEN, locale);
            case DataBufferLimitException _ -> plain(CONTENT_TOO_LARGE, locale);
            case DecodingException _ -> unreadable(locale);
            case ServerWebInputException input -> input(input, locale);
            case ErrorResponse known -> plain(known.getStatusCode(), locale, known.getHeaders());
            case Throwable away when outages.isBehind(away) -> plain(SERVICE_UNAVAILABLE, locale);
            default -> plain(INTERNAL_SERVER_ERROR, locale);
        };
    }

    private Problem input(ServerWebInputException input, Locale locale) {
        return input.getMostSpecificCause() instanceof DataBufferLimitException
                ? plain(CONTENT_TOO_LARGE, locale)
                : unreadable(locale);
    }

    private Problem unreadable(Locale locale) {
        return invalid(List.of(new FieldError("", "unreadable", List.of())), locale);
    }

    private Problem invalid(List<FieldError> errors, Locale locale) {
        var shown =
                errors.stream()
                        .map(e -> new FieldProblem(e.field(), e.code(), sentence(e, locale)))
                        .toList();
        var status = errors.stream().anyMatch(Faults::isTooLarge) ? CONTENT_TOO_LARGE : BAD_REQUEST;
        return new Problem(
                status.value(),
                sentences.status(status, locale),
                Optional.empty(),
                Optional.empty(),
                shown,
                HttpHeaders.EMPTY);
    }

    private static boolean isTooLarge(FieldError error) {
        return error.code().endsWith("too-large");
    }

    private String sentence(FieldError error, Locale locale) {
        return sentences.invalid(error.code(), error.arguments(), locale);
    }

    private Problem refused(Refused refused, Locale locale) {
        var status = refused.rule().forbids() ? FORBIDDEN : UNPROCESSABLE_CONTENT;
        return new Problem(
                status.value(),
                sentences.status(status, locale),
                Optional.of(sentences.refusal(refused, locale)),
                Optional.of(refused.rule().code()),
                List.of(),
                HttpHeaders.EMPTY);
    }

    private Problem tooMany(TooManyTries early, Locale locale) {
        long seconds = early.retryAfter().plusMillis(999).toSeconds();
        return later(Math.max(1, seconds), locale);
    }

    private Problem later(long seconds, Locale locale) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return plain(TOO_MANY_REQUESTS, locale, headers);
    }

    private Problem unauthorized(Locale locale) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return plain(UNAUTHORIZED, locale, headers);
    }

    /** As RFC 6750 has it. */
    private Problem unknownToken(Locale locale) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        return new Problem(
                UNAUTHORIZED.value(),
                sentences.unknownToken(locale),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                headers);
    }

    private Problem plain(HttpStatusCode status, Locale locale) {
        return plain(status, locale, HttpHeaders.EMPTY);
    }

    private Problem plain(HttpStatusCode status, Locale locale, HttpHeaders headers) {
        return new Problem(
                status.value(),
                sentences.status(status, locale),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                headers);
    }
}
