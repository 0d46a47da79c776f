package org.mingcha.web.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.query.worklist.WorkOrder;
import org.mingcha.web.work.WorkFilter.Cursor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the same list is shown otherwise: further on, or in another order. */
final class ListAddress {

    private static final String PATH = "/desk/worklist";
    private static final String PAGE = "page";
    private static final String ORDER = "order";

    private final MultiValueMap<String, String> query = new LinkedMultiValueMap<>();

    /** What is blank or steers the page is left out. */
    ListAddress(MultiValueMap<String, String> asked) {
        asked.forEach((name, values) -> {
            var said = values.stream().filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty() && !name.startsWith("_") && !name.equals("told")) {
                query.put(name, said);
            }
        });
    }

    String from(Cursor cursor) {
        return with(Map.of(PAGE, cursor.value()));
    }

    String first() {
        return with(Map.of());
    }

    /** What is asked for, from the first page on. */
    String query() {
        return first().substring(PATH.length()).replaceFirst("^\\?", "");
    }

    /** The first page, with a word of what was done. */
    String telling(String told) {
        return with(Map.of("told", told));
    }

    /** As hidden fields say it. */
    MultiValueMap<String, String> fields() {
        return query;
    }

    /** The headers that order the list. */
    Map<String, Column> columns(Optional<WorkOrder> now) {
        return Map.of(
                "due", column(now, List.of(WorkOrder.DUE)),
                "unit", column(now, List.of(WorkOrder.UNIT)),
                "status", column(now, List.of(WorkOrder.STATUS)),
                "opened", column(now, List.of(WorkOrder.NEWEST, WorkOrder.OLDEST)));
    }

    private Column column(Optional<WorkOrder> now, List<WorkOrder> orders) {
        int at = now.map(orders::indexOf).orElse(-1);
        var next = orders.get((at + 1) % orders.size());
        String sorted =
                at < 0 ? "none" : orders.get(at) == WorkOrder.NEWEST ? "descending" : "ascending";
        return new Column(with(Map.of(ORDER, next.name())), sorted);
    }

    private String with(Map<String, String> other) {
        var address = UriComponentsBuilder.fromPath(PATH).queryParams(query);
        address.replaceQueryParam(PAGE);
        other.forEach((name, value) -> address.replaceQueryParam(name, value));
        return address.build().encode().toUriString();
    }

    /**
     * A header.
     *
     * @param sorted as {@code aria-sort} says it
     */
    record Column(String path, String sorted) {}
}
