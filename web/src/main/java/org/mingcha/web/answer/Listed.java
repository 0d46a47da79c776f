package org.mingcha.web.answer;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param next what to send as {@code page} to go on; absent on the last page
 */
public record Listed<T>(List<T> items, Optional<String> next) {}
