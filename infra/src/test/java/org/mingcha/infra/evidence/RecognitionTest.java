package org.mingcha.infra.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.infra.evidence.Recognised.Archive;
import org.mingcha.infra.evidence.Recognised.Compound;
import org.mingcha.infra.evidence.Recognised.Pdf;
import org.mingcha.infra.evidence.Recognised.Picture;
import org.mingcha.infra.evidence.Recognised.Plain;
import org.mingcha.infra.evidence.clean.Marked;
import org.mingcha.web.evidence.Unfit;

/** Nothing is asked for but bytes: no name and no header could lie. */
class RecognitionTest {

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(Marked.jpeg(), new Picture(EvidenceType.JPEG)),
                Arguments.of(Marked.png(), new Picture(EvidenceType.PNG)),
                Arguments.of(Marked.gif(), new Picture(EvidenceType.GIF)),
                Arguments.of(latin("RIFF\1\0\0\0WEBPVP8 "), new Picture(EvidenceType.WEBP)),
                Arguments.of(box("heic"), new Plain(EvidenceType.HEIC)),
                Arguments.of(box("mif1"), new Plain(EvidenceType.HEIC)),
                Arguments.of(box("mp42"), new Plain(EvidenceType.MP4)),
                Arguments.of(box("isom"), new Plain(EvidenceType.MP4)),
                Arguments.of(box("qt  "), new Plain(EvidenceType.QUICKTIME)),
                Arguments.of(box("3gp4"), new Plain(EvidenceType.THREE_GP)),
                Arguments.of(box("M4A "), new Plain(EvidenceType.M4A)),
                Arguments.of(matroska("matroska"), new Plain(EvidenceType.MATROSKA)),
                Arguments.of(matroska("webm"), new Plain(EvidenceType.WEBM)),
                Arguments.of(latin("RIFF\1\0\0\0AVI LIST"), new Plain(EvidenceType.AVI)),
                Arguments.of(latin("RIFF\1\0\0\0WAVEfmt "), new Plain(EvidenceType.WAV)),
                Arguments.of(latin("ID3\3\0\0\0\0\0\12"), new Plain(EvidenceType.MP3)),
                Arguments.of(latin("\u00ff\u00fb\u0090\u0064\0\0"), new Plain(EvidenceType.MP3)),
                Arguments.of(ogg("\1vorbis"), new Plain(EvidenceType.OGG)),
                Arguments.of(ogg("OpusHead"), new Plain(EvidenceType.OGG)),
                Arguments.of(latin("#!AMR\n\0\0"), new Plain(EvidenceType.AMR)),
                Arguments.of(
                        latin("\u00ff\u00f1\u0050\u0080\1\1\1\1\1"), new Plain(EvidenceType.AAC)),
                Arguments.of(latin("fLaC\0\0\0\42"), new Plain(EvidenceType.FLAC)),
                Arguments.of(Marked.pdf(), new Pdf()),
                Arguments.of(Marked.docx(), new Archive()),
                Arguments.of(
                        HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(504)),
                        new Compound()));
    }

    @ParameterizedTest
    @MethodSource
    void taken(byte[] head, Recognised as) {
        assertThat(Recognition.of(head)).isEqualTo(as);
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of(new byte[0], "empty"),
                Arguments.of(latin("<!DOCTYPE html><html><body>"), "active"),
                Arguments.of(latin("<html><script>alert(1)</script>"), "active"),
                Arguments.of(
                        latin("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        "active"),
                Arguments.of(
                        latin("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>"),
                        "active"),
                Arguments.of(latin("<?xml version=\"1.0\"?><a/>"), "active"),
                Arguments.of(latin("#!/bin/sh\nrm -rf /\n"), "active"),
                Arguments.of(latin("#!/usr/bin/perl\n"), "active"),
                Arguments.of(exe(), "active"),
                Arguments.of(latin("\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\76\0"), "active"),
                Arguments.of(HexFormat.of().parseHex("cafebabe0000003d"), "active"),
                Arguments.of(box("avif"), "type"),
                Arguments.of(latin("Rar!\32\7\0"), "archive"),
                Arguments.of(HexFormat.of().parseHex("377abcaf271c0004"), "archive"),
                Arguments.of(gzip(), "archive"),
                Arguments.of(HexFormat.of().parseHex("fd377a585a000004"), "archive"),
                Arguments.of(tar(), "archive"),
                Arguments.of(latin("just a text"), "type"),
                Arguments.of(latin("{\\rtf1 hello}"), "type"),
                Arguments.of(new byte[] {1, 2, 3, 4, 5}, "type"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(byte[] head, String code) {
        assertThatThrownBy(() -> Recognition.of(head))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.code()).isEqualTo(code));
    }

    @Test
    void whatFollowsThePictureChangesNothing() {
        byte[] both = Arrays.copyOf(Marked.jpeg(), Marked.jpeg().length + 100);
        byte[] page = latin("<html><script>alert(1)</script></html>");
        System.arraycopy(page, 0, both, Marked.jpeg().length, page.length);

        assertThat(Recognition.of(both)).isEqualTo(new Picture(EvidenceType.JPEG));
    }

    static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] box(String brand) {
        return latin("\0\0\0\30ftyp" + brand + "\0\0\0\0" + brand + "isom\0\0\0\10mdat");
    }

    private static byte[] matroska(String kind) {
        return latin(
                "\u001a\u0045\u00df\u00a3\u00a3\u0042\u0086\u0081\1\u0042\u00f7\u0081\1\u0042\u0082"
                        + (char) (0x80 | kind.length())
                        + kind
                        + "\u0042\u0087\u0081\2");
    }

    private static byte[] ogg(String codec) {
        return latin("OggS\0\2\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\1\36" + codec + "\0\0\0");
    }

    private static byte[] exe() {
        byte[] head = new byte[512];
        System.arraycopy(latin("MZ\u0090\0"), 0, head, 0, 4);
        head[0x3c] = (byte) 0x80;
        System.arraycopy(latin("PE\0\0\u0064\u0086"), 0, head, 0x80, 6);
        return head;
    }

    private static byte[] tar() {
        byte[] head = new byte[1024];
        System.arraycopy(latin("a.txt"), 0, head, 0, 5);
        System.arraycopy(latin("ustar\00000"), 0, head, 257, 8);
        return head;
    }

    private static byte[] gzip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(1);
        }
        return out.toByteArray();
    }

    static byte[] zip(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
        }
        return out.toByteArray();
    }
}
