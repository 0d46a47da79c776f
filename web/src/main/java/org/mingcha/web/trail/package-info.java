/** The auditor's pages over the ledger: what happened, and how cases stood. */
@NullMarked
package org.mingcha.web.trail;

import org.jspecify.annotations.NullMarked;
