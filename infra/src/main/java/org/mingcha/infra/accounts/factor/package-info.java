/** The second factor of officials: codes by time, and codes for when the device is lost. */
@NullMarked
package org.mingcha.infra.accounts.factor;

import org.jspecify.annotations.NullMarked;
