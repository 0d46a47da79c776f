@NullMarked
package org.mingcha.web.access;

import org.jspecify.annotations.NullMarked;
