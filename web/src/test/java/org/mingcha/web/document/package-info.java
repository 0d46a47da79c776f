@NullMarked
package org.mingcha.web.document;

import org.jspecify.annotations.NullMarked;
