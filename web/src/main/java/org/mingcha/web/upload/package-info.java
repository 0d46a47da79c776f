/** Forms with files, read as they come: nothing of them is put in a file, or held as a whole. */
@NullMarked
package org.mingcha.web.upload;

import org.jspecify.annotations.NullMarked;
