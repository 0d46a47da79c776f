package org.mingcha.infra.evidence.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.mingcha.web.evidence.Unfit;

/**
 * Reads PDF files, and refuses those that would fill the memory: objects are counted, and streams
 * that hold objects or tell where these are, which are unpacked whole to be read, are measured
 * before.
 */
final class BoundedPdf extends PDFParser {

    /** Bytes of all such streams together, unpacked. */
    static final long MOST_UNPACKED = 32L << 20;

    /** Bytes of memory for each object that may be read, lists and what holds them counted in. */
    private static final long FOR_AN_OBJECT = 512;

    private static final long FOR_A_FILE = 512L << 20;

    /** Two bytes of zlib's own stand before what is packed; PDFBox passes them over too. */
    private static final int ZLIB_HEAD = 2;

    private static final int BUFFER = 1 << 13;
    private static final List<COSName> FLATE =
            List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private final Set<Long> measured = new HashSet<>();
    private long unpacked;
    private long objects = Math.min(FOR_A_FILE, Runtime.getRuntime().maxMemory()) / FOR_AN_OBJECT;

    BoundedPdf(byte[] file) throws IOException {
        super(
                new RandomAccessReadBuffer(file),
                "",
                null,
                null,
                IOUtils.createMemoryOnlyStreamCache());
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        spend(1);
        return super.parseDirObject();
    }

    private void spend(int more) {
        objects -= more;
        if (objects < 0) {
            throw new Unfit("unpacked");
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        if (dictionary.containsKey(COSName.W)) {
            measure(stream);
        }
        return stream;
    }

    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        var holder = document.getObjectFromPool(new COSObjectKey(number, 0)).getObject();
        if (measured.add(number) && holder instanceof COSStream stream) {
            measure(stream);
        }
        return super.parseObjectStreamObject(number, key);
    }

    private void measure(COSStream stream) throws IOException {
        var filter = stream.getFilters();
        if (filter instanceof COSArray filters && filters.size() == 1) {
            filter = filters.getObject(0);
        }
        if (filter instanceof COSName name && FLATE.contains(name)) {
            try (var packed = stream.createRawInputStream()) {
                unpack(packed);
            }
        } else if (filter != null) {
            // Nobody packs these in another way, but for hiding how large they are.
            throw new Unfit("unpacked");
        }
    }

    private void unpack(InputStream packed) throws IOException {
        packed.skipNBytes(Math.min(ZLIB_HEAD, packed.available()));
        var inflater = new Inflater(true);
        try {
            byte[] from = new byte[BUFFER];
            byte[] to = new byte[BUFFER];
            for (int n = packed.read(from); n > 0 && !inflater.finished(); n = packed.read(from)) {
                inflater.setInput(from, 0, n);
                count(inflater, to);
            }
        } catch (DataFormatException _) {
            // What comes behind the damage, PDFBox does not read either.
        } finally {
            inflater.end();
        }
    }

    private void count(Inflater inflater, byte[] to) throws DataFormatException {
        for (int n = inflater.inflate(to); n > 0; n = inflater.inflate(to)) {
            unpacked += n;
            if (unpacked > MOST_UNPACKED) {
                throw new Unfit("unpacked");
            }
            spend(begun(to, n));
        }
    }

    /** About how many objects: lists, dictionaries, texts and names begin with these. */
    private static int begun(byte[] text, int length) {
        int begun = 0;
        for (int i = 0; i < length; i++) {
            begun += text[i] == '[' || text[i] == '<' || text[i] == '(' || text[i] == '/' ? 1 : 0;
        }
        return begun;
    }
}
