/** The daily status file: where every report stands, each to be read by its own reporter alone. */
@NullMarked
package org.mingcha.web.daily;

import org.jspecify.annotations.NullMarked;
