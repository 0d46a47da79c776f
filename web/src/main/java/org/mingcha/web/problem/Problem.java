package org.mingcha.web.problem;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What went wrong, fit to be shown to the person who asked.
 *
 * @param title a sentence for the status
 * @param detail what to know beyond it
 * @param rule the stable code of the rule that refused
 * @param errors what is wrong at which field
 * @param headers that go with the answer
 */
public record Problem(
        int status,
        String title,
        Optional<String> detail,
        Optional<String> rule,
        List<FieldProblem> errors,
        HttpHeaders headers) {

    /** A fault at a field, in words that do not repeat what was typed. */
    public record FieldProblem(String field, String code, String message) {}

    /** As RFC 9457 has it; the type is {@code about:blank}, so the status says it all. */
    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("title", title).put("status", status);
        detail.ifPresent(words -> json.put("detail", words));
        rule.ifPresent(code -> json.put("rule", code));
        if (!errors.isEmpty()) {
            var list = json.putArray("errors");
            errors.forEach(error ->
                    list.addObject()
                            .put("field", error.field())
                            .put("code", error.code())
                            .put("message", error.message()));
        }
        return json;
    }
}
