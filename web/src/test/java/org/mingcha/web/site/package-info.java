/** The whole site over ports that live in memory, for tests that look at pages. */
@NullMarked
package org.mingcha.web.site;

import org.jspecify.annotations.NullMarked;
