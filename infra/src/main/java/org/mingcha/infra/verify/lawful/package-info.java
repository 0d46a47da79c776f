/**
 * What the law forbids and stored events show: one rule each, read off the events of one stream.
 */
@NullMarked
package org.mingcha.infra.verify.lawful;

import org.jspecify.annotations.NullMarked;
