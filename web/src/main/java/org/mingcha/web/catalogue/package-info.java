/** The code tables, for programs. */
@NullMarked
package org.mingcha.web.catalogue;

import org.jspecify.annotations.NullMarked;
