/**
 * The site as people meet it in a browser: persons who click, and a walk through every page. Who
 * tells a story by clicking takes a {@link org.mingcha.infra.browser.Person} of the {@link
 * org.mingcha.infra.browser.Stage}.
 */
@NullMarked
package org.mingcha.infra.browser;

import org.jspecify.annotations.NullMarked;
