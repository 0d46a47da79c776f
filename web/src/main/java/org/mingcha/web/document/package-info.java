/** The official documents of a case (文书), from templates that are data, ready to be printed. */
@NullMarked
package org.mingcha.web.document;

import org.jspecify.annotations.NullMarked;
