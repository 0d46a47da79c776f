/** Words of the command line about keys. */
@NullMarked
package org.mingcha.infra.cli.keys;

import org.jspecify.annotations.NullMarked;
