/** Divisions as forms offer them and tables name them: by name, never by code. */
@NullMarked
package org.mingcha.web.area;

import org.jspecify.annotations.NullMarked;
