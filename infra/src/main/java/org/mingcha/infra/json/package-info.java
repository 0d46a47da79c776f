/** How values of the domain look as JSON, wherever infrastructure writes or reads it. */
@NullMarked
package org.mingcha.infra.json;

import org.jspecify.annotations.NullMarked;
