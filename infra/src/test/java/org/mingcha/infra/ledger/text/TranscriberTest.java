package org.mingcha.infra.ledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class TranscriberTest {

    sealed interface Event {

        record Said(String text) implements Event {}

        record Cooled(double[] degrees) implements Event {}
    }

    private final Transcriber transcriber =
            new Transcriber(new StoredNames(List.of(Event.class)), _ -> new byte[32]);

    private static DomainEventMessage<?> said(String stream, long sequence, String text) {
        return new GenericDomainEventMessage<>("Thing", stream, sequence, new Event.Said(text));
    }

    private void refuses(EventMessage<?>... messages) {
        assertThatThrownBy(() -> transcriber.commit(List.of(messages)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eventOfOneComponentIsStillAnObject() {
        var commit = transcriber.commit(List.of(said("a", 4, "好")));
        assertThat(commit.events().getFirst().payload()).isEqualTo("{\"text\":\"好\"}");
        assertThat(transcriber.read(commit, 0).getPayload()).isEqualTo(new Event.Said("好"));
    }

    @Test
    void readEventKnowsItsSequence() {
        var commit = transcriber.commit(List.of(said("a", 4, "x"), said("a", 5, "y")));
        assertThat(transcriber.read(commit, 1).getSequenceNumber()).isEqualTo(5);
    }

    @Test
    void twoStreamsAreRefused() {
        refuses(said("a", 0, "x"), said("b", 1, "y"));
    }

    @Test
    void skippedSequenceIsRefused() {
        refuses(said("a", 0, "x"), said("a", 2, "y"));
    }

    @Test
    void eventOnNoStreamIsRefused() {
        refuses(GenericEventMessage.asEventMessage(new Event.Said("x")));
    }

    @Test
    void eventOfNoFamilyIsRefused() {
        refuses(new GenericDomainEventMessage<>("Thing", "a", 0, "text"));
    }

    @Test
    void eventThatWouldReadBackOtherwiseIsRefused() {
        refuses(
                new GenericDomainEventMessage<>(
                        "Thing", "a", 0, new Event.Cooled(new double[] {1})));
    }

    @Test
    void textWithoutUtf8FormIsRefused() {
        refuses(said("a", 0, "\ud83d"));
    }

    @Test
    void commitTooLargeForOneDocumentIsRefused() {
        assertThat(transcriber.commit(List.of(said("a", 0, "x".repeat(3_999_700))))).isNotNull();
        refuses(said("a", 0, "x".repeat(4_000_000)));
    }

    @Test
    void metadataOtherThanTextAndIntegersIsRefused() {
        refuses(said("a", 0, "x").withMetaData(Map.of("k", List.of("v"))));
    }

    @Test
    void saltOfAnotherLengthIsRefused() {
        var weak = new Transcriber(new StoredNames(List.of(Event.class)), _ -> new byte[16]);
        assertThatThrownBy(() -> weak.commit(List.of(said("a", 0, "x"))))
                .isInstanceOf(IllegalStateException.class);
    }
}
