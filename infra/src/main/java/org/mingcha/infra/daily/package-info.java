/**
 * The daily status file: made once a day, public, and to be read by each reporter for their own
 * report alone.
 */
@NullMarked
package org.mingcha.infra.daily;

import org.jspecify.annotations.NullMarked;
