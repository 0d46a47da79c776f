/**
 * What is counted of a unit across its cases: penalties that stand, and whether it is a key object.
 */
@NullMarked
package org.mingcha.command.unit;

import org.jspecify.annotations.NullMarked;
