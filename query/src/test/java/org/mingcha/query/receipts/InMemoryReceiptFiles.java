package org.mingcha.query.receipts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingcha.command.seal.ReceiptTag;

/** Holds what receipts show in memory. */
public class InMemoryReceiptFiles implements ReceiptFiles {

    private final Map<String, ReceiptFile> files = new TreeMap<>();
    private final Map<String, Trail> trails = new TreeMap<>();

    @Override
    public void put(ReceiptFile file) {
        files.put(file.receipt().value(), file);
    }

    @Override
    public Optional<ReceiptFile> find(ReceiptTag receipt) {
        return Optional.ofNullable(files.get(receipt.value()));
    }

    @Override
    public List<ReceiptFile> after(Optional<ReceiptTag> receipt, int most) {
        var behind = receipt.map(ReceiptTag::value).orElse("");
        return files.entrySet().stream()
                .filter(file -> file.getKey().compareTo(behind) > 0)
                .limit(most)
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public void put(Trail trail) {
        trails.put(trail.stream(), trail);
    }

    @Override
    public Optional<Trail> trail(String stream) {
        return Optional.ofNullable(trails.get(stream));
    }

    @Override
    public void clear() {
        files.clear();
        trails.clear();
    }

    @Override
    public String toString() {
        return files + " " + trails;
    }
}
