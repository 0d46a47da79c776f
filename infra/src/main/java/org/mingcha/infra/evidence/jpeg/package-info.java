/** How JPEG streams are laid out, without reading their pixels. */
@NullMarked
package org.mingcha.infra.evidence.jpeg;

import org.jspecify.annotations.NullMarked;
